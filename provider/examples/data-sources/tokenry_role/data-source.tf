data "tokenry_role" "viewer" {
  name = "Viewer"
}

output "viewer_permissions" {
  value = data.tokenry_role.viewer.permissions
}
