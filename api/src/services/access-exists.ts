import { Problem } from "../errors.ts";

export const accessExists = (email: string): Problem =>
  new Problem("access-exists", { detail: `The user "${email}" has access to the tenant already.` });
