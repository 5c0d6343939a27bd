/** Fills a store with service accounts and tokens, through the models of the API, without the cost of one request each. */
import { randomBytes } from "node:crypto";
import { toManagedRoleId } from "../api/dist/authority/managed-roles.js";
import { openDatabase } from "../api/dist/database/open-database.js";
import { createSecretKeys } from "../api/dist/lib/secret-keys.js";
import { createModels } from "../api/dist/models/index.js";
import { ensureManagedRoles } from "../api/dist/services/ensure-managed-roles.js";
import { mintTokenText } from "../api/dist/services/mint-token-text.js";

const batch = 5_000;
const dayMs = 86_400_000;
const tokensOfOwner = 200;
const tenantId = "main";

/**
 * `store`: { dataDir } or { mongodbUri }. Answers the environment of a server on that store, an administrator's token, and
 * of each kept token { text, id, ownerId }. `expired`: so many of the first ones are. `keepEvery`: of a million, few are used.
 */
export async function fillStore(store, count, { expired = 0, keepEvery = 1 } = {}) {
  const key = randomBytes(32);
  const keys = createSecretKeys([key]);
  const database = await openDatabase({ mongodbUri: undefined, dataDir: undefined, ...store });
  const models = createModels(database.connection);
  const { principals, apiTokens, tenants, bindings } = models;
  await Promise.all([principals.init(), apiTokens.init()]);
  const now = Date.now();

  const mint = (index, ownerId) => {
    const minted = mintTokenText({ prefix: "tkr", type: "sat" });
    const token = {
      _id: toId("token", index),
      ownerId,
      tenantId,
      state: "active",
      enabled: true,
      lookupId: minted.lookupId,
      ...keys.digest(minted.fullToken),
      generation: 1,
      prefix: minted.prefix,
      name: `token-${index}`,
      description: "",
      maxAge: "P30D",
      maxAgeMs: 30 * dayMs,
      extended: false,
      issuedAt: new Date(now),
      expiresAt: new Date(now + (index < expired ? -1 : 30) * dayMs),
      outbox: [],
    };
    return { token, text: minted.fullToken };
  };

  const ownersMax = Math.ceil(count / tokensOfOwner);
  await insert(principals, ownersMax, (index) => toOwner(index, now));
  const kept = [];
  await insert(apiTokens, count, (index) => {
    const ownerId = toId("owner", index % ownersMax);
    const { token, text } = mint(index, ownerId);
    if (index % keepEvery === 0) kept.push({ text, id: token._id, ownerId });
    return token;
  });
  await tenants.create({ _id: tenantId, state: "active", name: tenantId, createdAt: new Date(now), outbox: [] });
  await ensureManagedRoles(models, tenantId);
  await principals.insertMany([{ ...toOwner(ownersMax, now), superAdmin: true }]);
  await bindings.create({
    _id: toId("binding", 0),
    tenantId,
    state: "active",
    type: "USER",
    externalId: toId("owner", ownersMax),
    roleId: toManagedRoleId("Admin", tenantId),
    createdAt: new Date(now),
    outbox: [],
  });
  const administrator = mint(count, toId("owner", ownersMax));
  await apiTokens.insertMany([administrator.token]);
  await database.close();
  return {
    kept,
    administratorText: administrator.text,
    keys,
    environment: {
      TOKENRY_SECRET_KEYS: key.toString("base64"),
      ...(store.mongodbUri ? { MONGODB_URI: store.mongodbUri } : { TOKENRY_DATA_DIR: store.dataDir }),
    },
  };
}

async function insert(model, count, toDocument) {
  for (let from = 0; from < count; from += batch) {
    const length = Math.min(batch, count - from);
    await model.collection.insertMany(Array.from({ length }, (_, offset) => toDocument(from + offset)));
  }
}

const toId = (kind, index) => kind + String(index).padStart(22 - kind.length, "0");

const toOwner = (index, now) => ({
  _id: toId("owner", index),
  type: "SERVICE_ACCOUNT",
  state: "active",
  enabled: true,
  loginKey: toId("owner", index),
  name: `owner-${index}`,
  description: "",
  superAdmin: false,
  tenantId,
  tenants: [tenantId],
  groupIds: [],
  ownedGroupIds: [],
  version: 1,
  createdAt: new Date(now),
  updatedAt: new Date(now),
  outbox: [],
});
