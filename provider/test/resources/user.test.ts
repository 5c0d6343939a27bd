import { expect } from "chai";
import { hasALifeCycle } from "../cases/has-a-life-cycle.ts";
import { type Attached, startAttached } from "../helpers/attached.ts";
import { requireTerraform } from "../helpers/require-terraform.ts";
import { expectFailure, expectSuccess } from "../helpers/terraform-outcome.ts";

const user = (settings: string) => `resource "tokenry_user" "ada" {\n${settings}\n}\n`;

describe("tokenry_user", () => {
  hasALifeCycle({
    resource: "tokenry_user.ada",
    first: user('email = "ada@example.com"'),
    changed: user('email = "ada@example.com"\nfirst_name = "Ada"\nlast_name = "Lovelace"\nsuper_admin = true'),
    toPath: ({ id }) => `/api/v1/users/${id}`,
    state: { email: "ada@example.com", first_name: "", last_name: "", super_admin: false, tenants: [] },
  });

  describe("on a server", function () {
    this.timeout(60_000);
    let tf: Attached;
    before(requireTerraform);
    beforeEach(async () => {
      tf = await startAttached();
    });
    afterEach(() => tf?.close());

    it("gets access to the tenants that are named, and keeps it when they are left out", async () => {
      await tf.apply(user('email = "ada@example.com"\ntenants = ["main"]'));
      expect(await tf.attributesOf("tokenry_user.ada")).to.deep.include({ tenants: ["main"] });
      await tf.apply(user('email = "ada@example.com"\nfirst_name = "Ada"'));
      expect(await tf.attributesOf("tokenry_user.ada")).to.deep.include({ tenants: ["main"] });
      await tf.expectNoChanges();
    });

    it("says that somebody else has the address", async () => {
      await tf.configure(user(`email = "${tf.api.admin.username}"`));
      expect(await expectFailure(tf.workspace.run("apply", "-auto-approve"))).to.contain("Creating the user");
    });

    it("is found by its address, in capitals too", async () => {
      await tf.apply(user('email = "ada@example.com"'));
      await tf.apply(`${user('email = "ada@example.com"')}data "tokenry_user" "found" { email = "Ada@Example.com" }\n`);
      expect(await tf.attributesOf("tokenry_user.found")).to.include({ email: "ada@example.com", super_admin: false });
    });

    it("logs in with its password, which is in no file of terraform", async () => {
      const secret = "Correct-Horse-2!";
      const password = (version: number) => `variable "password" {
  type      = string
  ephemeral = true
}
resource "tokenry_user_password" "ada" {
  user_id             = tokenry_user.ada.id
  password_wo         = var.password
  password_wo_version = ${version}
}
`;
      await tf.configure(user('email = "ada@example.com"') + password(1));
      await expectSuccess(tf.workspace.run("apply", "-auto-approve", `-var=password=${secret}`));
      const login = async (text: string) =>
        (await tf.api.call("GET", "/api/v1/me", { auth: { username: "ada@example.com", password: text } })).status;
      expect(await login(secret)).to.equal(200);
      expect(await tf.workspace.readState()).not.to.contain(secret);
      await tf.configure(user('email = "ada@example.com"') + password(2));
      await expectSuccess(tf.workspace.run("apply", "-auto-approve", "-var=password=Correct-Horse-3!"));
      expect([await login(secret), await login("Correct-Horse-3!")]).to.deep.equal([401, 200]);
    });

    it("has its password imported by the user's id, and set by the next apply", async () => {
      const main = `${user('email = "ada@example.com"')}resource "tokenry_user_password" "ada" {
  user_id             = tokenry_user.ada.id
  password_wo         = "Correct-Horse-2!"
  password_wo_version = 1
}
`;
      await tf.apply(main);
      const { id } = await tf.attributesOf<{ id: string }>("tokenry_user.ada");
      await expectSuccess(tf.workspace.run("state", "rm", "tokenry_user_password.ada"));
      await expectSuccess(tf.workspace.run("import", "tokenry_user_password.ada", id));
      expect(await tf.attributesOf("tokenry_user_password.ada")).to.include({ id, user_id: id });
      expect(await tf.plan()).to.contain("0 to add, 1 to change, 0 to destroy");
      await tf.apply();
      await tf.expectNoChanges();
    });

    it("says what is wrong with a password without repeating it", async () => {
      const weak = "short-and-weak";
      await tf.configure(`${user('email = "ada@example.com"')}resource "tokenry_user_password" "ada" {
  user_id             = tokenry_user.ada.id
  password_wo         = "${weak}"
  password_wo_version = 1
}
`);
      const message = await expectFailure(tf.workspace.run("apply", "-auto-approve"));
      expect(message).to.contain("Setting the password of the user");
      expect(message.replaceAll(/password_wo\s+= .*/g, "")).not.to.contain(weak);
    });
  });
});
