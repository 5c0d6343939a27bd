/** Loaded with --import: this process's wall clock is SHIFT_CLOCK_MS off. The monotonic clock is as it is. */
const shiftMs = Number(process.env.SHIFT_CLOCK_MS ?? 0);
const realNow = Date.now;
Date.now = () => realNow() + shiftMs;
globalThis.Date = new Proxy(Date, {
  construct: (target, given) => Reflect.construct(target, given.length === 0 ? [Date.now()] : given),
});
