resource "tokenry_group" "deployers" {
  name = "Deployers"
}

resource "tokenry_binding" "deployers" {
  role_id  = "launcher_main"
  group_id = tokenry_group.deployers.id
}

data "tokenry_binding" "deployers" {
  id = tokenry_binding.deployers.id
}
