import { hasALifeCycle } from "../cases/has-a-life-cycle.ts";

const tenant = (name: string) => `resource "tokenry_tenant" "acme" {
  id   = "acme"
  name = "${name}"
}
`;

describe("tokenry_tenant", () => {
  hasALifeCycle({
    resource: "tokenry_tenant.acme",
    first: tenant("Acme"),
    changed: tenant("Acme Corporation"),
    toPath: ({ id }) => `/api/v1/tenants/${id}`,
    state: { id: "acme", name: "Acme" },
  });
});
