resource "tokenry_group" "auditors" {
  name = "Auditors"
}

data "tokenry_group" "auditors" {
  name = tokenry_group.auditors.name
}
