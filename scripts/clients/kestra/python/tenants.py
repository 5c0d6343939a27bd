"""Tenants."""

from connect import connect, expect_refused, new_name
from kestrapy import Tenant

client = connect()
tenants = client.tenants
id = new_name("tenant")

assert tenants.create_tenant(Tenant(id=id, name="Our tenant", deleted=False)).id == id
assert tenants.tenant(id).name == "Our tenant"
assert tenants.update_tenant(id, Tenant(id=id, name="Renamed", deleted=False)).name == "Renamed"
assert id in [match.id for match in tenants.search_tenants(page=1, size=1000).results]

tenants.delete_tenant(id)
expect_refused((404,), lambda: tenants.tenant(id))
