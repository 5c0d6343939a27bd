import { type Connection, Schema } from "mongoose";

/** What all servers of one store are together. There is one document. */
export interface Instance {
  _id: "instance";
  uuid: string;
}

const schema = new Schema<Instance>(
  { _id: { type: String, required: true }, uuid: { type: String, required: true } },
  { versionKey: false },
);

export const instanceModel = (connection: Connection) => connection.model<Instance>("Instance", schema, "instances");
