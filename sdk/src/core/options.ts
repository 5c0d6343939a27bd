import { toBaseUrl } from "../internal/base-url.ts";
import { checkHeaders } from "../internal/headers.ts";
import { type ApiTokenFunction, type Credential, checkTokenText } from "./auth.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type Environment, readEnvironment } from "./environment.ts";
import { ConfigurationError } from "./errors.ts";
import type { Transport } from "./transport.ts";

/** Options of a client. Each one beats the environment variable that stands for it. */
export interface ClientOptions {
  /** Where the server is. A path is kept as a prefix. Default: `TOKENRY_URL`, or `http://127.0.0.1:8080`. */
  url?: string | URL | undefined;
  /** API token, or a function that gives it. Default: `TOKENRY_API_TOKEN`. */
  apiToken?: string | ApiTokenFunction | undefined;
  /** E-mail address of a user, in place of `apiToken`. Default: `TOKENRY_USERNAME`. */
  username?: string | undefined;
  /** Default: `TOKENRY_PASSWORD`. */
  password?: string | undefined;
  /** Tenant of the calls that name none. Default: `TOKENRY_TENANT`, or `main`. */
  tenant?: string | undefined;
  /** Time for one attempt from its start to the last byte of the answer, milliseconds. Default: 30,000. */
  timeoutMs?: number | undefined;
  /** How often a failed call is tried again at most, 0 to 10. Default: 2. */
  maxRetries?: number | undefined;
  /** Headers of every request. `Authorization` is not taken here. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Replaces `User-Agent`. Browsers may ignore it. */
  userAgent?: string | undefined;
  /** Sends requests with this function. */
  fetch?: typeof fetch | undefined;
  /** Sends requests in another way. */
  transport?: Transport | undefined;
  /** Time and chance, for tests. */
  clock?: Clock | undefined;
}

/** Options with everything decided and checked. */
export interface Settings {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly credential: Credential;
  readonly tenant: string;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly clock: Clock;
}

/** Checks the options and fills in the environment and the defaults. Throws ConfigurationError. */
export function toSettings(options: ClientOptions, environment: Environment = readEnvironment()): Settings {
  const variables = withoutEmpty(environment);
  if (options.fetch !== undefined && options.transport !== undefined) {
    throw new ConfigurationError("transport", "Give fetch or transport, not both.");
  }
  return {
    baseUrl: toBaseUrl(
      options.url ?? variables["TOKENRY_URL"] ?? "http://127.0.0.1:8080",
      options.url === undefined ? "TOKENRY_URL" : "url",
    ),
    credential: toCredential(options, variables),
    tenant: toTenant(options, variables),
    timeoutMs: toTimeoutMs(options.timeoutMs ?? 30_000),
    maxRetries: toMaxRetries(options.maxRetries ?? 2),
    headers: {
      ...(options.userAgent !== undefined && checkHeaders({ "user-agent": options.userAgent })),
      ...checkHeaders(options.headers ?? {}),
    },
    clock: options.clock ?? systemClock,
  };
}

/** Refuses what is not a whole number of milliseconds that a timer can count. */
export function toTimeoutMs(timeoutMs: number): number {
  if (Number.isInteger(timeoutMs) && timeoutMs >= 1 && timeoutMs <= 2_147_483_647) return timeoutMs;
  throw new ConfigurationError(
    "timeoutMs",
    `timeoutMs must be a whole number of milliseconds from 1 to 2147483647, got ${String(timeoutMs)}.`,
  );
}

/** Refuses what is not a whole number from 0 to 10. */
export function toMaxRetries(maxRetries: number): number {
  if (Number.isInteger(maxRetries) && maxRetries >= 0 && maxRetries <= 10) return maxRetries;
  throw new ConfigurationError(
    "maxRetries",
    `maxRetries must be a whole number from 0 to 10, got ${String(maxRetries)}.`,
  );
}

function toTenant(options: ClientOptions, variables: Environment): string {
  const tenant = options.tenant ?? variables["TOKENRY_TENANT"] ?? "main";
  if (typeof tenant === "string" && /^[a-z0-9][a-z0-9_-]*$/.test(tenant) && tenant.length <= 63) return tenant;
  const name = options.tenant === undefined ? "TOKENRY_TENANT" : "tenant";
  throw new ConfigurationError(
    "tenant",
    `${name} must be lower case letters, digits, _ and -, from a letter or digit, 63 at most; got ${JSON.stringify(tenant)}.`,
  );
}

function toCredential(options: ClientOptions, variables: Environment): Credential {
  const { apiToken, username, password } = options;
  const namesUser = username !== undefined || password !== undefined;
  if (apiToken !== undefined) {
    if (namesUser) throw new ConfigurationError("apiToken", "Give apiToken, or username and password, not both.");
    if (typeof apiToken !== "function") checkTokenText(apiToken, "The option apiToken");
    return { kind: "token", apiToken };
  }
  const variableToken = variables["TOKENRY_API_TOKEN"];
  if (variableToken !== undefined && !namesUser) {
    if (variables["TOKENRY_USERNAME"] !== undefined) {
      throw new ConfigurationError(
        "apiToken",
        "Both TOKENRY_API_TOKEN and TOKENRY_USERNAME are set. Unset one of them, or give the option apiToken or username.",
      );
    }
    checkTokenText(variableToken, "TOKENRY_API_TOKEN");
    return { kind: "token", apiToken: variableToken };
  }
  return toUserCredential(username ?? variables["TOKENRY_USERNAME"], password ?? variables["TOKENRY_PASSWORD"]);
}

function toUserCredential(username: string | undefined, password: string | undefined): Credential {
  if (username === undefined && password === undefined) return { kind: "none" };
  if (username === undefined || username === "") {
    throw new ConfigurationError("username", "A password without a username: give username or TOKENRY_USERNAME too.");
  }
  if (password === undefined || password === "") {
    throw new ConfigurationError("password", "A username without a password: give password or TOKENRY_PASSWORD too.");
  }
  if (username.includes(":")) {
    throw new ConfigurationError(
      "username",
      "The username must not hold a colon: HTTP Basic (RFC 7617) cannot send it.",
    );
  }
  return { kind: "password", username, password };
}

/** A variable that is set to nothing counts as unset, as shells and CI systems mean it. */
function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
}
