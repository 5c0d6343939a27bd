data "tokenry_roles" "all" {}

output "managed_roles" {
  value = [for role in data.tokenry_roles.all.roles : role.name if role.is_managed]
}
