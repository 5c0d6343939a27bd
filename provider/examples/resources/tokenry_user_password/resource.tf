variable "password" {
  type      = string
  ephemeral = true
  default   = "Correct-Horse-Battery-1!" # from a vault, or the command line
}

resource "tokenry_user" "ada" {
  email = "ada@example.com"
}

resource "tokenry_user_password" "ada" {
  user_id             = tokenry_user.ada.id
  password_wo         = var.password
  password_wo_version = 1
}
