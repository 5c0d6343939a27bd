import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { address } from "../../../provider/src/provider.ts";
import { version } from "../../../provider/src/version.ts";
import { generateBindings } from "../../scripts/generator/generate-bindings.ts";
import type { AttributeJson, SchemaJson } from "../../scripts/generator/schema-json.ts";
import { providerSchema } from "../../scripts/provider-schema.ts";
import { frameworks } from "../helpers/frameworks.ts";
import { synth, synthHcl } from "../helpers/synth.ts";

type Constructor = new (scope: object, id: string, config: object) => object;

const source = "registry.example/acme/acme";

function schemaOf(attributes: Record<string, AttributeJson>): SchemaJson {
  return {
    provider_schemas: {
      [source]: {
        provider: { block: { attributes: { region: { type: "string", required: true } } } },
        resource_schemas: { acme_thing: { block: { description: "A thing.", attributes } } },
      },
    },
  };
}

describe("generateBindings", () => {
  it("gives what is committed: run `npm run generate` if it does not", () => {
    const folder = fileURLToPath(new URL("../../cdktf/src/generated/", import.meta.url));
    const files = generateBindings(providerSchema(), address, version);
    expect(readdirSync(folder).filter((name) => name.endsWith(".ts"))).to.have.members([...files.keys()]);
    for (const [name, text] of files) {
      expect(readFileSync(folder + name, "utf8"), name).to.equal(text);
    }
  });

  it("names files and classes after the Terraform types", () => {
    const files = generateBindings(schemaOf({ id: { type: "string", computed: true } }), source, "1.2.3");
    expect([...files.keys()]).to.deep.equal(["acme-thing.ts", "acme-provider.ts", "index.ts"]);
    expect(files.get("index.ts")).to.contain('export * from "./acme-provider.ts";\nexport * from "./acme-thing.ts";\n');
    expect(files.get("acme-thing.ts")).to.contain("export class AcmeThing extends TerraformResource {");
    expect(files.get("acme-thing.ts")).to.contain('providerVersionConstraint: "~> 1.2.3"');
    expect(files.get("acme-provider.ts")).to.contain("config: AcmeProviderConfig)");
  });

  it("documents attributes with the schema's words", () => {
    const files = generateBindings(
      schemaOf({ key: { type: "string", optional: true, sensitive: true, description: "The key." } }),
      source,
      "1.2.3",
    );
    expect(files.get("acme-thing.ts")).to.contain(
      "  /**\n   * The key.\n   * Sensitive.\n   */\n  readonly key?: string",
    );
  });

  it("says which providers there are if the wanted one is not", () => {
    expect(() => generateBindings(schemaOf({}), "a/b/c", "1.0.0")).to.throw(`no provider a/b/c: it has ${source}`);
  });

  it("refuses a resource whose attribute would hide a member of the framework", () => {
    const schema = schemaOf({ friendly_unique_id: { type: "string", optional: true } });
    expect(() => generateBindings(schema, source, "1.0.0")).to.throw("acme_thing.friendly_unique_id would hide");
  });

  it("writes classes that synthesise every type that it knows", async () => {
    const attributes = {
      words: { type: ["list", "string"], optional: true },
      numbers: { type: ["list", "number"], optional: true },
      labels: { type: ["map", "string"], optional: true },
      weights: { type: ["map", "number"], optional: true },
      size: { type: "number", required: true },
      on: { type: "bool", optional: true },
      word: { type: "string", optional: true },
    };
    const folder = fileURLToPath(new URL("../.tmp/every-type/", import.meta.url));
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of generateBindings(schemaOf(attributes), source, "1.0.0")) {
      writeFileSync(folder + name, text);
    }
    try {
      const { AcmeProvider, AcmeThing } = (await import(`${folder}index.ts`)) as {
        AcmeProvider: Constructor;
        AcmeThing: Constructor;
      };
      const config = {
        words: ["a"],
        numbers: [1],
        labels: { b: "c" },
        weights: { d: 2 },
        size: 3,
        on: false,
        word: "e",
      };
      const build = (stack: object) => {
        new AcmeProvider(stack, "acme", { region: "here" });
        new AcmeThing(stack, "first", config);
      };
      expect(synth(frameworks[0]!, build).resource).to.deep.equal({ acme_thing: { first: config } });
      const hcl = synthHcl(frameworks[0]!, build);
      for (const line of ["words = [", '"a"', "size = 3", "on = false", 'word = "e"', 'b = "c"', "d = 2"]) {
        expect(hcl.replace(/ +/g, " ")).to.contain(line);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
