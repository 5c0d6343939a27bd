resource "tokenry_service_account" "ci" {
  name = "ci"
}

resource "tokenry_service_account_api_token" "deploy" {
  service_account_id = tokenry_service_account.ci.id
  name               = "deploy"
  max_age            = "P30D"
  rotate_before      = "P7D"
  overlap            = "P1D"
  recipient          = "age10cvjdl6an069vnctpkazvt05hcxk4v6rsga3ewxm0ze7gffuxvdqpe3naq"
}

output "deploy_token" {
  value = tokenry_service_account_api_token.deploy.sealed_token
}
