variable "laptop_secret" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "tokenry_user" "ada" {
  email   = "ada@example.com"
  tenants = ["main"]
}

# Sealed: the state holds the token encrypted for Ada's age key. Seven days before it expires it is rotated in place.
resource "tokenry_user_api_token" "notebook" {
  user_id       = tokenry_user.ada.id
  name          = "notebook"
  description   = "Used on the notebook"
  max_age       = "P30D"
  recipient     = "age10cvjdl6an069vnctpkazvt05hcxk4v6rsga3ewxm0ze7gffuxvdqpe3naq"
  rotate_before = "P7D"
}

# Brought: the text is that of the vault which the secret comes from. Of a person, it begins with tkr_pat.
resource "tokenry_user_api_token" "laptop" {
  user_id           = tokenry_user.ada.id
  name              = "laptop"
  secret_wo         = provider::tokenry::token_text("${tokenry_user.ada.id}/laptop", var.laptop_secret, "tkr_pat")
  secret_wo_version = 1
}
