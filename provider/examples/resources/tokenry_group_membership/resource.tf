resource "tokenry_group" "deployers" {
  name = "Deployers"
}

resource "tokenry_service_account" "deploy" {
  name = "deploy"
}

resource "tokenry_group_membership" "deploy" {
  group_id     = tokenry_group.deployers.id
  principal_id = tokenry_service_account.deploy.id
}
