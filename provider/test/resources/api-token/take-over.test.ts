import { expect } from "chai";
import { newTokenText } from "../../../../api/test/helpers/token-text.ts";
import { type Attached, startAttached } from "../../helpers/attached.ts";
import { bareToken, serviceAccount, type TokenSettings, userToken } from "../../helpers/configurations.ts";
import { requireTerraform } from "../../helpers/require-terraform.ts";
import { expectFailure, expectSuccess, toOneLine } from "../../helpers/terraform-outcome.ts";

/** What an apply has made on the server that was killed before it wrote a state is made here by hand. */
const owners = {
  service_account: {
    type: "sat",
    path: "/api/v1/main/service-accounts",
    owner: () => serviceAccount("ci"),
    token: bareToken,
    address: "ci",
  },
  user: {
    type: "pat",
    path: "/api/v1/users",
    owner: () => `resource "tokenry_user" "ada" {\n  email = "ada@example.org"\n}\n`,
    token: userToken,
    address: "ada",
  },
} as const;

for (const kind of ["service_account", "user"] as const) {
  const { type, path, owner, token, address } = owners[kind];
  const TOKEN = `tokenry_${kind}_api_token.deploy`;

  describe(`tokenry_${kind}_api_token and a token on the server that has its text`, function () {
    this.timeout(60_000);
    let tf: Attached;
    let text: string;
    let tokens: string;

    before(requireTerraform);
    before(async () => {
      tf = await startAttached();
      await tf.apply(owner());
      const { id } = await tf.attributesOf<{ id: string }>(`tokenry_${kind}.${address}`);
      tokens = `${path}/${id}/api-tokens`;
    });
    after(() => tf?.close());
    beforeEach(() => {
      text = newTokenText({ type });
    });
    afterEach(async () => {
      await tf.apply(owner());
      for (const id of await idsOf()) await tf.api.call("DELETE", `${tokens}/${id}`);
    });

    const idsOf = async (): Promise<string[]> =>
      (await tf.api.call("GET", tokens)).json<{ results: { id: string }[] }>().results.map(({ id }) => id);
    const make = async (body: object = {}, at = tokens): Promise<string> => {
      const answer = await tf.api.call("POST", at, { body: { name: "deploy", maxAge: "P30D", secret: text, ...body } });
      return answer.json<{ id: string }>().id;
    };
    const brought = (settings: TokenSettings = {}): string =>
      token({ secret_wo: { hcl: `"${text}"` }, secret_wo_version: 1, ...settings });
    const apply = async (main: string, ...options: string[]) => {
      await tf.configure(owner() + main);
      return tf.workspace.run("apply", "-auto-approve", ...options);
    };

    it("takes it over, with a warning, when it is what it would have made", async () => {
      const limits = {
        absoluteMaxAge: "P60D",
        allowedCidrs: ["192.0.2.0/24", "127.0.0.1"],
        rateLimit: { requests: 9, window: "PT60S" },
      };
      const id = await make({ maxAge: "PT720H", ...limits });
      const settings = {
        absolute_max_age: "PT1440H",
        allowed_cidrs: ["127.0.0.1", "192.0.2.0/24"],
        rate_limit_requests: 9,
        rate_limit_window: "PT1M",
      };
      const output = toOneLine(await expectSuccess(apply(brought(settings))));
      expect(output).to.contain(`Token ${id} of`).and.to.contain("has the text of secret_wo").and.not.to.contain(text);
      expect(await tf.attributesOf(TOKEN)).to.include({ id, generation: 1, secret_wo: null });
      expect(await idsOf()).to.deep.equal([id]);
      await tf.expectNoChanges();
    });

    it("disables it when that is planned, and the apply was killed before it did", async () => {
      const id = await make();
      await expectSuccess(apply(brought({ enabled: false })));
      expect((await tf.api.call("GET", `${tokens}/${id}`)).json()).to.deep.include({ enabled: false });
      await tf.expectNoChanges();
    });

    const others: { says: RegExp; body?: object; settings?: TokenSettings }[] = [
      { says: /its name is "other"/, body: { name: "other" } },
      { says: /its description is another/, settings: { description: "new" } },
      { says: /its extended is false/, settings: { extended: true } },
      { says: /its max_age is "P1D"/, body: { maxAge: "P1D" } },
      { says: /its absolute_max_age is another/, settings: { absolute_max_age: "P90D" } },
      { says: /its allowed_cidrs are others/, body: { allowedCidrs: ["127.0.0.1"] } },
      { says: /its permissions are others/, settings: { permissions: [] } },
      { says: /its rate limit is another/, body: { rateLimit: { requests: 1, window: "PT1M" } } },
    ];
    for (const { says, body, settings } of others) {
      it(`leaves it alone, and says what to do, when ${says.source}`, async () => {
        const id = await make(body);
        const message = await expectFailure(apply(brought(settings)));
        expect(message).to.match(says).and.to.contain(id).and.to.contain("terraform import");
        expect(message).not.to.contain(text);
        expect(await idsOf()).to.deep.equal([id]);
        expect(await tf.resources()).not.to.contain(TOKEN);
      });
    }

    it("leaves it alone when it is disabled", async () => {
      const id = await make();
      await tf.api.call("PATCH", `${tokens}/${id}`, { body: { enabled: false } });
      expect(await expectFailure(apply(brought()))).to.contain("it is disabled");
      expect((await tf.api.call("GET", `${tokens}/${id}`)).json()).to.deep.include({ enabled: false });
    });

    it("leaves it alone when it has expired", async () => {
      await make({ maxAge: "PT1H" });
      tf.api.clock.now += 2 * 3_600_000;
      expect(await expectFailure(apply(brought({ max_age: "PT1H" })))).to.contain("it has expired");
    });

    it("has it after the import that the error names", async () => {
      const id = await make({ description: "old" });
      const main = brought({ description: "new" });
      const importId = /import with [A-Z_]+\/(\S+),/.exec(await expectFailure(apply(main)))?.[1];
      expect(importId).to.equal(id);
      await expectSuccess(tf.workspace.run("import", TOKEN, `${tokens.split("/").at(-2)}/${importId}`));
      await expectSuccess(apply(main));
      expect((await tf.api.call("GET", `${tokens}/${id}`)).json()).to.include({ description: "new", generation: 1 });
      await tf.expectNoChanges();
    });

    it("leaves it alone when it was rotated to the text", async () => {
      const secret = newTokenText({ type });
      const id = await make({ secret });
      await tf.api.call("POST", `${tokens}/${id}/rotate`, { body: { secret: text } });
      expect(await expectFailure(apply(brought()))).to.contain("it was rotated to this text");
    });

    it("does not learn whose it is when it is another owner's", async () => {
      const [other, body] =
        kind === "user" ? ["/api/v1/users", { email: "eve@example.org" }] : [path, { name: "other" }];
      const { id } = (await tf.api.call("POST", other, { body })).json<{ id: string }>();
      const made = await make({}, `${other}/${id}/api-tokens`);
      const message = await expectFailure(apply(brought()));
      expect(message).to.contain("a token has this text").and.not.to.contain(made);
      await tf.api.call("DELETE", `${other}/${id}`);
    });

    it("gives one token to one of two resources that bring the same text", async () => {
      const twin = brought().replace('"deploy" {', '"twin" {');
      const message = await expectFailure(apply(brought() + twin));
      expect(message).to.contain("another resource has it");
      expect(await idsOf()).to.have.length(1);
    });

    it("does not revoke it when it is replaced by itself before it is destroyed", async () => {
      const main = brought().replace(/}\n$/, "  lifecycle {\n    create_before_destroy = true\n  }\n}\n");
      await expectSuccess(apply(main));
      const [id] = await idsOf();
      const output = toOneLine(await expectSuccess(apply(main, `-replace=${TOKEN}`)));
      expect(output).to.contain("was not revoked");
      expect(await idsOf()).to.deep.equal([id]);
      await tf.expectNoChanges();
    });
  });
}
