import { expect } from "chai";
import { makeAgeKey, openSealed } from "../../../../api/test/helpers/age.ts";
import { newTokenText } from "../../../../api/test/helpers/token-text.ts";
import { type Attached, startAttached } from "../../helpers/attached.ts";
import { apiToken, bareToken, serviceAccount } from "../../helpers/configurations.ts";
import { requireTerraform } from "../../helpers/require-terraform.ts";
import { expectFailure, toOneLine } from "../../helpers/terraform-outcome.ts";

interface TokenState {
  id: string;
  token: string | null;
  sealed_token: string | null;
  secret_wo: null;
  prefix: string;
  generation: number;
}

describe("where the text of a token goes", function () {
  this.timeout(60_000);
  let tf: Attached;
  let key: { identity: string; recipient: string };

  before(requireTerraform);
  before(async () => {
    key = await makeAgeKey();
  });
  beforeEach(async () => {
    tf = await startAttached();
  });
  afterEach(() => tf?.close());

  const ci = serviceAccount("ci");
  const stateOf = () => tf.attributesOf<TokenState>("tokenry_service_account_api_token.deploy");
  const statusWith = async (token: string) => (await tf.api.call("GET", "/api/v1/me", { auth: { token } })).status;
  const unsealed = async () => openSealed(key.identity, (await stateOf()).sealed_token ?? "");
  const brought = (text: string, version: number, more = {}) =>
    bareToken({ secret_wo: { hcl: JSON.stringify(text) }, secret_wo_version: version, ...more });

  it("must be said: the error of a configuration that does not lists the ways", async () => {
    await tf.configure(ci + bareToken());
    const message = await expectFailure(tf.workspace.run("plan"));
    expect(message).to.contain("Where does the text of the token go?");
    for (const way of ["recipient =", "secret_wo and secret_wo_version", "store_token_in_state = true", "ephemeral"]) {
      expect(message).to.contain(way);
    }
  });

  it("must not be said twice", async () => {
    await tf.configure(ci + apiToken({ recipient: key.recipient }));
    expect(await expectFailure(tf.workspace.run("plan"))).to.contain("Give one of recipient and store_token_in_state.");
    await tf.configure(ci + brought(newTokenText(), 1, { recipient: key.recipient }));
    expect(await expectFailure(tf.workspace.run("plan"))).to.contain("Give one of recipient and secret_wo.");
  });

  it("needs a version beside secret_wo, and the message does not show the text", async () => {
    const text = newTokenText();
    await tf.configure(ci + bareToken({ secret_wo: { hcl: JSON.stringify(text) } }));
    const message = await expectFailure(tf.workspace.run("plan"));
    expect(message).to.contain("secret_wo_version is missing").and.not.to.contain(text);
  });

  it("says what a recipient is, and does not show an identity that stands in its place", async () => {
    await tf.configure(
      `variable "key" {\n  type = string\n  sensitive = true\n}\n${ci}${bareToken({ recipient: { hcl: "var.key" } as never })}`,
    );
    await tf.workspace.write("terraform.tfvars", `key = "${key.identity}"\n`);
    const message = await expectFailure(tf.workspace.run("plan"));
    expect(message).to.contain("must be an age public key").and.not.to.contain(key.identity);
  });

  it("is the recipient's identity: the state holds the token sealed", async () => {
    const output = await tf.apply(ci + bareToken({ recipient: key.recipient }));
    expect(output).not.to.contain("will be in the state");
    expect(await stateOf()).to.include({ token: null, generation: 1 });
    expect(await statusWith(await unsealed())).to.equal(200);
    await tf.expectNoChanges();
  });

  it("is where the caller has it from: the state holds nothing", async () => {
    const text = newTokenText();
    await tf.apply(ci + brought(text, 1));
    expect(await stateOf()).to.include({ token: null, sealed_token: null, secret_wo: null });
    expect(await tf.workspace.readState()).not.to.contain(text.slice(20));
    expect(await statusWith(text)).to.equal(200);
    await tf.expectNoChanges();
    // Terraform does not see that the text is another.
    await tf.configure(ci + brought(newTokenText(), 1));
    await tf.expectNoChanges();
  });

  it("is the state when that is asked for, and a warning says what that means", async () => {
    const output = await tf.apply(ci + apiToken());
    expect(toOneLine(output)).to.contain("Warning: The token will be in the state");
    expect(await stateOf()).to.include({ sealed_token: null });
    expect(await statusWith((await stateOf()).token ?? "")).to.equal(200);
  });

  it("is another after secret_wo_version was raised: rotated in place to the text that came with it", async () => {
    const [first, second] = [newTokenText(), newTokenText()];
    await tf.apply(ci + brought(first, 1));
    const { id } = await stateOf();
    expect(await tf.apply(ci + brought(second, 2))).to.contain("0 added, 1 changed, 0 destroyed");
    expect(await stateOf()).to.include({ id, generation: 2, prefix: second.slice(0, 14) });
    expect([await statusWith(first), await statusWith(second)]).to.deep.equal([401, 200]);
    await tf.expectNoChanges();
  });

  it("is another for another recipient", async () => {
    const other = await makeAgeKey();
    await tf.apply(ci + bareToken({ recipient: other.recipient }));
    const { id } = await stateOf();
    expect(await tf.apply(ci + bareToken({ recipient: key.recipient }))).to.contain("0 added, 1 changed, 0 destroyed");
    expect((await stateOf()).id).to.equal(id);
    expect(await statusWith(await unsealed())).to.equal(200);
    await tf.expectNoChanges();
  });

  it("leaves the state when the way changes: the text that was there ends", async () => {
    await tf.apply(ci + apiToken());
    const old = (await stateOf()).token ?? "";
    await tf.apply(ci + bareToken({ recipient: key.recipient }));
    expect(await stateOf()).to.include({ token: null });
    expect([await statusWith(old), await statusWith(await unsealed())]).to.deep.equal([401, 200]);
    await tf.apply(ci + apiToken());
    expect(await stateOf()).to.include({ sealed_token: null, generation: 3 });
    expect(await statusWith((await stateOf()).token ?? "")).to.equal(200);
    await tf.expectNoChanges();
  });

  const refused = [
    { what: "no token", text: () => "correct horse battery staple", says: "must be the text of a token" },
    { what: "not random", text: () => newTokenText({ secret: "ab".repeat(16) }), says: "only 2 different characters" },
  ];
  for (const { what, text, says } of refused) {
    it(`is refused by the server when the text is ${what}; the message does not show it, and nothing is left`, async () => {
      const secret = text();
      await tf.configure(ci + brought(secret, 1));
      const message = await expectFailure(tf.workspace.run("apply", "-auto-approve"));
      expect(message).to.contain(says).and.not.to.contain(secret.slice(12));
      expect(await tf.resources()).to.deep.equal(["tokenry_service_account.ci"]);
    });
  }

  it("is refused when a token of another owner has the text", async () => {
    const text = newTokenText();
    const others = ci + serviceAccount("other");
    await tf.apply(others + brought(text, 1));
    const second = brought(text, 1).replace('"deploy" {', '"second" {').replace("account.ci.id", "account.other.id");
    await tf.configure(others + brought(text, 1) + second);
    const message = await expectFailure(tf.workspace.run("apply", "-auto-approve"));
    expect(message).to.contain("a token has this text").and.not.to.contain(text.slice(12));
  });

  it("stays the state for what an older provider has made", async () => {
    await tf.apply(ci + apiToken());
    const { token } = await stateOf();
    const state = JSON.parse(await tf.workspace.readState());
    const [instance] = state.resources.find(({ type }: { type: string }) => type.endsWith("api_token")).instances;
    const { token: full_token, ...attributes } = instance.attributes;
    for (const name of ["store_token_in_state", "sealed_token", "generation", "absolute_expires_at"]) {
      delete attributes[name];
    }
    Object.assign(instance, { schema_version: 0, attributes: { ...attributes, full_token }, private: null });
    await tf.workspace.write("terraform.tfstate", JSON.stringify({ ...state, serial: state.serial + 1 }));
    await tf.expectNoChanges();
    await tf.apply();
    expect(await stateOf()).to.include({ token, generation: 1 });
  });
});
