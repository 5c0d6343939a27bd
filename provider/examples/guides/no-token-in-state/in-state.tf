resource "tokenry_service_account" "ci" {
  name = "ci"
}

resource "tokenry_service_account_api_token" "deploy" {
  service_account_id   = tokenry_service_account.ci.id
  name                 = "deploy"
  max_age              = "P30D"
  store_token_in_state = true
}

output "deploy_token" {
  value     = tokenry_service_account_api_token.deploy.token
  sensitive = true
}
