import { type Connection, Schema } from "mongoose";

/** A superadmin that is about to be none: it does not count among those who remain. */
export interface SuperadminDeparture {
  /** Of the principal. */
  _id: string;
  attemptId: string;
  /** Of the principal, when the attempt began. */
  version: number;
  at: Date;
}

const schema = new Schema<SuperadminDeparture>(
  {
    _id: { type: String, required: true },
    attemptId: { type: String, required: true },
    version: { type: Number, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false },
);

export const superadminDepartureModel = (connection: Connection) =>
  connection.model<SuperadminDeparture>("SuperadminDeparture", schema, "superadmin_departures");
