resource "tokenry_user" "grace" {
  email = "grace@example.com"
}

data "tokenry_user" "grace" {
  email = tokenry_user.grace.email
}
