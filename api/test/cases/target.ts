import type { Harness } from "../helpers/harness.ts";

/** The operation that a shared case tries, with a body that would be right. */
export interface Target {
  api: Harness;
  method: string;
  path: string;
  body?: unknown;
}

/** Asked when the test runs, since the harness starts after tests are defined. */
export type GetTarget = () => Target;

/** Calls the target with its own body unless options say otherwise. */
export const callTarget = ({ api, method, path, body }: Target, options: Parameters<Harness["call"]>[2] = {}) =>
  api.call(method, path, { ...(body !== undefined && { body }), ...options });
