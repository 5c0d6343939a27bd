data "tokenry_service_account" "ci" {
  name = "ci"
}

data "tokenry_api_tokens" "ci" {
  service_account_id = data.tokenry_service_account.ci.id
}

action "tokenry_rotate_api_token" "deploy" {
  config {
    service_account_id = data.tokenry_service_account.ci.id
    token_id           = one([for token in data.tokenry_api_tokens.ci.api_tokens : token.id if token.name == "deploy"])
    overlap            = "PT1H"
    recipient          = "age10cvjdl6an069vnctpkazvt05hcxk4v6rsga3ewxm0ze7gffuxvdqpe3naq"
    sealed_token_file  = "${abspath(path.root)}/deploy.age"
  }
}
