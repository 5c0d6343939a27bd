/** True for MongoDB's error 11000: a unique index has this key already. */
export const isDuplicateKey = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === 11000;
