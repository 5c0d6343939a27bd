data "tokenry_current_principal" "me" {}

output "who" {
  value = data.tokenry_current_principal.me.name
}
