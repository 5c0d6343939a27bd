export interface TokenSettings {
  owner?: string;
  name?: string;
  description?: string;
  max_age?: string | null;
  extended?: boolean;
  enabled?: boolean;
  absolute_max_age?: string;
  allowed_cidrs?: string[];
  permissions?: string[];
  rate_limit_requests?: number;
  rate_limit_window?: string;
  recipient?: string;
  store_token_in_state?: boolean;
  secret_wo_version?: number;
  rotate_before?: string;
  rotation_trigger?: string;
  overlap?: string;
  /** HCL, as it stands in the configuration. */
  secret_wo?: { hcl: string };
}

export function serviceAccount(name: string, settings: Readonly<Record<string, unknown>> = {}): string {
  return toBlock("tokenry_service_account", name, { name, ...settings });
}

/** The token `deploy` in the state; without an owner, of the service account `ci`. */
export function apiToken(settings: TokenSettings = {}, label = "deploy"): string {
  return bareToken({ store_token_in_state: true, ...settings }, label);
}

/** A token without a way for its text, unless the settings give one. */
export function bareToken({ owner = "ci", ...settings }: TokenSettings = {}, label = "deploy"): string {
  const service_account_id = { hcl: `tokenry_service_account.${owner}.id` };
  return toToken("tokenry_service_account_api_token", label, { service_account_id, ...settings });
}

/** The token `deploy` of a user, without a way for its text unless the settings give one; without an owner, of the user `ada`. */
export function userToken({ owner = "ada", ...settings }: TokenSettings = {}): string {
  return toToken("tokenry_user_api_token", "deploy", { user_id: { hcl: `tokenry_user.${owner}.id` }, ...settings });
}

const toToken = (type: string, label: string, settings: Readonly<Record<string, unknown>>): string =>
  toBlock(type, label, { name: "deploy", max_age: "P30D", ...settings });

function toBlock(type: string, label: string, values: Readonly<Record<string, unknown>>): string {
  return `resource "${type}" "${label}" {\n${toArguments(values)}}\n`;
}

function toArguments(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `  ${name} = ${isHcl(value) ? value.hcl : JSON.stringify(value)}\n`)
    .join("");
}

const isHcl = (value: unknown): value is { hcl: string } =>
  typeof value === "object" && value !== null && "hcl" in value;
