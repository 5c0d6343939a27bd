import { randomBytes } from "node:crypto";
import { toTokenText } from "@tokenry/spec";
import { problem } from "./problem.ts";
import { type ReceivedRequest, type ScriptedAnswer, type ScriptedServer, startServer } from "./scripted-server.ts";

interface StoredToken {
  id: string;
  name: string;
  description: string;
  maxAge: string;
  fullToken: string;
  ownerId: string;
}
interface StoredAccount {
  id: string;
  name: string;
  description: string;
}

/** A server that speaks the contract from memory: what the client's own tests need, and no more. */
export async function startContractServer(): Promise<ScriptedServer & { adminToken: string }> {
  const accounts = new Map<string, StoredAccount>();
  const tokens = new Map<string, StoredToken>();
  const admin = { id: "admin", name: "admin@example.com" };
  let setUp = false;
  const adminToken = issueToken(admin.id, { name: "first" }).fullToken;

  function issueToken(ownerId: string, { name = "", description = "", maxAge = "" }): StoredToken {
    const [lookupId, secret] = [randomBytes(8).toString("hex"), randomBytes(16).toString("hex")];
    const fullToken = toTokenText({ prefix: "tkr", type: ownerId === admin.id ? "pat" : "sat", lookupId, secret });
    const token = { id: newId(), name, description, maxAge, fullToken, ownerId };
    tokens.set(token.id, token);
    return token;
  }

  function principalOf(request: ReceivedRequest): { id: string; name: string } | undefined {
    const basic = `Basic ${Buffer.from("admin@example.com:pässword-1!").toString("base64")}`;
    if (request.headers.authorization === basic) return admin;
    const token = [...tokens.values()].find(({ fullToken }) => request.headers.authorization === `Bearer ${fullToken}`);
    return token?.ownerId === admin.id ? admin : token && accounts.get(token.ownerId);
  }

  function answerTokens(
    { method, body }: ReceivedRequest,
    ownerId: string,
    tokenId: string | undefined,
    query: URLSearchParams,
  ): ScriptedAnswer {
    if (method === "POST") {
      const { id, name, fullToken } = issueToken(ownerId, JSON.parse(body));
      return { status: 200, body: { id, name, fullToken } };
    }
    const own = [...tokens.values()].filter((token) => token.ownerId === ownerId);
    if (tokenId === undefined) {
      const wanted = query.getAll("tokenId");
      const results = own.filter(({ id }) => wanted.length === 0 || wanted.includes(id)).map(toApiToken);
      return { status: 200, body: { results, total: results.length } };
    }
    const token = own.find(({ id }) => id === tokenId);
    if (token === undefined) return problem(404, "not-found");
    if (method === "DELETE") {
      tokens.delete(token.id);
      return { status: 200, body: { id: token.id } };
    }
    return { status: 200, body: { ...toApiToken(token), maxAge: token.maxAge } };
  }

  function answerAccounts(
    method: string,
    id: string | undefined,
    body: string,
    query: URLSearchParams,
  ): ScriptedAnswer {
    if (id === undefined && method === "GET")
      return { status: 200, body: toAccountPage([...accounts.values()], query) };
    if (id === undefined) {
      const { name, description = "" } = JSON.parse(body) as { name: string; description?: string };
      if (!/^[a-z0-9-]+$/.test(name)) return problem(422, "validation-failed");
      const account = { id: newId(), name, description };
      accounts.set(account.id, account);
      return { status: 200, body: toAccount(account) };
    }
    const account = accounts.get(id);
    if (account === undefined) return problem(404, "not-found");
    if (method === "DELETE") {
      accounts.delete(id);
      return { status: 200 };
    }
    if (method === "PUT") Object.assign(account, { description: "", ...JSON.parse(body) });
    return { status: 200, body: toAccount(account) };
  }

  const server = await startServer((request) => {
    const { pathname, searchParams } = new URL(request.url, "http://localhost");
    const { method, body } = request;
    const open = { "/healthz": { status: "ok" }, "/readyz": { status: "ok" } }[pathname];
    if (open) return { status: 200, body: open };
    if (pathname === "/api/v1/setup") {
      if (method === "GET") return { status: 200, body: { done: setUp, passwordConfiguration: {} } };
      if (setUp) return problem(405, "setup-done");
      setUp = true;
      return { status: 200, body: { id: admin.id, username: (JSON.parse(body) as { username: string }).username } };
    }
    const principal = principalOf(request);
    if (principal === undefined) return problem(401, "unauthenticated");
    const [, , , scope, kind, id, ownKind, tokenId] = pathname.split("/").map(decodeURIComponent);
    if (scope === "me") {
      if (kind === "api-tokens") return answerTokens(request, principal.id, id, searchParams);
      return { status: 200, body: { id: principal.id, profile: { username: principal.name } } };
    }
    if (scope !== "main") return problem(404, "not-found");
    if (ownKind === "api-tokens") {
      return accounts.has(id ?? "")
        ? answerTokens(request, id ?? "", tokenId, searchParams)
        : problem(404, "not-found");
    }
    return answerAccounts(method, id, body, searchParams);
  });
  return { ...server, adminToken };
}

const newId = (): string => randomBytes(11).toString("hex");

function toApiToken({ id, name, description, fullToken }: StoredToken) {
  const times = { iat: "2026-01-01T00:00:00Z", extended: false, expired: false };
  return { id, name, description, prefix: fullToken.slice(0, 14), ...times };
}

function toAccount({ id, name, description }: StoredAccount) {
  return { id, name, description, groups: [], superAdmin: false, instanceOwner: false };
}

function toAccountPage(all: StoredAccount[], query: URLSearchParams) {
  const wanted = query.get("filters[name][EQUALS]");
  const found = all.filter(({ name }) => wanted === null || name === wanted);
  found.sort((a, b) => (a.name < b.name ? -1 : 1) * (query.get("sort") === "name:desc" ? -1 : 1));
  const [page, size] = [Number(query.get("page") ?? 1), Number(query.get("size") ?? 10)];
  const results = found.slice((page - 1) * size, page * size);
  return {
    total: found.length,
    results: results.map((account) => ({ ...toAccount(account), username: account.name })),
  };
}
