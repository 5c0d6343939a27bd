terraform import tokenry_tenant.acme acme
