resource "tokenry_service_account" "ci" {
  name        = "ci"
  description = "Runs the pipelines"
}
