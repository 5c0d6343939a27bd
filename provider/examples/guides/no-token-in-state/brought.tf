variable "deploy_secret" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "tokenry_service_account" "ci" {
  name = "ci"
}

locals {
  deploy_token = provider::tokenry::token_text("${tokenry_service_account.ci.id}/deploy", var.deploy_secret)
}

resource "tokenry_service_account_api_token" "deploy" {
  service_account_id = tokenry_service_account.ci.id
  name               = "deploy"
  overlap            = "P1D"
  secret_wo          = local.deploy_token
  secret_wo_version  = 1
}
