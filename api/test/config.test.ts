import { expect } from "chai";
import { ConfigError, readConfig } from "../src/config.ts";

const key = Buffer.alloc(32, 7).toString("base64");
const email = "admin@example.com";
const password = "Correct-Horse-1!";

/** What `token-settings.test.ts` is about, unset. */
const tokenSettings = {
  secretKeysFile: undefined,
  tokenPrefix: "tkr",
  tokenCaps: { maxAgeMs: undefined, maxLifetimeMs: undefined },
  tokenCacheSize: 100_000,
  trustedProxies: undefined,
};

/** Variable, wrong value, what the error says of it. */
const wrong: readonly [string, string, RegExp][] = [
  ["PORT", "http", /got "http"/],
  ["PORT", "-1", /got "-1"/],
  ["PORT", "65536", /got "65536"/],
  ["PORT", "80.5", /got "80\.5"/],
  ["PORT", " 80", /got " 80"/],
  ["PORT", "0x50", /got "0x50"/],
  ["HOST", "example.com", /got "example\.com"/],
  ["HOST", "256.0.0.1", /got "256\.0\.0\.1"/],
  ["HOST", "127.0.0.1:80", /It takes an IP address, or localhost/],
  ["MONGODB_URI", "postgres://u:p@h/d", /got 18 characters/],
  ["MONGODB_URI", "mongodb://", /got 10 characters/],
  ["MONGODB_URI", "localhost", /begins with mongodb:\/\/ or mongodb\+srv:\/\//],
  ["TOKENRY_ADMIN_EMAIL", "admin", /got "admin"/],
  ["TOKENRY_ADMIN_EMAIL", "a:b@example.com", /got "a:b@example\.com"/],
  ["TOKENRY_ADMIN_PASSWORD", "short", /must have at least 8 characters\): got 5 characters/],
  ["TOKENRY_ADMIN_PASSWORD", "correct-horse", /must have a digit/],
  ["TOKENRY_SECRET_KEYS", "short", /key 1 has 3 bytes/],
  ["TOKENRY_SECRET_KEYS", `${key},base64!`, /key 2 is not base64/],
  ["TOKENRY_SECRET_KEYS", ",", /has no key/],
  ["TOKENRY_LOG_LEVEL", "verbose", /got "verbose"\. It takes trace, debug, info, warn, error, fatal, silent/],
  ["TOKENRY_LOG_LEVEL", "INFO", /got "INFO"/],
];

describe("Settings", () => {
  it("have defaults for all that a first start needs", () => {
    expect(readConfig({})).to.deep.equal({
      port: 8080,
      host: "127.0.0.1",
      mongodbUri: undefined,
      dataDir: ".tokenry",
      firstAdmin: undefined,
      bootstrapFile: undefined,
      secretKeys: undefined,
      logLevel: "info",
      ...tokenSettings,
    });
  });

  it("count as unset when they are empty", () => {
    const names = ["PORT", "HOST", "MONGODB_URI", "TOKENRY_DATA_DIR", "TOKENRY_SECRET_KEYS", "TOKENRY_ADMIN_EMAIL"];
    expect(readConfig(Object.fromEntries(names.map((name) => [name, ""])))).to.deep.equal(readConfig({}));
  });

  it("are read", () => {
    const config = readConfig({
      PORT: "0",
      HOST: "::1",
      MONGODB_URI: "mongodb://h/d",
      TOKENRY_DATA_DIR: "/data",
      TOKENRY_ADMIN_EMAIL: email,
      TOKENRY_ADMIN_PASSWORD: password,
      TOKENRY_BOOTSTRAP_FILE: "/etc/tokenry.yaml",
      TOKENRY_SECRET_KEYS: key,
      TOKENRY_LOG_LEVEL: "trace",
    });
    expect(config).to.deep.equal({
      port: 0,
      host: "::1",
      mongodbUri: "mongodb://h/d",
      dataDir: "/data",
      firstAdmin: { email, password },
      bootstrapFile: "/etc/tokenry.yaml",
      secretKeys: [Buffer.alloc(32, 7)],
      logLevel: "trace",
      ...tokenSettings,
    });
    expect(Object.isFrozen(config)).to.equal(true);
  });

  for (const [name, value, message] of wrong) {
    it(`refuse ${name}=${JSON.stringify(value)} in one line that names it and what it takes`, () => {
      expect(() => readConfig({ [name]: value }))
        .to.throw(ConfigError, message)
        .with.property("message")
        .that.matches(new RegExp(`^${name} has a wrong value \\(.+\\): got .+\\. It takes .+\\.$`));
    });
  }

  it("repeat no secret that is wrong", () => {
    for (const [name, value] of [
      ["TOKENRY_ADMIN_PASSWORD", "hunter-two-secret"],
      ["TOKENRY_SECRET_KEYS", "hunter-two-secret"],
      ["MONGODB_URI", "mysql://hunter-two-secret@h"],
    ] as const) {
      expect(() => readConfig({ [name]: value }))
        .to.throw(ConfigError)
        .with.property("message")
        .that.does.not.contain("hunter");
    }
  });

  it("need the keys with a MongoDB, and both or neither of the first administrator", () => {
    expect(() => readConfig({ MONGODB_URI: "mongodb://h/d" })).to.throw(
      ConfigError,
      /^TOKENRY_SECRET_KEYS is unset, and MONGODB_URI needs it\. It takes /,
    );
    expect(() => readConfig({ TOKENRY_ADMIN_EMAIL: email })).to.throw(ConfigError, /^TOKENRY_ADMIN_PASSWORD is unset/);
    expect(() => readConfig({ TOKENRY_ADMIN_PASSWORD: password })).to.throw(
      ConfigError,
      /^TOKENRY_ADMIN_EMAIL is unset/,
    );
  });
});
