resource "tokenry_service_account" "reports" {
  name = "reports"
}

# A managed role, in one namespace and below it.
resource "tokenry_binding" "reports" {
  role_id      = "viewer_main"
  principal_id = tokenry_service_account.reports.id
  namespace    = "company.sales"
}
