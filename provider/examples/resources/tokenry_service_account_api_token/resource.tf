resource "tokenry_service_account" "ci" {
  name = "ci"
}

# Sealed: the state holds the token encrypted for an age key. Seven days before it expires it is rotated in place.
resource "tokenry_service_account_api_token" "deploy" {
  service_account_id = tokenry_service_account.ci.id
  name               = "deploy"
  description        = "Used by the deploy job"
  max_age            = "P30D"
  recipient          = "age10cvjdl6an069vnctpkazvt05hcxk4v6rsga3ewxm0ze7gffuxvdqpe3naq"
  rotate_before      = "P7D"
  overlap            = "P1D"
}

# terraform output -raw deploy_token | tokenry unseal key.txt
output "deploy_token" {
  value = tokenry_service_account_api_token.deploy.sealed_token
}

# Limited: it works in one network only, a hundred times a minute, and not beyond a year, however much it is used. Its text is in
# the state as it is.
resource "tokenry_service_account_api_token" "limited" {
  service_account_id   = tokenry_service_account.ci.id
  name                 = "limited"
  max_age              = "P7D"
  extended             = true
  absolute_max_age     = "P365D"
  allowed_cidrs        = ["127.0.0.0/8", "::1"]
  rate_limit_requests  = 100
  rate_limit_window    = "PT1M"
  store_token_in_state = true
}
