resource "tokenry_service_account" "ci" {
  name = "ci"
}

resource "tokenry_service_account_api_token" "deploy" {
  service_account_id = tokenry_service_account.ci.id
  name               = "deploy"
  description        = "Used by the deploy job"
  max_age            = "P30D"

  # The new token exists before the old one is revoked.
  lifecycle {
    create_before_destroy = true
  }
}

output "deploy_token" {
  value     = tokenry_service_account_api_token.deploy.full_token
  sensitive = true
}
