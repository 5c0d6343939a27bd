# From a vault, or ephemeral.random_password: it is never stored.
variable "deploy_secret" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "tokenry_service_account" "ci" {
  name = "ci"
}

resource "tokenry_service_account_api_token" "deploy" {
  service_account_id = tokenry_service_account.ci.id
  name               = "deploy"
  secret_wo          = provider::tokenry::token_text("${tokenry_service_account.ci.id}/deploy", var.deploy_secret)
  secret_wo_version  = 1
}
