const id = { type: "string", pattern: "^[A-Za-z0-9_-]+$", maxLength: 64 };
const tenantId = { type: "string", pattern: "^[a-z0-9][a-z0-9_-]*$", maxLength: 63 };
const tokenName = { type: "string", pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$", maxLength: 63 };
const text = { type: "string", maxLength: 4096 };
const title = { type: "string", minLength: 1, maxLength: 256 };
const flag = { type: "boolean" };
const time = { type: "string", format: "date-time" };
const duration = { type: "string", maxLength: 64, description: "An ISO 8601 duration such as P30D." };
const digest = {
  type: "string",
  pattern: "^[A-Za-z0-9_-]{43}$",
  description: "HMAC-SHA-256 of the text in base64url, under the secret key `keyId`.",
};
const keyId = { type: "string", pattern: "^[0-9a-f]{12}$", description: "As `tokenry keys list` shows it." };
const listOf = (items: object, maxItems = 1_000) => ({ type: "array", items, maxItems });
const record = (required: readonly string[], properties: object, description?: string) => ({
  type: "object",
  ...(description !== undefined && { description }),
  required,
  properties,
  additionalProperties: false,
});

const secretProperties = {
  env: { type: "string", minLength: 1, description: "Name of an environment variable." },
  file: { type: "string", minLength: 1, description: "Path of a file; a line end at its end does not count." },
};
const secret = { ...record([], secretProperties), minProperties: 1, maxProperties: 1 };
const password = {
  ...record([], {
    ...secretProperties,
    hash: { type: "string", pattern: "^scrypt\\$", maxLength: 512, description: "As an export writes it." },
  }),
  minProperties: 1,
  maxProperties: 1,
};

const token = record(
  ["id", "name"],
  {
    id: { ...id, description: "Chosen; tokens of two owners may have the same." },
    name: tokenName,
    description: text,
    secret: { ...secret, description: "Where the whole text is. This, or `digest`." },
    digest,
    keyId,
    lookupId: {
      type: "string",
      pattern: "^[0-9A-Za-z]{16}$",
      description: "The 16 characters of the text that find it.",
    },
    prefix: { type: "string", maxLength: 64, description: "The first characters of the text, as lists show them." },
    generation: { type: "integer", minimum: 1 },
    previous: record(["digest", "keyId", "exp"], {
      digest,
      keyId,
      exp: time,
      retireOn: { enum: ["time", "first-use"] },
    }),
    iat: { ...time, description: "When it was issued. Left out: when it is made." },
    maxAge: duration,
    exp: { ...time, description: "Left out: `iat` plus `maxAge`." },
    absoluteExp: time,
    extended: flag,
    enabled: flag,
    allowedCidrs: listOf({ type: "string", maxLength: 64 }, 64),
    permissions: listOf({ type: "string", pattern: "^[A-Z][A-Z_]*:[A-Z][A-Z_]*$" }, 256),
    rateLimit: record(["requests", "window"], { requests: { type: "integer", minimum: 1 }, window: duration }),
  },
  "An API token. Text, age and limits count when it is made; later only name, description and `enabled` follow the file.",
);
const principalProperties = {
  id,
  superAdmin: flag,
  enabled: flag,
  tenants: listOf(tenantId),
  groups: listOf(id),
  ownedGroups: { ...listOf(id), description: "Those of `groups` whose members it may manage." },
  tokens: listOf(token, 10_000),
};

/** The JSON Schema of a bootstrap file, as it is published. */
export const bootstrapSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:tokenry:bootstrap",
  title: "Tokenry bootstrap file",
  ...record(["version"], {
    $schema: { type: "string" },
    version: { const: 1 },
    tenants: listOf(record(["id"], { id: tenantId, name: title })),
    roles: listOf(
      record(["id", "tenant", "name", "permissions"], {
        id,
        tenant: tenantId,
        name: title,
        description: text,
        permissions: {
          type: "object",
          minProperties: 1,
          description: "Resource -> actions.",
          additionalProperties: listOf({ type: "string" }),
        },
        isDefault: flag,
      }),
      10_000,
    ),
    groups: listOf(record(["id", "tenant", "name"], { id, tenant: tenantId, name: title, description: text }), 10_000),
    users: listOf(
      record(["id", "email"], {
        ...principalProperties,
        email: { type: "string", format: "email", maxLength: 254 },
        firstName: { type: "string", maxLength: 256 },
        lastName: { type: "string", maxLength: 256 },
        restricted: flag,
        password,
      }),
      100_000,
    ),
    serviceAccounts: listOf(
      record(["id", "name"], {
        ...principalProperties,
        name: tokenName,
        description: text,
        tenant: { ...tenantId, description: "Whose administrators manage it. Left out: superadmins do." },
      }),
      100_000,
    ),
    bindings: listOf(
      record(["tenant", "role"], {
        id,
        tenant: tenantId,
        role: id,
        principal: { ...id, description: "A user or a service account. This, or `group`." },
        group: id,
        namespace: { type: "string", minLength: 1, maxLength: 256 },
      }),
      100_000,
    ),
  }),
};
