resource "tokenry_tenant" "acme" {
  id   = "acme"
  name = "Acme"
}
