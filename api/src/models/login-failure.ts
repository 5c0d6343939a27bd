import { type Connection, Schema } from "mongoose";

/** Wrong passwords for one e-mail address, whether or not somebody has it. */
export interface LoginFailure {
  /** SHA-256 of the lower case address: what people type by mistake is not kept. */
  _id: string;
  failures: number;
  /** When the first of them came. */
  since: Date;
  /** No password is right until then. */
  lockedUntil?: Date;
}

const schema = new Schema<LoginFailure>(
  {
    _id: { type: String, required: true },
    failures: { type: Number, required: true },
    since: { type: Date, required: true },
    lockedUntil: Date,
  },
  { versionKey: false },
);
schema.index({ since: 1 });

export const loginFailureModel = (connection: Connection) =>
  connection.model<LoginFailure>("LoginFailure", schema, "login_failures");
