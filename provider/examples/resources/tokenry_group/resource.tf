resource "tokenry_group" "deployers" {
  name        = "Deployers"
  description = "Whoever may deploy"
}
