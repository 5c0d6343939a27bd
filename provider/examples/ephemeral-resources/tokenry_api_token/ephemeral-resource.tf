variable "tokenry_url" {
  type    = string
  default = "http://127.0.0.1:8080"
}

resource "tokenry_service_account" "smoke_test" {
  name = "smoke-test"
}

ephemeral "tokenry_api_token" "run" {
  service_account_id = tokenry_service_account.smoke_test.id
  max_age            = "PT5M"
}

resource "terraform_data" "smoke_test" {
  provisioner "local-exec" {
    command     = "curl --fail --silent --header \"Authorization: Bearer $TOKEN\" ${var.tokenry_url}/api/v1/me"
    environment = { TOKEN = ephemeral.tokenry_api_token.run.token }
  }
}
