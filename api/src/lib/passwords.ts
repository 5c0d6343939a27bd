import type { Schemas } from "@tokenry/spec";
import { randomBase62 } from "./ids.ts";

/** What a password must have. */
export const passwordConfiguration: Schemas["PasswordConfiguration"] = {
  minLength: 8,
  specialRequired: true,
  digitsRequired: 1,
  lowercaseRequired: 1,
  uppercaseRequired: 1,
  allowedSpecials: "!@#$%^&*",
};

/** The rule that a password breaks, for the caller; undefined when it breaks none. */
export function explainWeakPassword(password: string): string | undefined {
  const { minLength, allowedSpecials } = passwordConfiguration;
  if (password.length < minLength) return `must have at least ${minLength} characters`;
  if (!/\d/.test(password)) return "must have a digit";
  if (!/[a-z]/.test(password)) return "must have a lower case letter";
  if (!/[A-Z]/.test(password)) return "must have an upper case letter";
  if (!Array.from(allowedSpecials).some((character) => password.includes(character))) {
    return `must have one of ${allowedSpecials}`;
  }
  return undefined;
}

/** 24 random characters and a special one: satisfies the rules above. */
export function randomPassword(): string {
  for (;;) {
    const password = `${randomBase62(24)}!`;
    if (explainWeakPassword(password) === undefined) return password;
  }
}
