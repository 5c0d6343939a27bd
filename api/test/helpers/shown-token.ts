import type { Schemas } from "@tokenry/spec";

/** A new token whose text the answer shows. */
export type ShownToken = Schemas["CreateApiTokenResponse"] & { fullToken: string };

/** A rotated token whose text the answer shows. */
export type RotatedToken = Schemas["RotateApiTokenResponse"] & { fullToken: string };
