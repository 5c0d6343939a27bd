import { provider, schema } from "@tokenry/terraform-plugin";
import { expect } from "chai";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectFailure } from "../helpers/terraform-outcome.ts";

/** Terraform wants it installed as long as the state names it; it asks it for nothing. */
const kestra = provider({ schema: schema({ attributes: {} }), configure: () => null });
const kestraAddress = "registry.terraform.io/kestra-io/kestra";

describe("moved blocks from the Kestra provider", function () {
  this.timeout(60_000);
  let tf: Attached;
  let ids: Record<"account" | "token" | "user" | "userToken" | "group" | "role" | "binding", string>;

  before(requireTerraform);
  beforeEach(async () => {
    tf = await startAttached({ [kestraAddress]: kestra, "registry.opentofu.org/kestra-io/kestra": kestra });
    const make = async (path: string, body: object) => {
      const answer = await tf.api.call("POST", `/api/v1/${path}`, { body });
      expect(answer.status, answer.text).to.be.oneOf([200, 201]);
      return answer.json<{ id: string }>().id;
    };
    const account = await make("main/service-accounts", { name: "ci", description: "Deploys" });
    const group = await make("main/groups", { name: "Ops" });
    const role = await make("main/roles", { name: "Deployer", permissions: { FLOW: ["EXECUTE"] } });
    const user = await make("users", { email: "ada@example.com" });
    ids = {
      account,
      group,
      role,
      user,
      userToken: await make(`users/${user}/api-tokens`, { name: "deploy", maxAge: "P30D" }),
      token: await make(`main/service-accounts/${account}/api-tokens`, { name: "deploy", maxAge: "P30D" }),
      binding: await make("main/bindings", { type: "USER", externalId: account, roleId: role }),
    };
    await tf.api.call("PUT", `/api/v1/main/groups/${group}/members/${account}`);
  });
  afterEach(() => tf?.close());

  const stateOf = (type: string, attributes: object) =>
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
          instances: [{ schema_version: 0, attributes, sensitive_attributes: [], private: "e30=" }],
        },
      ],
    });
  const moved = (from: string, to: string, settings: string) =>
    `moved {\n  from = ${from}.old\n  to   = ${to}.new\n}\nresource "${to}" "new" {\n${settings}\n}\n`;

  const moves = [
    {
      from: "kestra_service_account",
      to: "tokenry_service_account",
      state: () => ({ id: ids.account, name: "ci" }),
      settings: () => 'name = "ci"\ndescription = "Deploys"',
    },
    {
      from: "kestra_user",
      to: "tokenry_user",
      state: () => ({ id: ids.user, email: "ada@example.com" }),
      settings: () => 'email = "ada@example.com"',
    },
    {
      from: "kestra_group",
      to: "tokenry_group",
      state: () => ({ id: ids.group, name: "Ops", namespace: null }),
      settings: () => 'name = "Ops"',
    },
    {
      from: "kestra_user_group_membership",
      to: "tokenry_group_membership",
      state: () => ({ id: `${ids.group}/${ids.account}`, group_id: ids.group, user_id: ids.account }),
      settings: () => `group_id = "${ids.group}"\nprincipal_id = "${ids.account}"`,
    },
    {
      from: "kestra_role",
      to: "tokenry_role",
      state: () => ({ id: ids.role, name: "Deployer", resources: [{ type: "FLOW", actions: ["EXECUTE"] }] }),
      settings: () => 'name = "Deployer"\npermissions = { FLOW = ["EXECUTE"] }',
    },
    {
      from: "kestra_binding",
      to: "tokenry_binding",
      state: () => ({ id: ids.binding, type: "USER", external_id: ids.account, role_id: ids.role }),
      settings: () => `role_id = "${ids.role}"\nprincipal_id = "${ids.account}"`,
    },
  ];
  for (const { from, to, state, settings } of moves) {
    it(`take over a ${from} without making or changing anything`, async () => {
      await tf.workspace.write("terraform.tfstate", stateOf(from, state()));
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
      state: () => ({ id: ids.token, service_account_id: ids.account }),
      owner: () => `service_account_id = "${ids.account}"`,
    },
    {
      kind: "user",
      state: () => ({ id: ids.userToken, user_id: ids.user }),
      owner: () => `user_id = "${ids.user}"`,
    },
  ];
  for (const { kind, state, owner } of tokens) {
    it(`take over a kestra_${kind}_api_token, which keeps working and is not made anew`, async () => {
      const [from, to] = [`kestra_${kind}_api_token`, `tokenry_${kind}_api_token`];
      await tf.workspace.write("terraform.tfstate", stateOf(from, { ...state(), name: "deploy", full_token: "x" }));
      await tf.configure(moved(from, to, `${owner()}\nname = "deploy"\nmax_age = "P30D"\nstore_token_in_state = true`));
      expect(await tf.plan()).to.match(/0 to add, [01] to change, 0 to destroy/);
      await tf.apply();
      expect(await tf.attributesOf(`${to}.new`)).to.include(state());
      await tf.expectNoChanges();
    });
  }

  it("are refused for a resource of another kind", async () => {
    await tf.workspace.write("terraform.tfstate", stateOf("kestra_flow", { id: "a" }));
    await tf.configure(moved("kestra_flow", "tokenry_role", 'name = "x"\npermissions = { FLOW = ["VIEW"] }'));
    expect(await expectFailure(tf.workspace.run("plan"))).to.contain("kestra_flow");
  });
});
