import { expect } from "chai";
import { newTokenText } from "../../../../api/test/helpers/token-text.ts";
import { type Attached, startAttached } from "../../helpers/attached.ts";
import { apiToken, bareToken, serviceAccount, type TokenSettings } from "../../helpers/configurations.ts";
import { requireTerraform } from "../../helpers/require-terraform.ts";
import { expectFailure, expectSuccess, toOneLine } from "../../helpers/terraform-outcome.ts";

interface TokenState {
  id: string;
  service_account_id: string;
  token: string;
  generation: number;
  issued_at: string;
  expires_at: string;
  previous_expires_at: string | null;
}

const DAY_MS = 86_400_000;

describe("the rotation of a token", function () {
  this.timeout(60_000);
  let tf: Attached;

  before(requireTerraform);
  beforeEach(async () => {
    tf = await startAttached();
  });
  afterEach(() => tf?.close());

  const ci = serviceAccount("ci");
  const stateOf = () => tf.attributesOf<TokenState>("tokenry_service_account_api_token.deploy");
  const statusWith = async (token: string) => (await tf.api.call("GET", "/api/v1/me", { auth: { token } })).status;
  const weekly = (settings: TokenSettings = {}) => ci + apiToken({ max_age: "P7D", rotate_before: "P2D", ...settings });
  /** The token was made six days ago, by the clock that Terraform sees. */
  const makeSixDaysAgo = async (settings: TokenSettings = {}) => {
    tf.api.clock.now = Date.now() - 6 * DAY_MS;
    await tf.apply(weekly(settings));
    const made = await stateOf();
    tf.api.clock.now = Date.now();
    return made;
  };

  it("happens in place once less than rotate_before is left; the plan says why, and what becomes of the old text", async () => {
    const made = await makeSixDaysAgo();
    const plan = toOneLine(await tf.plan());
    expect(plan).to.contain("will be updated in-place").and.to.contain("0 to add, 1 to change, 0 to destroy");
    expect(plan).to.contain('Warning: The API token "deploy" will be rotated');
    expect(plan).to.contain("in less than P2D. Its id stays; the old text ends at once.");
    expect(plan).to.match(/generation\s+= 1 -> \(known after apply\)/);
    await tf.apply();
    const rotated = await stateOf();
    expect(rotated).to.include({ id: made.id, generation: 2 });
    expect(Date.parse(rotated.expires_at) - tf.api.clock.now).to.be.within(6.9 * DAY_MS, 7 * DAY_MS);
    expect([await statusWith(made.token), await statusWith(rotated.token)]).to.deep.equal([401, 200]);
    await tf.expectNoChanges();
  });

  it("does not happen while more is left", async () => {
    tf.api.clock.now = Date.now() - 4 * DAY_MS;
    await tf.apply(weekly());
    tf.api.clock.now = Date.now();
    await tf.expectNoChanges();
  });

  it("leaves the old text for as long as overlap says", async () => {
    const made = await makeSixDaysAgo({ overlap: "PT1H" });
    expect(toOneLine(await tf.plan())).to.contain("the old text works for PT1H more");
    await tf.apply();
    const rotated = await stateOf();
    expect([await statusWith(made.token), await statusWith(rotated.token)]).to.deep.equal([200, 200]);
    expect(Date.parse(rotated.previous_expires_at ?? "") - tf.api.clock.now).to.be.within(3_590_000, 3_600_000);
    await tf.expectNoChanges();
    tf.api.clock.now += 2 * 3_600_000;
    expect(await statusWith(made.token)).to.equal(401);
    await tf.expectNoChanges();
  });

  it("comes with another rotation_trigger, together with other changes, and a saved plan carries it out", async () => {
    await tf.apply(ci + apiToken({ rotation_trigger: "a" }));
    const made = await stateOf();
    await tf.configure(ci + apiToken({ rotation_trigger: "b", description: "new", name: "deploy-2" }));
    await expectSuccess(tf.workspace.run("plan", "-out=saved.tfplan"));
    expect(await expectSuccess(tf.workspace.run("apply", "saved.tfplan"))).to.contain(
      "0 added, 1 changed, 0 destroyed",
    );
    expect(await stateOf()).to.include({ id: made.id, generation: 2, description: "new", name: "deploy-2" });
    expect([await statusWith(made.token), await statusWith((await stateOf()).token)]).to.deep.equal([401, 200]);
    await tf.expectNoChanges();
  });

  it("waits while two texts live: the error says until when", async () => {
    await tf.apply(ci + apiToken({ overlap: "P1D", rotation_trigger: "a" }));
    await tf.apply(ci + apiToken({ overlap: "P1D", rotation_trigger: "b" }));
    const { token } = await stateOf();
    await tf.configure(ci + apiToken({ overlap: "P1D", rotation_trigger: "c" }));
    const message = await expectFailure(tf.workspace.run("apply", "-auto-approve"));
    expect(message).to.contain("The text before the last rotation works until 2026-01-02T00:00:00.000Z");
    expect(await stateOf()).to.include({ token, generation: 2, rotation_trigger: "b" });
    await tf.configure(ci + apiToken({ overlap: "P1D", rotation_trigger: "b" }));
    await tf.expectNoChanges();
  });

  it("is planned when somebody else has rotated the token: the text that Terraform has is dead", async () => {
    await tf.apply(ci + apiToken());
    const { service_account_id: owner, id } = await stateOf();
    await tf.api.call("POST", `/api/v1/main/service-accounts/${owner}/api-tokens/${id}/rotate`);
    expect(toOneLine(await tf.plan())).to.contain("it was rotated outside of Terraform");
    await tf.apply();
    expect(await stateOf()).to.include({ id, generation: 3 });
    expect(await statusWith((await stateOf()).token)).to.equal(200);
    await tf.expectNoChanges();
  });

  it("becomes a replacement at the absolute maximum age, which no rotation moves", async () => {
    const made = await makeSixDaysAgo({ absolute_max_age: "P7D" });
    const plan = toOneLine(await tf.plan());
    expect(plan).to.contain("is at the end of its absolute maximum age").and.to.contain("must be replaced");
    await tf.apply();
    expect((await stateOf()).id).not.to.equal(made.id);
    await tf.expectNoChanges();
  });

  it("is no matter of use: an extended token that is used is not rotated, and its last use is no change", async () => {
    const made = await makeSixDaysAgo({ extended: true });
    expect(await statusWith(made.token)).to.equal(200);
    await tf.api.server.services.settle();
    await tf.expectNoChanges();
    await tf.apply(weekly({ extended: true, description: "changed while it is used" }));
    expect(await stateOf()).to.include({ id: made.id, generation: 1 });
    await tf.expectNoChanges();
  });

  it("is yours to make when you bring the text: a warning says so in time", async () => {
    const secret = (version: number) => ({
      secret_wo: { hcl: JSON.stringify(newTokenText()) },
      secret_wo_version: version,
      store_token_in_state: false,
    });
    const made = await makeSixDaysAgo(secret(1));
    expect(toOneLine(await tf.plan())).to.contain('The API token "deploy" needs another secret_wo');
    await tf.expectNoChanges();
    await tf.apply(weekly(secret(2)));
    expect(await stateOf()).to.include({ id: made.id, generation: 2 });
  });

  it("is not asked for without an end in between", async () => {
    for (const max_age of ["P2D", "P1D"]) {
      await tf.configure(weekly({ max_age }));
      expect(await expectFailure(tf.workspace.run("plan"))).to.contain("rotate_before must be shorter than max_age");
    }
    await tf.configure(ci + bareToken({ max_age: null, store_token_in_state: true, rotate_before: "P1D" }));
    expect(await expectFailure(tf.workspace.run("plan"))).to.contain("rotate_before must be shorter than max_age");
  });

  it("is no help to a token that is gone: the plan says so, and makes another", async () => {
    await tf.apply(weekly());
    const { service_account_id: owner, id } = await stateOf();
    await tf.api.call("DELETE", `/api/v1/main/service-accounts/${owner}/api-tokens/${id}`);
    const plan = toOneLine(await tf.plan());
    expect(plan).to.contain('Warning: The API token "deploy" is gone').and.to.contain(`Token ${id} was revoked`);
    expect(plan).to.contain("1 to add, 0 to change, 0 to destroy");
    await tf.apply();
    expect((await stateOf()).id).not.to.equal(id);
  });
});
