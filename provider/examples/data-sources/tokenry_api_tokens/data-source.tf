data "tokenry_service_account" "ci" {
  name = "ci"
}

data "tokenry_api_tokens" "ci" {
  service_account_id = data.tokenry_service_account.ci.id
}

# Tokens that nobody has used yet.
output "unused" {
  value = [for token in data.tokenry_api_tokens.ci.api_tokens : token.name if token.last_used_at == null]
}
