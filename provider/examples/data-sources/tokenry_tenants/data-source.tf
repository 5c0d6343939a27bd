resource "tokenry_tenant" "team" {
  for_each = toset(["a", "b"])
  id       = "team-${each.key}"
  name     = "Team ${upper(each.key)}"
}

data "tokenry_tenants" "teams" {
  id_prefix  = "team-"
  depends_on = [tokenry_tenant.team]
}

output "teams" {
  value = { for tenant in data.tokenry_tenants.teams.tenants : tenant.id => tenant.name }
}
