import type { Tenant, TokenryClient } from "@tokenry/sdk/fetch";
import { required, resource, schema, t } from "@tokenry/terraform-plugin";
import { attempt } from "../diagnostics/attempt.ts";
import { movedFrom } from "../moving/moved-from.ts";
import { importById } from "./import-by-id.ts";
import { deleteUnlessGone, readUnlessGone } from "./unless-gone.ts";

const attributes = { "/id": "id", "/name": "name" };

export const tenantResource = resource<TokenryClient>()({
  schema: schema({
    description:
      "A tenant: its service accounts, groups, roles and bindings are its own. The credential of the provider must be a superadmin's.",
    attributes: {
      id: required(t.string, {
        replace: true,
        description: "Lower case letters, digits, `_` and `-`; 63 at most. It is a part of the tenant's URLs.",
      }),
      name: required(t.string, { description: "What people call it." }),
    },
  }),

  async create(ctx, { planned: { id, name } }) {
    const what = `Creating the tenant "${id}"`;
    return toTenantState(
      await attempt(ctx.client, { what, attributes, creates: true }, () => ctx.client.tenants.create({ id, name })),
    );
  },

  read: (ctx, { id }) =>
    readUnlessGone(ctx, `Reading the tenant "${id}"`, async () =>
      toTenantState(await ctx.client.tenants.get(id, { signal: ctx.signal })),
    ),

  async update(ctx, { prior: { id }, planned: { name } }) {
    const what = `Updating the tenant "${id}"`;
    return toTenantState(
      await attempt(ctx.client, { what, attributes }, () => ctx.client.tenants.update(id, { id, name })),
    );
  },

  delete: (ctx, { id }) => deleteUnlessGone(ctx, `Deleting the tenant "${id}"`, () => ctx.client.tenants.delete(id)),

  ...importById("a tenant", "TENANT_ID"),

  moveState: movedFrom("kestra_tenant", { id: "id" }),
});

export const toTenantState = ({ id, name }: Tenant) => ({ id, name });
