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

# Limited: it works in one network only, a hundred times a minute, and not beyond a year, however much it is used.
resource "tokenry_service_account_api_token" "limited" {
  service_account_id  = tokenry_service_account.ci.id
  name                = "limited"
  max_age             = "P7D"
  extended            = true
  absolute_max_age    = "P365D"
  allowed_cidrs       = ["127.0.0.0/8", "::1"]
  rate_limit_requests = 100
  rate_limit_window   = "PT1M"
}

output "deploy_token" {
  value     = tokenry_service_account_api_token.deploy.full_token
  sensitive = true
}
