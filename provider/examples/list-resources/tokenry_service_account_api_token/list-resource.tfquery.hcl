list "tokenry_service_account_api_token" "expired" {
  provider = tokenry

  config {
    expired = true
  }
}
