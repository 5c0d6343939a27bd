resource "tokenry_group" "team" {
  for_each = toset(["red", "blue"])
  name     = "team-${each.key}"
}

data "tokenry_groups" "teams" {
  name_prefix = "team-"
  depends_on  = [tokenry_group.team]
}

# Each team may look at everything.
resource "tokenry_binding" "teams" {
  for_each = tokenry_group.team
  role_id  = "viewer_main"
  group_id = each.value.id
}

output "teams" {
  value = { for group in data.tokenry_groups.teams.groups : group.name => group.id }
}
