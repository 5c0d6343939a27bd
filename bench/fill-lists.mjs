/** Fills every list of a store with `size` things, through the models of the API, without the cost of one request each. */
import { createModels } from "../api/dist/models/index.js";
import { toMemberships } from "../api/dist/models/membership.js";

const batch = 2_000;
const tenantId = "main";

/** Answers the ids of one service account, one user and the group that all are in. */
export async function fillLists(connection, size) {
  const models = createModels(connection);
  const groupId = toId("group", 0);
  const insert = async (model, toDocument) => {
    for (let from = 0; from < size; from += batch) {
      const documents = Array.from({ length: Math.min(batch, size - from) }, (_, offset) => toDocument(from + offset));
      await models[model].collection.insertMany(documents);
      if (model === "principals") await models.memberships.collection.insertMany(documents.flatMap(toMemberships));
    }
  };
  await insert("principals", (index) => toPrincipal("SERVICE_ACCOUNT", "account", index, groupId));
  await insert("principals", (index) => toPrincipal("STANDARD", "person", index, groupId));
  await insert("groups", (index) => ({ ...toNamed("group", index), nameKey: toName("group", index), tenantId }));
  await insert("roles", (index) => ({
    ...toNamed("role", index),
    tenantId,
    permissions: [{ resource: "FLOW", actions: ["VIEW"] }],
    isDefault: false,
    isManaged: false,
    version: 0,
  }));
  await insert("tenants", (index) => ({ ...toNamed("tenant", index), _id: toName("tenant", index) }));
  await insert("bindings", toBinding);
  await insert("auditEntries", toEntry);
  for (const owner of ["account", "person"]) await insert("apiTokens", (index) => toToken(owner, index));
  return { accountId: toId("account", 7), personId: toId("person", 7), groupId };
}

const toId = (kind, index) => kind + String(index).padStart(22 - kind.length, "0");
const toName = (kind, index) => `${kind}-${String(index).padStart(6, "0")}`;
const toTime = (index) => new Date(1_767_225_600_000 + index);

const toNamed = (kind, index) => ({
  _id: toId(kind, index),
  state: "active",
  name: toName(kind, index),
  description: "",
  createdAt: toTime(index),
  updatedAt: toTime(index),
  outbox: [],
});

const toPrincipal = (type, kind, index, groupId) => ({
  ...toNamed(kind, index),
  type,
  enabled: true,
  loginKey: toId(kind, index),
  superAdmin: false,
  ...(type === "SERVICE_ACCOUNT" && { tenantId }),
  tenants: [tenantId],
  groupIds: [groupId],
  ownedGroupIds: [],
  version: 0,
});

function toBinding(index) {
  const namespaceId = index % 2 === 0 ? undefined : "company.team";
  const content = { tenantId, type: "USER", externalId: toId("account", index), roleId: "viewer_main" };
  const key = `main/USER/${content.externalId}/viewer_main/${namespaceId ?? ""}`;
  return {
    _id: toId("binding", index),
    ...content,
    ...(namespaceId && { namespaceId }),
    key,
    state: "active",
    createdAt: toTime(index),
    outbox: [],
  };
}

const toEntry = (index) => ({
  _id: toId("entry", index),
  at: toTime(index),
  action: "service-account.create",
  actorId: toId("person", index % 10),
  requestId: "r",
  targetType: "principal",
  targetId: toId("account", index),
  tenantId,
});

const toToken = (owner, index) => ({
  ...toNamed(`${owner}token`, index),
  ownerId: toId(owner, index),
  tenantId,
  enabled: true,
  lookupId: toId(`${owner}look`, index),
  digest: "d",
  keyId: "k",
  generation: 1,
  prefix: "tkr_sat_abcdef",
  maxAge: "",
  extended: false,
  issuedAt: toTime(index),
});
