import type { TerraformStack } from "cdktf";
import { expect } from "chai";
import { frameworks } from "./helpers/frameworks.ts";
import { ref } from "./helpers/ref.ts";
import { synth } from "./helpers/synth.ts";

for (const framework of frameworks) {
  const { TokenryProvider, ServiceAccount, Role, Group, User } = framework.tokenry;
  const synthAccess = (build: (stack: TerraformStack) => void) =>
    synth(framework, (stack) => {
      new TokenryProvider(stack, "tokenry");
      build(stack);
    });
  const valuesOf = (blocks: Readonly<Record<string, unknown>> = {}) => Object.values(blocks);
  const permissions = { FLOW: ["VIEW", "EXECUTE"] };

  describe(`roles, groups and users for ${framework.name}`, () => {
    it("pass every property on", () => {
      const { resource } = synthAccess((stack) => {
        new Role(stack, "runner", { description: "Runs flows", permissions, isDefault: true });
        new Group(stack, "team", { name: "Team", description: "All of it" });
        const names = { firstName: "Ada", lastName: "Lovelace" };
        new User(stack, "ada", { email: "ada@example.com", ...names, superAdmin: true, tenants: ["main"] });
      });
      expect(resource).to.deep.equal({
        tokenry_role: { runner: { name: "runner", description: "Runs flows", permissions, is_default: true } },
        tokenry_group: { team: { name: "Team", description: "All of it" } },
        tokenry_user: {
          ada: {
            email: "ada@example.com",
            first_name: "Ada",
            last_name: "Lovelace",
            super_admin: true,
            tenants: ["main"],
          },
        },
      });
    });

    it("grant a role to a service account and a user as principals, and to a group as a group", () => {
      const { resource } = synthAccess((stack) => {
        const runner = new Role(stack, "runner", { permissions });
        new ServiceAccount(stack, "ci").grant(runner, { namespace: "company.team" });
        new User(stack, "ada", { email: "ada@example.com" }).grant(runner);
        runner.grantTo(new Group(stack, "team"));
      });
      const role_id = ref("tokenry_role.runner.id");
      expect(valuesOf(resource?.["tokenry_binding"])).to.have.deep.members([
        { principal_id: ref("tokenry_service_account.ci.id"), role_id, namespace: "company.team" },
        { principal_id: ref("tokenry_user.ada.id"), role_id },
        { group_id: ref("tokenry_group.team.id"), role_id },
      ]);
    });

    it("grant one role in several namespaces, and a role of the same id from elsewhere in the tree", () => {
      const { resource } = synthAccess((stack) => {
        const ci = new ServiceAccount(stack, "ci");
        const runner = new Role(stack, "runner", { permissions });
        for (const namespace of [undefined, "a", "b"]) ci.grant(runner, { namespace });
        ci.grant(new Role(ci, "runner", { permissions }));
      });
      expect(valuesOf(resource?.["tokenry_binding"])).to.have.length(4);
    });

    it("refuse to grant the same twice, which the server would", () => {
      expect(() =>
        synthAccess((stack) => {
          const ci = new ServiceAccount(stack, "ci");
          const runner = new Role(stack, "runner", { permissions });
          ci.grant(runner);
          runner.grantTo(ci);
        }),
      ).to.throw("already");
    });

    it("grant a namespace that is known only when Terraform runs", () => {
      const { resource } = synthAccess((stack) => {
        const { stringValue } = new framework.cdk.TerraformVariable(stack, "where", { type: "string" });
        new ServiceAccount(stack, "ci").grant(new Role(stack, "runner", { permissions }), { namespace: stringValue });
      });
      expect(valuesOf(resource?.["tokenry_binding"])[0]).to.include({ namespace: ref("var.where") });
    });

    it("look up roles that exist, and grant them", () => {
      const { data, resource } = synthAccess((stack) => {
        const ci = ServiceAccount.fromName(stack, "ci", "ci");
        ci.grant(Role.fromName(stack, "viewer", "Viewer"));
        Role.fromId(stack, "other", "2XDKrmqyHDkoGnU11wlj87").grantTo(ci);
      });
      expect(data?.["tokenry_role"]).to.deep.equal({
        viewer: { name: "Viewer" },
        other: { id: "2XDKrmqyHDkoGnU11wlj87" },
      });
      expect(valuesOf(resource?.["tokenry_binding"])).to.have.length(2);
    });

    it("look up groups and users that exist, and give them what declared ones are given", () => {
      const { data, resource } = synthAccess((stack) => {
        const provider = new TokenryProvider(stack, "other", { alias: "other" });
        const team = Group.fromName(stack, "team", "Team", { provider });
        const ada = User.fromEmail(stack, "ada", "ada@example.com", { provider });
        team.addMember(ada, { owner: true });
        team.grant(Role.fromName(stack, "viewer", "Viewer", { provider }));
        ada.grant(Role.fromId(stack, "runner", "2XDKrmqyHDkoGnU11wlj87", { provider }));
        const text = new framework.cdk.TerraformVariable(stack, "text", { type: "string", sensitive: true });
        ada.setPassword({ text: text.stringValue, version: 1 });
        Group.fromId(stack, "others", "0322SbK0OSDxd4qLzfSWfA");
        User.fromId(stack, "eve", "0322SbK0PuqtfIb8QuBDuS");
      });
      const other = { provider: "tokenry.other" };
      expect(data?.["tokenry_group"]).to.deep.equal({
        team: { name: "Team", ...other },
        others: { id: "0322SbK0OSDxd4qLzfSWfA" },
      });
      expect(data?.["tokenry_user"]).to.deep.equal({
        ada: { email: "ada@example.com", ...other },
        eve: { id: "0322SbK0PuqtfIb8QuBDuS" },
      });
      const group_id = ref("data.tokenry_group.team.id");
      const principal_id = ref("data.tokenry_user.ada.id");
      expect(valuesOf(resource?.["tokenry_group_membership"])).to.deep.equal([
        { group_id, principal_id, owner: true, ...other },
      ]);
      expect(valuesOf(resource?.["tokenry_binding"])).to.have.deep.members([
        { group_id, role_id: ref("data.tokenry_role.viewer.id"), ...other },
        { principal_id, role_id: ref("data.tokenry_role.runner.id"), ...other },
      ]);
      expect(valuesOf(resource?.["tokenry_user_password"])).to.deep.equal([
        { user_id: principal_id, password_wo: ref("var.text"), password_wo_version: 1, ...other },
      ]);
    });

    it("make service accounts and users members of a group", () => {
      const { resource } = synthAccess((stack) => {
        const team = new Group(stack, "team");
        team.addMember(new ServiceAccount(stack, "ci"));
        team.addMember(new User(stack, "ada", { email: "ada@example.com" }), { owner: true });
      });
      const group_id = ref("tokenry_group.team.id");
      expect(valuesOf(resource?.["tokenry_group_membership"])).to.have.deep.members([
        { group_id, principal_id: ref("tokenry_service_account.ci.id") },
        { group_id, principal_id: ref("tokenry_user.ada.id"), owner: true },
      ]);
    });

    it("use the provider that they were given, for what they are granted too", () => {
      const { resource } = synthAccess((stack) => {
        const provider = new TokenryProvider(stack, "other", { alias: "other" });
        const runner = new Role(stack, "runner", { permissions, provider });
        const team = new Group(stack, "team", { provider });
        team.grant(runner);
        team.addMember(new User(stack, "ada", { email: "ada@example.com", provider }));
      });
      for (const blocks of valuesOf(resource)) {
        for (const block of valuesOf(blocks as Record<string, unknown>)) {
          expect(block).to.include({ provider: "tokenry.other" });
        }
      }
    });

    it("set a password that comes with the run, and refuse one that would be written to the synthesised stack", () => {
      const { resource } = synthAccess((stack) => {
        const text = new framework.cdk.TerraformVariable(stack, "text", { type: "string", sensitive: true })
          .stringValue;
        new User(stack, "ada", { email: "ada@example.com" }).setPassword({ text, version: 2 });
      });
      expect(valuesOf(resource?.["tokenry_user_password"])).to.deep.equal([
        { user_id: ref("tokenry_user.ada.id"), password_wo: ref("var.text"), password_wo_version: 2 },
      ]);
      expect(() =>
        synthAccess((stack) =>
          new User(stack, "ada", { email: "ada@example.com" }).setPassword({ text: "s3cr3t", version: 1 }),
        ),
      ).to.throw(/^(?!.*s3cr3t).*password\.text must be a reference/s);
    });
  });
}
