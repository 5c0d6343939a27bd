import { type Connection, Schema } from "mongoose";

/** What changed: a token, a principal and with it all its tokens, or what many principals of a tenant may do. */
export interface TokenChange {
  tokenId?: string;
  principalId?: string;
  tenantId?: string;
}

/** One entry of the change feed. Ids are whole numbers without a gap: n is only ever written after n - 1. */
export interface Change {
  _id: number;
  changes: TokenChange[];
  at: Date;
}

const schema = new Schema<Change>(
  {
    _id: { type: Number, required: true },
    changes: {
      type: [new Schema<TokenChange>({ tokenId: String, principalId: String, tenantId: String }, { _id: false })],
    },
    at: { type: Date, required: true },
  },
  { versionKey: false },
);

export const changeModel = (connection: Connection) => connection.model<Change>("Change", schema, "changes");
