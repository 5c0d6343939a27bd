data "tokenry_service_account" "ci" {
  name = "ci"
}

resource "tokenry_service_account_api_token" "nightly" {
  service_account_id = data.tokenry_service_account.ci.id
  name               = "nightly"
  max_age            = "P1D"
  recipient          = "age10cvjdl6an069vnctpkazvt05hcxk4v6rsga3ewxm0ze7gffuxvdqpe3naq"
}
