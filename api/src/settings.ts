import { isIP } from "node:net";
import { parseDuration } from "@tokenry/spec";
import { explainWeakPassword } from "./lib/passwords.ts";
import { parseSecretKeys } from "./lib/secret-keys.ts";
import { createAddressList } from "./verify/address-list.ts";

/** One environment variable: what it is for, what it takes, and how it is read. */
export interface Setting<T> {
  description: string;
  /** What a right value looks like, for the error and for `--help`. */
  takes: string;
  default?: string;
  /** The value is never repeated. */
  secret?: boolean;
  /** Throws a reason when the value is wrong. */
  read(value: string): T;
}

const setting = <T>(value: Setting<T>): Setting<T> => value;

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

export const settings = {
  PORT: setting({
    description: "TCP port to listen on",
    takes: "a number from 0 to 65535; 0 takes a free port",
    default: "8080",
    read: (value) => {
      if (!/^\d{1,5}$/.test(value) || Number(value) > 65535) throw new Error("not a port");
      return Number(value);
    },
  }),
  HOST: setting({
    description: "Address to listen on",
    takes: "an IP address, or localhost",
    default: "127.0.0.1",
    read: (value) => {
      if (isIP(value) === 0 && value !== "localhost") throw new Error("not an address");
      return value;
    },
  }),
  MONGODB_URI: setting({
    description: "The MongoDB to store in. Unset: the embedded store in TOKENRY_DATA_DIR",
    takes: "a connection string that begins with mongodb:// or mongodb+srv://",
    secret: true,
    read: (value) => {
      if (!/^mongodb(\+srv)?:\/\/[^/]/.test(value)) throw new Error("not a connection string");
      return value;
    },
  }),
  TOKENRY_DATA_DIR: setting({
    description: "Folder of the embedded store, its key and the first administrator's token",
    takes: "a path",
    default: ".tokenry",
    read: (value) => value,
  }),
  TOKENRY_ADMIN_EMAIL: setting({
    description: "E-mail address of the first administrator, made on an empty store",
    takes: "an e-mail address, together with TOKENRY_ADMIN_PASSWORD",
    read: (value) => {
      if (!/^[^\s@:]+@[^\s@:]+\.[^\s@:]+$/.test(value)) throw new Error("not an e-mail address");
      return value;
    },
  }),
  TOKENRY_ADMIN_PASSWORD: setting({
    description: "Password of the first administrator",
    takes: "at least 8 characters with a digit, a lower case letter, an upper case letter and one of !@#$%^&*",
    secret: true,
    read: (value) => {
      const weakness = explainWeakPassword(value);
      if (weakness) throw new Error(weakness);
      return value;
    },
  }),
  TOKENRY_BOOTSTRAP_FILE: setting({
    description: "Tenants, roles, groups, users, service accounts, bindings and tokens that are made at each start",
    takes: "a path of a YAML or JSON file as docs/bootstrap.md describes it",
    read: (value) => value,
  }),
  TOKENRY_SECRET_KEYS: setting({
    description: "Keys of the token digests, the current one first. Needed with MONGODB_URI; else kept in the data dir",
    takes: "base64 of at least 32 random bytes a key, joined by commas; `openssl rand -base64 32` makes one",
    secret: true,
    read: parseSecretKeys,
  }),
  TOKENRY_SECRET_KEYS_FILE: setting({
    description:
      "File with the keys instead; it is read again when it changes, so that keys can be rotated without a restart",
    takes: "a path of a file with one key a line, the current one first",
    read: (value) => value,
  }),
  TOKENRY_TOKEN_PREFIX: setting({
    description: "What the text of a new token begins with",
    takes: "2 to 16 lower case letters and digits, from a letter",
    default: "tkr",
    read: (value) => {
      if (!/^[a-z][a-z0-9]{1,15}$/.test(value)) throw new Error("not a prefix");
      return value;
    },
  }),
  TOKENRY_MAX_TOKEN_AGE: setting({
    description: "The largest maximum age that a token can be given. Unset: any, or none",
    takes: "an ISO 8601 duration such as P90D",
    read: parseDuration,
  }),
  TOKENRY_MAX_TOKEN_LIFETIME: setting({
    description: "How long a token works at most, however often it is extended or rotated. Unset: any time",
    takes: "an ISO 8601 duration such as P365D",
    read: parseDuration,
  }),
  TOKENRY_TOKEN_CACHE_SIZE: setting({
    description: "How many tokens this process keeps in memory at most; the least recently used ones go",
    takes: "a number from 1 to 10000000",
    default: "100000",
    read: (value) => {
      if (!/^[1-9]\d{0,7}$/.test(value) || Number(value) > 10_000_000) throw new Error("not such a number");
      return Number(value);
    },
  }),
  TOKENRY_TRUSTED_PROXIES: setting({
    description: "Proxies whose X-Forwarded-For is believed. Unset: none, the caller is who connects",
    takes: "addresses and networks such as 10.0.0.0/8, joined by commas",
    read: (value) => createAddressList(value.split(",").map((part) => part.trim())),
  }),
  TOKENRY_LOG_LEVEL: setting({
    description: "Least severe level that is logged",
    takes: logLevels.join(", "),
    default: "info",
    read: (value) => {
      const level = logLevels.find((known) => known === value);
      if (!level) throw new Error("not a level");
      return level;
    },
  }),
};

export type Settings = typeof settings;

/** The table that `--help` prints. */
export function describeSettings(): string {
  const names = Object.keys(settings) as (keyof Settings)[];
  const width = Math.max(...names.map((name) => name.length));
  return names
    .map((name) => {
      const { description, takes, default: preset } = settings[name] as Setting<unknown>;
      const indent = " ".repeat(width + 4);
      return `  ${name.padEnd(width)}  ${description}.\n${indent}Takes ${takes}.${preset ? ` Default: ${preset}.` : ""}`;
    })
    .join("\n");
}
