resource "tokenry_user" "ada" {
  email      = "ada@example.com"
  first_name = "Ada"
  last_name  = "Lovelace"
  tenants    = ["main"]
}
