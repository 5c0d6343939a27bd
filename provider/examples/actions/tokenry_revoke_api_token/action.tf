resource "tokenry_service_account" "ci" {
  name = "ci"
}

resource "tokenry_service_account_api_token" "deploy" {
  service_account_id = tokenry_service_account.ci.id
  name               = "deploy"
  recipient          = "age10cvjdl6an069vnctpkazvt05hcxk4v6rsga3ewxm0ze7gffuxvdqpe3naq"
}

action "tokenry_revoke_api_token" "deploy" {
  config {
    service_account_id = tokenry_service_account.ci.id
    token_id           = tokenry_service_account_api_token.deploy.id
  }
}
