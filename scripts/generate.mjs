/** `npm run generate`: writes everything that is made from openapi.yaml and from the provider's schema. */
import { runNode, sourceFlags } from "./run-node.mjs";

for (const script of [
  "spec/scripts/generate.ts",
  "api/scripts/generate.ts",
  "sdk/scripts/generate.ts",
  "constructs/scripts/generate.ts",
  "provider/scripts/generate-docs.ts",
]) {
  const code = await runNode([...sourceFlags, script]);
  if (code !== 0) {
    console.error(`${script} ended with ${code}`);
    process.exit(1);
  }
}
