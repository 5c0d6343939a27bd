resource "tokenry_group" "deployers" {
  name = "Deployers"
}

resource "tokenry_binding" "deployers" {
  for_each  = toset(["dev", "prod"])
  role_id   = "launcher_main"
  group_id  = tokenry_group.deployers.id
  namespace = each.key
}

data "tokenry_bindings" "deployers" {
  group_id   = tokenry_group.deployers.id
  depends_on = [tokenry_binding.deployers]
}

output "namespaces" {
  value = data.tokenry_bindings.deployers.bindings[*].namespace
}
