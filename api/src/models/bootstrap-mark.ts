import { type Connection, Schema } from "mongoose";

/** That a bootstrap file has made a token: it is not made again after it was revoked. */
export interface BootstrapMark {
  /** `<owner>/<id of the token>` */
  _id: string;
  at: Date;
}

const schema = new Schema<BootstrapMark>(
  { _id: { type: String, required: true }, at: { type: Date, required: true } },
  { versionKey: false },
);

export const bootstrapMarkModel = (connection: Connection) =>
  connection.model<BootstrapMark>("BootstrapMark", schema, "bootstrap_marks");
