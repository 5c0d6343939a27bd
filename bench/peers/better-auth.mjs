/**
 * better-auth's api-key plug-in on node:http. Its rate limit (10 requests a day) is off. STORE: "memory", its memory adapter;
 * "secondary", a Map as secondary storage; "sqlite", node:sqlite. It writes the keys that it made to KEYS_FILE.
 */
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { apiKey } from "@better-auth/api-key";
import { betterAuth } from "better-auth";
import { memoryAdapter } from "better-auth/adapters/memory";
import { getMigrations } from "better-auth/db/migration";

const { STORE, KEYS, KEYS_FILE, FOLDER } = process.env;
const tables = { user: [], session: [], account: [], verification: [], apikey: [] };
const entries = new Map();
const secondaryStorage = {
  get: async (key) => entries.get(key) ?? null,
  set: async (key, value) => void entries.set(key, value),
  delete: async (key) => void entries.delete(key),
};

const options = {
  secret: "a secret of the benchmark, thirty-two characters at least",
  baseURL: "http://127.0.0.1",
  telemetry: { enabled: false },
  logger: { level: "error" },
  emailAndPassword: { enabled: true },
  ...(STORE === "secondary" && { secondaryStorage }),
  plugins: [
    apiKey({
      rateLimit: { enabled: false },
      ...(STORE === "secondary" && { storage: "secondary-storage", fallbackToDatabase: false }),
    }),
  ],
  database: await openStore(),
};
const auth = betterAuth(options);
if (STORE === "sqlite") await (await getMigrations(options)).runMigrations();

const { user } = await auth.api.signUpEmail({
  body: { email: "bench@example.com", password: "a-long-password-1", name: "bench" },
});
const keys = [];
for (let index = 0; index < Number(KEYS); index++) {
  keys.push((await auth.api.createApiKey({ body: { userId: user.id, name: `key-${index}` } })).key);
}
writeFileSync(KEYS_FILE, `${keys.join("\n")}\n`);

const server = createServer(async (request, response) => {
  const text = request.headers.authorization?.slice("Bearer ".length) ?? "";
  const { valid, key } = await auth.api.verifyApiKey({ body: { key: text } });
  const body = JSON.stringify(valid ? { id: key.referenceId } : {});
  response.writeHead(valid ? 200 : 401, { "Content-Type": "application/json", "Content-Length": body.length });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => console.error(`listens on http://127.0.0.1:${server.address().port}`));

async function openStore() {
  if (STORE !== "sqlite") return memoryAdapter(tables);
  const { DatabaseSync } = await import("node:sqlite");
  return new DatabaseSync(join(FOLDER, "better-auth.db"));
}
