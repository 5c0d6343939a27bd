import { provider, schema } from "@tokenry/terraform-plugin";
import { expect } from "chai";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectFailure } from "../helpers/terraform-outcome.ts";

/** Terraform wants it installed as long as the state names it; it asks it for nothing. */
const kestra = provider({ schema: schema({ attributes: {} }), configure: () => null });
const kestraAddress = "registry.terraform.io/kestra-io/kestra";

const recipient = "age10cvjdl6an069vnctpkazvt05hcxk4v6rsga3ewxm0ze7gffuxvdqpe3naq";

describe("moved blocks from the Kestra provider", function () {
  this.timeout(60_000);
  let tf: Attached;
  let ids: Record<"account" | "user" | "group" | "role" | "binding", string>;
  let made: Record<"service_account" | "user", { id: string; fullToken: string }>;

  before(requireTerraform);
  beforeEach(async () => {
    tf = await startAttached({ [kestraAddress]: kestra, "registry.opentofu.org/kestra-io/kestra": kestra });
    const make = async (path: string, body: object) => {
      const answer = await tf.api.call("POST", `/api/v1/${path}`, { body });
      expect(answer.status, answer.text).to.be.oneOf([200, 201]);
      return answer.json<{ id: string; fullToken: string }>();
    };
    const { id: account } = await make("main/service-accounts", { name: "ci", description: "Deploys" });
    const { id: group } = await make("main/groups", { name: "Ops" });
    const { id: role } = await make("main/roles", { name: "Deployer", permissions: { FLOW: ["EXECUTE"] } });
    const { id: user } = await make("users", { email: "ada@example.com" });
    const { id: binding } = await make("main/bindings", { type: "USER", externalId: account, roleId: role });
    await make("tenants", { id: "acme", name: "Acme" });
    ids = { account, group, role, user, binding };
    made = {
      user: await make(`users/${user}/api-tokens`, { name: "deploy", maxAge: "P30D" }),
      service_account: await make(`main/service-accounts/${account}/api-tokens`, { name: "deploy", maxAge: "P30D" }),
    };
    await tf.api.call("PUT", `/api/v1/main/groups/${group}/members/${account}`);
  });
  afterEach(() => tf?.close());

  const stateOf = (type: string, attributes: object, schemaVersion = 0) =>
    JSON.stringify({
      version: 4,
      terraform_version: "1.11.4",
      serial: 1,
      lineage: "0b6f1a0e-6d7c-4b58-9a0c-0c2f5d3f7f11",
      outputs: {},
      resources: [
        {
          mode: "managed",
          type,
          name: "old",
          provider: `provider["${kestraAddress}"]`,
          instances: [{ schema_version: schemaVersion, attributes, sensitive_attributes: [], private: "e30=" }],
        },
      ],
    });
  const moved = (from: string, to: string, settings: string) =>
    `moved {\n  from = ${from}.old\n  to   = ${to}.new\n}\nresource "${to}" "new" {\n${settings}\n}\n`;

  /** The attributes are all that version 1.2 of that provider writes. */
  const moves = [
    {
      from: "kestra_service_account",
      to: "tokenry_service_account",
      state: () => ({
        id: ids.account,
        name: "ci",
        description: "Deploys",
        group: [{ group_id: ids.group, tenant_id: "main" }],
      }),
      settings: () => 'name = "ci"\ndescription = "Deploys"',
    },
    {
      from: "kestra_user",
      to: "tokenry_user",
      state: () => ({
        id: ids.user,
        email: "ada@example.com",
        username: "ada@example.com",
        namespace: null,
        description: null,
        first_name: null,
        last_name: null,
        groups: [ids.group],
      }),
      settings: () => 'email = "ada@example.com"',
    },
    {
      from: "kestra_group",
      to: "tokenry_group",
      state: () => ({ id: ids.group, tenant_id: "main", name: "Ops", description: "", namespace: null }),
      settings: () => 'name = "Ops"',
    },
    {
      from: "kestra_user_group_membership",
      to: "tokenry_group_membership",
      state: () => ({
        id: `${ids.group}/${ids.account}`,
        tenant_id: "main",
        group_id: ids.group,
        user_id: ids.account,
      }),
      settings: () => `group_id = "${ids.group}"\nprincipal_id = "${ids.account}"`,
    },
    {
      from: "kestra_role",
      to: "tokenry_role",
      schemaVersion: 1,
      state: () => ({
        id: ids.role,
        tenant_id: "main",
        namespace: null,
        name: "Deployer",
        description: "",
        is_default: false,
        resources: [{ type: "FLOW", actions: ["EXECUTE"] }],
      }),
      settings: () => 'name = "Deployer"\npermissions = { FLOW = ["EXECUTE"] }',
    },
    {
      from: "kestra_binding",
      to: "tokenry_binding",
      state: () => ({
        id: ids.binding,
        tenant_id: "main",
        type: "USER",
        external_id: ids.account,
        role_id: ids.role,
        namespace: null,
      }),
      settings: () => `role_id = "${ids.role}"\nprincipal_id = "${ids.account}"`,
    },
    {
      from: "kestra_tenant",
      to: "tokenry_tenant",
      state: () => ({
        id: "acme",
        tenant_id: "acme",
        name: "Acme",
        worker_group: [],
        storage_type: null,
        storage_configuration: null,
        secret_type: null,
        secret_configuration: null,
      }),
      settings: () => 'id = "acme"\nname = "Acme"',
    },
  ];
  for (const { from, to, state, settings, schemaVersion } of moves) {
    it(`take over a ${from} without making or changing anything`, async () => {
      await tf.workspace.write("terraform.tfstate", stateOf(from, state(), schemaVersion));
      await tf.configure(moved(from, to, settings()));
      const plan = await tf.plan();
      expect(plan).to.contain(`${from}.old has moved to ${to}.new`);
      expect(plan).to.contain("Plan: 0 to add, 0 to change, 0 to destroy.");
      await tf.apply();
      expect(await tf.attributesOf(`${to}.new`)).to.include({ id: state().id });
      await tf.expectNoChanges();
    });
  }

  const tokens = [
    {
      kind: "service_account",
      state: () => ({ id: made.service_account.id, service_account_id: ids.account }),
      owner: () => `service_account_id = "${ids.account}"`,
    },
    {
      kind: "user",
      state: () => ({ id: made.user.id, user_id: ids.user }),
      owner: () => `user_id = "${ids.user}"`,
    },
  ] as const;
  for (const { kind, state, owner } of tokens) {
    const [from, to] = [`kestra_${kind}_api_token`, `tokenry_${kind}_api_token`];
    const move = async (way: string) => {
      const { fullToken: text } = made[kind];
      const held = { name: "deploy", description: "", max_age: "P30D", extended: false, full_token: text };
      await tf.workspace.write("terraform.tfstate", stateOf(from, { ...state(), ...held }));
      await tf.configure(moved(from, to, `${owner()}\nname = "deploy"\nmax_age = "P30D"\n${way}`));
      const plan = await tf.plan();
      expect(plan).to.contain("Plan: 0 to add, 1 to change, 0 to destroy.").and.not.to.contain("will be rotated");
      await tf.apply();
      expect((await tf.api.call("GET", "/api/v1/me", { auth: { token: text } })).status).to.equal(200);
      await tf.expectNoChanges();
      return { text, attributes: await tf.attributesOf<{ generation: number }>(`${to}.new`) };
    };

    it(`take over a ${from} with its text, which keeps working`, async () => {
      const { text, attributes } = await move("store_token_in_state = true");
      expect(attributes).to.include({ ...state(), token: text, generation: 1 });
    });

    it(`take the text of a ${from} out of the state where it is to be sealed; it keeps working until it is rotated`, async () => {
      const { text, attributes } = await move(`recipient = "${recipient}"`);
      expect(attributes).to.include({ ...state(), token: null, generation: 1 });
      expect(await tf.workspace.readState()).not.to.contain(text);
    });
  }

  it("are refused for a resource of another kind", async () => {
    await tf.workspace.write("terraform.tfstate", stateOf("kestra_flow", { id: "a" }));
    await tf.configure(moved("kestra_flow", "tokenry_role", 'name = "x"\npermissions = { FLOW = ["VIEW"] }'));
    expect(await expectFailure(tf.workspace.run("plan"))).to.contain("kestra_flow");
  });
});
