data "tokenry_service_accounts" "ci" {
  name_prefix = "ci"
}

output "ci" {
  value = { for account in data.tokenry_service_accounts.ci.service_accounts : account.id => account.description }
}
