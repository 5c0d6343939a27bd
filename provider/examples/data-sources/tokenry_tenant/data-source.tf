data "tokenry_tenant" "main" {
  id = "main"
}

output "tenant_name" {
  value = data.tokenry_tenant.main.name
}
