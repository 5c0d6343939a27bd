/**
 * Page 1 of lists of 1,000 and of 100,000 on the embedded store, in process, interleaved: what a list costs must not grow with it. Fails
 * when the long one takes more than twice the time.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../api/dist/database/open-database.js";
import { createModels } from "../api/dist/models/index.js";
import { ofTenant, toMemberships } from "../api/dist/models/membership.js";
import { listMembers } from "../api/dist/services/list-members.js";
import { listPage } from "../api/dist/services/list-page.js";
import { rounds } from "./options.mjs";
import { median, percentile, printTable } from "./statistics.mjs";

const sizes = [1_000, 100_000];
const batch = 2_000;
const pagesARound = 40;
const most = 2;

const byName = { name: 1, _id: 1 };
const accounts = { type: "SERVICE_ACCOUNT", state: "active" };
const lists = {
  "service accounts of a tenant": (models) => listMembers(models, ofTenant("main"), {}, "SERVICE_ACCOUNT"),
  "service accounts of a tenant, the newest first": (models) =>
    listMembers(models, ofTenant("main"), { sort: ["id:desc"] }, "SERVICE_ACCOUNT"),
  "service accounts of a tenant, by name": (models) =>
    listMembers(models, ofTenant("main"), { filters: { name: { EQUALS: "account-000500" } } }, "SERVICE_ACCOUNT"),
  "service accounts of the instance": (models) => listPage(models.principals, accounts, byName, {}),
  "bindings of a tenant": (models) => listPage(models.bindings, { tenantId: "main", state: "active" }, { _id: 1 }, {}),
  "audit entries of a tenant, the newest first": (models) =>
    listPage(models.auditEntries, { tenantId: "main" }, { _id: -1 }, {}),
};
const search = "service accounts of a tenant, by a part of the name";
const searched = (models) =>
  listMembers(models, ofTenant("main"), { filters: { q: { EQUALS: "T-0005" } } }, "SERVICE_ACCOUNT");

const stores = [];
for (const size of sizes) stores.push(await fill(size));
const times = Object.fromEntries([...Object.keys(lists), search].map((name) => [name, sizes.map(() => [])]));
for (let round = 0; round < rounds; round++) {
  for (const [name, list] of Object.entries(lists)) {
    for (const [index, { models }] of stores.entries())
      await measure(times[name][index], pagesARound, () => list(models));
  }
  for (const [index, { models }] of stores.entries()) await measure(times[search][index], 2, () => searched(models));
}
for (const { database, dataDir } of stores) {
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
}

const ratios = Object.fromEntries(
  Object.entries(times).map(([name, [few, many]]) => [name, median(many) / median(few)]),
);
console.log(`\nPage 1 of lists, embedded store, Node ${process.version}, ${rounds} rounds\n`);
printTable([
  ["list", ...sizes.flatMap((size) => [`${size.toLocaleString("en")}: p50 ms`, "p99 ms"]), "times"],
  ...Object.entries(times).map(([name, all]) => [
    name,
    ...all.flatMap((one) => [percentile(one, 0.5).toFixed(2), percentile(one, 0.99).toFixed(2)]),
    ratios[name].toFixed(2),
  ]),
]);
console.log(`\nA search by a part reads up to 10,000 documents and has no limit of ${most} times.`);
const slow = Object.keys(lists).filter((name) => ratios[name] > most);
if (slow.length > 0) {
  console.error(`More than ${most} times as slow in the long list: ${slow.join("; ")}.`);
  process.exitCode = 1;
}

async function measure(into, count, run) {
  for (let index = 0; index < count; index++) {
    const startedAt = performance.now();
    const { results, total } = await run();
    into.push(performance.now() - startedAt);
    if (results.length === 0 || total === 0) throw new Error("an empty list measures nothing");
  }
}

async function fill(size) {
  process.stderr.write(`filling ${size} ... `);
  const dataDir = await mkdtemp(join(tmpdir(), "tokenry-bench-"));
  const database = await openDatabase({ mongodbUri: undefined, dataDir });
  const models = createModels(database.connection);
  await Promise.all(Object.values(models).map((model) => model.init()));
  for (let from = 0; from < size; from += batch) {
    const principals = Array.from({ length: Math.min(batch, size - from) }, (_, offset) => toPrincipal(from + offset));
    await models.principals.collection.insertMany(principals);
    await models.memberships.collection.insertMany(principals.flatMap(toMemberships));
    await models.bindings.collection.insertMany(principals.map(toBinding));
    await models.auditEntries.collection.insertMany(principals.map(toEntry));
  }
  process.stderr.write("done\n");
  return { database, models, dataDir };
}

function toPrincipal(index) {
  const id = `account${String(index).padStart(15, "0")}`;
  const at = new Date(1_767_225_600_000 + index);
  return {
    _id: id,
    ...accounts,
    enabled: true,
    loginKey: id,
    name: `account-${String(index).padStart(6, "0")}`,
    description: "",
    superAdmin: false,
    tenantId: "main",
    tenants: ["main"],
    groupIds: [],
    ownedGroupIds: [],
    version: 0,
    createdAt: at,
    updatedAt: at,
    outbox: [],
  };
}

function toBinding({ _id, createdAt }) {
  const content = { tenantId: "main", type: "USER", externalId: _id, roleId: "viewer_main", state: "active" };
  return { _id: `b${_id}`, ...content, key: `main/USER/${_id}/viewer_main/`, createdAt, outbox: [] };
}

function toEntry({ _id, createdAt }) {
  const target = { targetType: "principal", targetId: _id, tenantId: "main" };
  return {
    _id: `e${_id}`,
    at: createdAt,
    action: "service-account.create",
    actorId: "admin",
    requestId: "r",
    ...target,
  };
}
