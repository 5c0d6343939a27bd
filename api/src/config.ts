import type { TokenCaps } from "./services/token-limits.ts";
import { type LogLevel, type Setting, type Settings, settings } from "./settings.ts";
import type { AddressList } from "./verify/address-list.ts";

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly mongodbUri: string | undefined;
  readonly dataDir: string;
  readonly firstAdmin: { readonly email: string; readonly password: string } | undefined;
  readonly bootstrapFile?: string | undefined;
  /** Undefined on the embedded store when they are kept in the data dir. */
  readonly secretKeys: readonly Buffer[] | undefined;
  readonly secretKeysFile: string | undefined;
  readonly tokenPrefix: string;
  readonly tokenCaps: TokenCaps;
  /** Texts of tokens that are kept in memory at most. */
  readonly tokenCacheSize: number;
  readonly trustedProxies: AddressList | undefined;
  readonly logLevel: LogLevel;
}

/** A setting has a wrong value. The message is one line for the operator; it never repeats a secret. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads and checks all settings. An empty variable counts as unset. */
export function readConfig(environment: Environment): Config {
  const read = <Name extends keyof Settings>(name: Name) =>
    readSetting<ReturnType<Settings[Name]["read"]>>(environment, name);
  const mongodbUri = read("MONGODB_URI");
  const secretKeys = read("TOKENRY_SECRET_KEYS");
  const secretKeysFile = read("TOKENRY_SECRET_KEYS_FILE");
  if (secretKeys && secretKeysFile) {
    throw new ConfigError("TOKENRY_SECRET_KEYS and TOKENRY_SECRET_KEYS_FILE are both set. Set one of them.");
  }
  if (mongodbUri && !secretKeys && !secretKeysFile) {
    throw new ConfigError(
      `TOKENRY_SECRET_KEYS is unset, and MONGODB_URI needs it. It takes ${settings.TOKENRY_SECRET_KEYS.takes}.`,
    );
  }
  return Object.freeze({
    port: required(read("PORT")),
    host: required(read("HOST")),
    mongodbUri,
    dataDir: required(read("TOKENRY_DATA_DIR")),
    firstAdmin: readFirstAdmin(read("TOKENRY_ADMIN_EMAIL"), read("TOKENRY_ADMIN_PASSWORD")),
    bootstrapFile: read("TOKENRY_BOOTSTRAP_FILE"),
    secretKeys,
    secretKeysFile,
    tokenPrefix: required(read("TOKENRY_TOKEN_PREFIX")),
    tokenCaps: { maxAgeMs: read("TOKENRY_MAX_TOKEN_AGE"), maxLifetimeMs: read("TOKENRY_MAX_TOKEN_LIFETIME") },
    tokenCacheSize: required(read("TOKENRY_TOKEN_CACHE_SIZE")),
    trustedProxies: read("TOKENRY_TRUSTED_PROXIES"),
    logLevel: required(read("TOKENRY_LOG_LEVEL")),
  });
}

function readSetting<T>(environment: Environment, name: keyof Settings): T | undefined {
  const setting = settings[name] as Setting<unknown>;
  const value = environment[name] || setting.default;
  if (value === undefined) return undefined;
  try {
    return setting.read(value) as T;
  } catch (error) {
    const got = setting.secret ? `${value.length} characters` : JSON.stringify(value);
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`${name} has a wrong value (${reason}): got ${got}. It takes ${setting.takes}.`);
  }
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a setting with a default has no value");
  return value;
}

function readFirstAdmin(email: string | undefined, password: string | undefined): Config["firstAdmin"] {
  if (email && password) return { email, password };
  if (!email && !password) return undefined;
  const [set, unset] = email
    ? ["TOKENRY_ADMIN_EMAIL", "TOKENRY_ADMIN_PASSWORD"]
    : ["TOKENRY_ADMIN_PASSWORD", "TOKENRY_ADMIN_EMAIL"];
  throw new ConfigError(`${unset} is unset, but ${set} is set. Set both or neither.`);
}
