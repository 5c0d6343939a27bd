/** go-plugin's handshake: environment in, one line on stdout out. */
const COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

type Environment = Readonly<Record<string, string | undefined>>;

/** What stands against serving in this environment; undefined if nothing does. */
export function findHandshakeFault(env: Environment): string | undefined {
  if (env["TF_PLUGIN_MAGIC_COOKIE"] !== COOKIE) {
    return "This program is a Terraform provider. Terraform starts it: name it in required_providers and run terraform init.";
  }
  const offered = env["PLUGIN_PROTOCOL_VERSIONS"];
  if (offered && !offered.split(",").includes("6")) {
    return `This Terraform speaks plugin protocol ${offered}; the provider speaks 6. Use Terraform 1.0 or newer.`;
  }
  return undefined;
}

/** The certificate goes without `=`: Terraform refuses the padding. */
export function toHandshakeLine(env: Environment, socketPath: string, certificate?: Uint8Array): string {
  const encoded = certificate ? Buffer.from(certificate).toString("base64").replace(/=+$/, "") : "";
  const multiplexing = env["PLUGIN_MULTIPLEX_GRPC"] ? "|false" : "";
  return `1|6|unix|${socketPath}|grpc|${encoded}${multiplexing}\n`;
}
