import { notFound, Problem } from "../errors.ts";

/** What a body names is not there. `what`: `role "1a2b"`; `pointer`: the JSON pointer (RFC 6901) of the id in the body. */
export const missingReference = (what: string, pointer: string, detail: string): Problem =>
  new Problem("not-found", { detail: notFound(what).detail, faults: [{ pointer, detail, type: "reference" }] });
