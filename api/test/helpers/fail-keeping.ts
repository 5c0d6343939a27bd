import type { Interceptor } from "./intercept-writes.ts";

/** Lets the store fail once, while the answer to a request with an Idempotency-Key is kept. `notes`: what that request remembers before. */
export function failKeeping(notes = 0): Interceptor {
  let updates = 0;
  return (write, where, how) => {
    if (where !== "idempotency_records" || how !== "updateOne" || updates++ !== notes) return write();
    return Promise.reject(Object.assign(new Error("no space left"), { name: "StorageError" }));
  };
}
