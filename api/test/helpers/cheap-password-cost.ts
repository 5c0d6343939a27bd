import type { PasswordCost } from "../../src/lib/password-hasher.ts";

/** For the servers of tests, which make and check hundreds of passwords: those of the default cost would take minutes. */
export const cheapPasswordCost: PasswordCost = { N: 2, r: 1, p: 1 };
