import { type LogLevel, type Setting, type Settings, settings } from "./settings.ts";

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly mongodbUri: string | undefined;
  readonly dataDir: string;
  readonly firstAdmin: { readonly email: string; readonly password: string } | undefined;
  /** Undefined on the embedded store when they are kept in the data dir. */
  readonly secretKeys: readonly Buffer[] | undefined;
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
  if (mongodbUri && !secretKeys) {
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
    secretKeys,
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
