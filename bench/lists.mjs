/**
 * Page 1 of every list of 1,000 and of 100,000, over HTTP, interleaved: what a list costs must not grow with it. Fails when the long one
 * takes more than twice the time. `--over-the-wire`: on TOKENRY_TEST_MONGODB_URI, or on FerretDB with at most 10,000, which shows what FerretDB does:
 * it reads whole collections, so nothing fails there.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { request } from "undici";
import { readConfig } from "../api/dist/config.js";
import { startServer } from "../api/dist/server.js";
import { startFerretDb } from "../scripts/ferretdb/start.mjs";
import { fillLists } from "./fill-lists.mjs";
import { rounds } from "./options.mjs";
import { median, percentile, printTable } from "./statistics.mjs";

const most = 2;
const overTheWire = process.argv.includes("--over-the-wire");
const mongodb = overTheWire ? process.env.TOKENRY_TEST_MONGODB_URI : undefined;
const ferretDb = overTheWire && mongodb === undefined ? await startFerretDb() : undefined;
const sizes = [1_000, ferretDb ? 10_000 : 100_000];
const pagesARound = ferretDb ? 2 : 20;
const storeName = ferretDb ? "FerretDB" : overTheWire ? "MongoDB" : "embedded store";

const main = "/api/v1/main";
const lists = {
  users: () => "/api/v1/users",
  "users, by e-mail address": () => "/api/v1/users?filters[email][EQUALS]=person0000000000000500",
  "users, by the start of the address": () => "/api/v1/users?filters[email][STARTS_WITH]=person00000000000005",
  "users who are no superadmins": () => "/api/v1/users?filters[super_admin][EQUALS]=false",
  superadmins: () => "/api/v1/users?filters[super_admin][EQUALS]=true",
  "tokens of a user": ({ personId }) => `/api/v1/users/${personId}/api-tokens`,
  "service accounts of the instance": () => "/api/v1/service-accounts",
  "the same, the newest first": () => "/api/v1/service-accounts?sort=created:desc",
  "service accounts of a tenant": () => `${main}/service-accounts`,
  "the same, by the first id last": () => `${main}/service-accounts?sort=id:desc`,
  "the same, by name": () => `${main}/service-accounts?filters[name][EQUALS]=account-000500`,
  "tokens of a service account": ({ accountId }) => `${main}/service-accounts/${accountId}/api-tokens`,
  "tenant access": () => `${main}/tenant-access`,
  groups: () => `${main}/groups/search`,
  "groups, by name": () => `${main}/groups/search?filters[name][EQUALS]=group-000500`,
  "members of a group": ({ groupId }) => `${main}/groups/${groupId}/members`,
  roles: () => `${main}/roles/search`,
  bindings: () => `${main}/bindings/search`,
  "bindings of users": () => `${main}/bindings/search?type=USER`,
  "bindings of one": ({ accountId }) => `${main}/bindings/search?id=${accountId}`,
  "bindings in a namespace": () => `${main}/bindings/search?namespace=company.team`,
  "bindings of a role": () => `${main}/bindings/search?filters[roleId][EQUALS]=viewer_main`,
  tenants: () => "/api/v1/tenants/search",
  "audit entries of the instance": () => "/api/v1/auditlogs/search",
  "audit entries of a tenant": () => `${main}/auditlogs/search`,
  "audit entries of a target": ({ accountId }) => `${main}/auditlogs/search?filters[targetId][EQUALS]=${accountId}`,
  "audit entries of an actor": () => `${main}/auditlogs/search?filters[actorId][EQUALS]=person0000000000000001`,
};
const searches = {
  "users, by a part of the address": () => "/api/v1/users?filters[q][EQUALS]=SON-0005",
  "service accounts of a tenant, by a part of the name": () => `${main}/service-accounts?filters[q][EQUALS]=T-0005`,
  "groups, by a part of the name": () => `${main}/groups/search?filters[name][CONTAINS]=p-0005`,
  "roles, by a part of the name": () => `${main}/roles/search?filters[q][EQUALS]=E-0005`,
};

const stores = [];
for (const size of sizes) stores.push(await open(size));
const times = Object.fromEntries(Object.keys({ ...lists, ...searches }).map((name) => [name, sizes.map(() => [])]));
for (let round = 0; round < rounds; round++) {
  for (const [name, toPath] of Object.entries(lists)) {
    for (const [index, store] of stores.entries()) await measure(times[name][index], pagesARound, store, toPath);
  }
  for (const [name, toPath] of Object.entries(searches)) {
    for (const [index, store] of stores.entries()) await measure(times[name][index], 2, store, toPath);
  }
}
for (const { server, dataDir } of stores) {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}
await ferretDb?.stop();

const ratios = Object.fromEntries(
  Object.entries(times).map(([name, [few, many]]) => [name, median(many) / median(few)]),
);
console.log(`\nPage 1 of lists over HTTP, ${storeName}, Node ${process.version}, ${rounds} rounds\n`);
printTable([
  ["list", ...sizes.flatMap((size) => [`${size.toLocaleString("en")}: p50 ms`, "p99 ms"]), "times"],
  ...Object.entries(times).map(([name, all]) => [
    name,
    ...all.flatMap((one) => [percentile(one, 0.5).toFixed(2), percentile(one, 0.99).toFixed(2)]),
    ratios[name].toFixed(2),
  ]),
]);
if (ferretDb)
  console.log(
    "\nFerretDB reads the whole collection for each query: it shows nothing about MongoDB, which has the same indexes.",
  );
console.log(`\nA search by a part reads up to 10,000 documents and has no limit of ${most} times.`);
const slow = Object.keys(lists).filter((name) => ratios[name] > most);
if (slow.length > 0 && !ferretDb) {
  console.error(`More than ${most} times as slow in the long list: ${slow.join("; ")}.`);
  process.exitCode = 1;
}

async function measure(into, count, { server, token, ids }, toPath) {
  for (let index = 0; index < count; index++) {
    const startedAt = performance.now();
    const answer = await request(server.url + toPath(ids), { headers: { authorization: `Bearer ${token}` } });
    const { results, total } = await answer.body.json();
    into.push(performance.now() - startedAt);
    if (!(results?.length > 0) || total === 0) throw new Error(`${toPath(ids)}: ${answer.statusCode}, nothing in it`);
  }
}

async function open(size) {
  process.stderr.write(`filling ${size} ... `);
  const dataDir = await mkdtemp(join(tmpdir(), "tokenry-bench-"));
  const admin = { username: "admin@example.com", password: "Correct-Horse-1!" };
  const uri = ferretDb?.uri ?? mongodb;
  const config = readConfig({
    PORT: "0",
    TOKENRY_DATA_DIR: dataDir,
    TOKENRY_LOG_LEVEL: "silent",
    TOKENRY_ADMIN_EMAIL: admin.username,
    TOKENRY_ADMIN_PASSWORD: admin.password,
    ...(uri && {
      MONGODB_URI: toDatabase(uri, `lists_${process.pid}_${size}`),
      TOKENRY_SECRET_KEYS: Buffer.alloc(32, "k").toString("base64"),
    }),
  });
  const server = await startServer(config);
  const startedAt = performance.now();
  const ids = await fillLists(server.database.connection, size);
  const answer = await request(`${server.url}/api/v1/me/api-tokens`, {
    method: "POST",
    headers: {
      authorization: `Basic ${Buffer.from(`${admin.username}:${admin.password}`).toString("base64")}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ name: "bench" }),
  });
  const { fullToken } = await answer.body.json();
  process.stderr.write(`done in ${Math.round((performance.now() - startedAt) / 1_000)} s\n`);
  return { server, dataDir, token: fullToken, ids };
}

function toDatabase(uri, name) {
  const [base = "", query] = uri.split("?");
  return `${base.replace(/\/?$/, "/")}${name}${query ? `?${query}` : ""}`;
}
