data "tokenry_users" "superadmins" {
  super_admin = true
}

output "superadmins" {
  value = data.tokenry_users.superadmins.users[*].email
}
