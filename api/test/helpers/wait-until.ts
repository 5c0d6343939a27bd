import { setTimeout } from "node:timers/promises";

/** Resolves when the condition holds; fails when it does not within `withinMs`. */
export async function waitUntil(condition: () => boolean | Promise<boolean>, withinMs: number): Promise<void> {
  const endAt = performance.now() + withinMs;
  while (!(await condition())) {
    if (performance.now() > endAt) throw new Error(`the condition did not hold within ${withinMs} ms`);
    await setTimeout(20);
  }
}
