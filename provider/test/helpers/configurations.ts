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
}

export function serviceAccount(name: string, settings: Readonly<Record<string, unknown>> = {}): string {
  return toBlock("tokenry_service_account", name, { name, ...settings });
}

/** The token `deploy`; without an owner, of the service account `ci`. */
export function apiToken({ owner = "ci", ...settings }: TokenSettings = {}, label = "deploy"): string {
  const arguments_ = toArguments({ name: "deploy", max_age: "P30D", ...settings });
  return `resource "tokenry_service_account_api_token" "${label}" {
  service_account_id = tokenry_service_account.${owner}.id
${arguments_}}
`;
}

function toBlock(type: string, label: string, values: Readonly<Record<string, unknown>>): string {
  return `resource "${type}" "${label}" {\n${toArguments(values)}}\n`;
}

function toArguments(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `  ${name} = ${JSON.stringify(value)}\n`)
    .join("");
}
