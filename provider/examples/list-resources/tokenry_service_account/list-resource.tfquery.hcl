list "tokenry_service_account" "ci" {
  provider = tokenry

  config {
    name_prefix = "ci"
  }
}
