// Generated from openapi.yaml by `npm run generate`. Do not edit.
const mediaTypes0 = [ "application/json" ] as const;
const mediaTypes1 = [ "application/problem+json" ] as const;
const mediaTypes2 = [ "application/yaml" ] as const;
const mediaTypes3 = [ "application/zip", "text/plain", "application/octet-stream" ] as const;
const mediaTypes4 = [ "text/html" ] as const;
const mediaTypes5 = [ "text/css", "text/javascript", "application/schema+json", "image/png" ] as const;
const mediaTypes6 = [ "application/x-www-form-urlencoded" ] as const;
export const operations = {
  "acceptInvitation": {
    "id": "acceptInvitation",
    "method": "POST",
    "path": "/api/v1/invitation/accept/{invitationId}",
    "tag": "Invitations",
    "authenticated": true,
    "pathParameters": [
      "invitationId"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "addUserToGroup": {
    "id": "addUserToGroup",
    "method": "PUT",
    "path": "/api/v1/{tenant}/groups/{id}/members/{userId}",
    "tag": "Groups",
    "authenticated": true,
    "permission": "GROUP:MANAGE_MEMBERS",
    "permissionScope": "or-group-owner",
    "pathParameters": [
      "tenant",
      "id",
      "userId"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "autocompleteGroups": {
    "id": "autocompleteGroups",
    "method": "POST",
    "path": "/api/v1/{tenant}/groups/autocomplete",
    "tag": "Groups",
    "authenticated": true,
    "permission": "GROUP:LIST",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "autocompleteRoles": {
    "id": "autocompleteRoles",
    "method": "POST",
    "path": "/api/v1/{tenant}/roles/autocomplete",
    "tag": "Roles",
    "authenticated": true,
    "permission": "ROLE:LIST",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "autocompleteUsers": {
    "id": "autocompleteUsers",
    "method": "POST",
    "path": "/api/v1/{tenant}/tenant-access/autocomplete",
    "tag": "Users",
    "authenticated": true,
    "permission": "TENANT_ACCESS:LIST",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "bulkCreateBinding": {
    "id": "bulkCreateBinding",
    "method": "POST",
    "path": "/api/v1/{tenant}/bindings/bulk",
    "tag": "Bindings",
    "authenticated": true,
    "permission": "BINDING:CREATE",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "createApiTokenForCurrentUser": {
    "id": "createApiTokenForCurrentUser",
    "method": "POST",
    "path": "/api/v1/me/api-tokens",
    "tag": "Me",
    "authenticated": true,
    "pathParameters": [],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": true,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "createApiTokenRevocation": {
    "id": "createApiTokenRevocation",
    "method": "POST",
    "path": "/api/v1/{tenant}/api-token-revocations",
    "tag": "Tokens",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:DELETE",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": true,
    "responses": {
      "200": mediaTypes0,
      "202": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "createApiTokensForServiceAccount": {
    "id": "createApiTokensForServiceAccount",
    "method": "POST",
    "path": "/api/v1/service-accounts/{id}/api-tokens",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:UPDATE",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": true,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "createApiTokensForServiceAccountWithTenant": {
    "id": "createApiTokensForServiceAccountWithTenant",
    "method": "POST",
    "path": "/api/v1/{tenant}/service-accounts/{id}/api-tokens",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:UPDATE",
    "pathParameters": [
      "tenant",
      "id"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": true,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "createApiTokensForUser": {
    "id": "createApiTokensForUser",
    "method": "POST",
    "path": "/api/v1/users/{id}/api-tokens",
    "tag": "Users",
    "authenticated": true,
    "permission": "USER:UPDATE",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": true,
    "responses": {
      "201": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "createBinding": {
    "id": "createBinding",
    "method": "POST",
    "path": "/api/v1/{tenant}/bindings",
    "tag": "Bindings",
    "authenticated": true,
    "permission": "BINDING:CREATE",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "createFromInvitation": {
    "id": "createFromInvitation",
    "method": "POST",
    "path": "/api/v1/invitation/create/{invitationId}",
    "tag": "Invitations",
    "authenticated": false,
    "pathParameters": [
      "invitationId"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "createGroup": {
    "id": "createGroup",
    "method": "POST",
    "path": "/api/v1/{tenant}/groups",
    "tag": "Groups",
    "authenticated": true,
    "permission": "GROUP:CREATE",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": true,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "createInvitation": {
    "id": "createInvitation",
    "method": "POST",
    "path": "/api/v1/{tenant}/invitations",
    "tag": "Invitations",
    "authenticated": true,
    "permission": "INVITATION:CREATE",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": true,
    "responses": {
      "201": mediaTypes0,
      "204": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "createRole": {
    "id": "createRole",
    "method": "POST",
    "path": "/api/v1/{tenant}/roles",
    "tag": "Roles",
    "authenticated": true,
    "permission": "ROLE:CREATE",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": true,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "createServiceAccount": {
    "id": "createServiceAccount",
    "method": "POST",
    "path": "/api/v1/service-accounts",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:CREATE",
    "pathParameters": [],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": true,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "createServiceAccountForTenant": {
    "id": "createServiceAccountForTenant",
    "method": "POST",
    "path": "/api/v1/{tenant}/service-accounts",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:CREATE",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": true,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "createSetup": {
    "id": "createSetup",
    "method": "POST",
    "path": "/api/v1/setup",
    "tag": "Setup",
    "authenticated": false,
    "pathParameters": [],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "405": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "createTenant": {
    "id": "createTenant",
    "method": "POST",
    "path": "/api/v1/tenants",
    "tag": "Tenants",
    "authenticated": true,
    "permission": "TENANT:CREATE",
    "pathParameters": [],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": true,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "createTenantAccess": {
    "id": "createTenantAccess",
    "method": "POST",
    "path": "/api/v1/{tenant}/tenant-access",
    "tag": "TenantAccess",
    "authenticated": true,
    "permission": "TENANT_ACCESS:CREATE",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": true,
    "responses": {
      "204": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "createTenantAccess_1": {
    "id": "createTenantAccess_1",
    "method": "PUT",
    "path": "/api/v1/{tenant}/tenant-access/{userId}",
    "tag": "TenantAccess",
    "authenticated": true,
    "permission": "TENANT_ACCESS:CREATE",
    "pathParameters": [
      "tenant",
      "userId"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "201": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "createUser": {
    "id": "createUser",
    "method": "POST",
    "path": "/api/v1/users",
    "tag": "Users",
    "authenticated": true,
    "permission": "USER:CREATE",
    "pathParameters": [],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": true,
    "responses": {
      "201": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "deleteApiTokenForCurrentUser": {
    "id": "deleteApiTokenForCurrentUser",
    "method": "DELETE",
    "path": "/api/v1/me/api-tokens/{tokenId}",
    "tag": "Me",
    "authenticated": true,
    "pathParameters": [
      "tokenId"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "deleteApiTokenForServiceAccount": {
    "id": "deleteApiTokenForServiceAccount",
    "method": "DELETE",
    "path": "/api/v1/service-accounts/{id}/api-tokens/{tokenId}",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:DELETE",
    "pathParameters": [
      "id",
      "tokenId"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "deleteApiTokenForServiceAccountWithTenant": {
    "id": "deleteApiTokenForServiceAccountWithTenant",
    "method": "DELETE",
    "path": "/api/v1/{tenant}/service-accounts/{id}/api-tokens/{tokenId}",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:DELETE",
    "pathParameters": [
      "tenant",
      "id",
      "tokenId"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "deleteApiTokenForUser": {
    "id": "deleteApiTokenForUser",
    "method": "DELETE",
    "path": "/api/v1/users/{id}/api-tokens/{tokenId}",
    "tag": "Users",
    "authenticated": true,
    "permission": "USER:UPDATE",
    "pathParameters": [
      "id",
      "tokenId"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "204": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "deleteBinding": {
    "id": "deleteBinding",
    "method": "DELETE",
    "path": "/api/v1/{tenant}/bindings/{id}",
    "tag": "Bindings",
    "authenticated": true,
    "permission": "BINDING:DELETE",
    "pathParameters": [
      "tenant",
      "id"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "204": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "deleteGroup": {
    "id": "deleteGroup",
    "method": "DELETE",
    "path": "/api/v1/{tenant}/groups/{id}",
    "tag": "Groups",
    "authenticated": true,
    "permission": "GROUP:DELETE",
    "pathParameters": [
      "tenant",
      "id"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "deleteInvitation": {
    "id": "deleteInvitation",
    "method": "DELETE",
    "path": "/api/v1/{tenant}/invitations/{id}",
    "tag": "Invitations",
    "authenticated": true,
    "permission": "INVITATION:DELETE",
    "pathParameters": [
      "tenant",
      "id"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "204": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "deleteRefreshToken": {
    "id": "deleteRefreshToken",
    "method": "DELETE",
    "path": "/api/v1/users/{id}/refresh-token",
    "tag": "Users",
    "authenticated": true,
    "permission": "USER:UPDATE",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "204": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "deleteRole": {
    "id": "deleteRole",
    "method": "DELETE",
    "path": "/api/v1/{tenant}/roles/{id}",
    "tag": "Roles",
    "authenticated": true,
    "permission": "ROLE:DELETE",
    "pathParameters": [
      "tenant",
      "id"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "204": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "deleteServiceAccount": {
    "id": "deleteServiceAccount",
    "method": "DELETE",
    "path": "/api/v1/service-accounts/{id}",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:DELETE",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "204": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "deleteServiceAccountForTenant": {
    "id": "deleteServiceAccountForTenant",
    "method": "DELETE",
    "path": "/api/v1/{tenant}/service-accounts/{id}",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:DELETE",
    "pathParameters": [
      "tenant",
      "id"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "deleteTenant": {
    "id": "deleteTenant",
    "method": "DELETE",
    "path": "/api/v1/tenants/{id}",
    "tag": "Tenants",
    "authenticated": true,
    "permission": "TENANT:DELETE",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "204": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "deleteTenantAccess": {
    "id": "deleteTenantAccess",
    "method": "DELETE",
    "path": "/api/v1/{tenant}/tenant-access/{userId}",
    "tag": "TenantAccess",
    "authenticated": true,
    "permission": "TENANT_ACCESS:DELETE",
    "pathParameters": [
      "tenant",
      "userId"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "204": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "deleteUser": {
    "id": "deleteUser",
    "method": "DELETE",
    "path": "/api/v1/users/{id}",
    "tag": "Users",
    "authenticated": true,
    "permission": "USER:DELETE",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "204": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "deleteUserAuthMethod": {
    "id": "deleteUserAuthMethod",
    "method": "DELETE",
    "path": "/api/v1/users/{id}/auths/{auth}",
    "tag": "Users",
    "authenticated": true,
    "permission": "USER:UPDATE",
    "pathParameters": [
      "id",
      "auth"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "deleteUserFromGroup": {
    "id": "deleteUserFromGroup",
    "method": "DELETE",
    "path": "/api/v1/{tenant}/groups/{id}/members/{userId}",
    "tag": "Groups",
    "authenticated": true,
    "permission": "GROUP:MANAGE_MEMBERS",
    "permissionScope": "or-group-owner",
    "pathParameters": [
      "tenant",
      "id",
      "userId"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "findAllInvitationsForCurrentUser": {
    "id": "findAllInvitationsForCurrentUser",
    "method": "GET",
    "path": "/api/v1/me/invitations",
    "tag": "Invitations",
    "authenticated": true,
    "pathParameters": [],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "forwardAuth": {
    "id": "forwardAuth",
    "method": "GET",
    "path": "/api/v1/forward-auth",
    "tag": "Tokens",
    "authenticated": true,
    "pathParameters": [],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "getApiTokenForCurrentUser": {
    "id": "getApiTokenForCurrentUser",
    "method": "GET",
    "path": "/api/v1/me/api-tokens/{tokenId}",
    "tag": "Me",
    "authenticated": true,
    "pathParameters": [
      "tokenId"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "getApiTokenForServiceAccount": {
    "id": "getApiTokenForServiceAccount",
    "method": "GET",
    "path": "/api/v1/service-accounts/{id}/api-tokens/{tokenId}",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:VIEW",
    "pathParameters": [
      "id",
      "tokenId"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "getApiTokenForServiceAccountWithTenant": {
    "id": "getApiTokenForServiceAccountWithTenant",
    "method": "GET",
    "path": "/api/v1/{tenant}/service-accounts/{id}/api-tokens/{tokenId}",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:VIEW",
    "pathParameters": [
      "tenant",
      "id",
      "tokenId"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "getApiTokenForUser": {
    "id": "getApiTokenForUser",
    "method": "GET",
    "path": "/api/v1/users/{id}/api-tokens/{tokenId}",
    "tag": "Users",
    "authenticated": true,
    "permission": "USER:VIEW",
    "pathParameters": [
      "id",
      "tokenId"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "getApiTokenRevocation": {
    "id": "getApiTokenRevocation",
    "method": "GET",
    "path": "/api/v1/{tenant}/api-token-revocations/{revocationId}",
    "tag": "Tokens",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:DELETE",
    "pathParameters": [
      "tenant",
      "revocationId"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "getAuths": {
    "id": "getAuths",
    "method": "GET",
    "path": "/api/v1/auths",
    "tag": "Login",
    "authenticated": false,
    "pathParameters": [],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1
    }
  },
  "getBinding": {
    "id": "getBinding",
    "method": "GET",
    "path": "/api/v1/{tenant}/bindings/{id}",
    "tag": "Bindings",
    "authenticated": true,
    "permission": "BINDING:VIEW",
    "pathParameters": [
      "tenant",
      "id"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "getConfigs": {
    "id": "getConfigs",
    "method": "GET",
    "path": "/api/v1/configs",
    "tag": "Login",
    "authenticated": true,
    "pathParameters": [],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "getCurrentUser": {
    "id": "getCurrentUser",
    "method": "GET",
    "path": "/api/v1/me",
    "tag": "Me",
    "authenticated": true,
    "pathParameters": [],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "getGroup": {
    "id": "getGroup",
    "method": "GET",
    "path": "/api/v1/{tenant}/groups/{id}",
    "tag": "Groups",
    "authenticated": true,
    "permission": "GROUP:VIEW",
    "permissionScope": "or-group-owner",
    "pathParameters": [
      "tenant",
      "id"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "getHealth": {
    "id": "getHealth",
    "method": "GET",
    "path": "/healthz",
    "tag": "Health",
    "authenticated": false,
    "pathParameters": [],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1
    }
  },
  "getInvitation": {
    "id": "getInvitation",
    "method": "GET",
    "path": "/api/v1/{tenant}/invitations/{id}",
    "tag": "Invitations",
    "authenticated": true,
    "permission": "INVITATION:VIEW",
    "pathParameters": [
      "tenant",
      "id"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "getLoginConfigs": {
    "id": "getLoginConfigs",
    "method": "GET",
    "path": "/api/v1/configs/login",
    "tag": "Login",
    "authenticated": false,
    "pathParameters": [],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "getOpenapiJson": {
    "id": "getOpenapiJson",
    "method": "GET",
    "path": "/openapi.json",
    "tag": "Documentation",
    "authenticated": false,
    "pathParameters": [],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1
    }
  },
  "getOpenapiYaml": {
    "id": "getOpenapiYaml",
    "method": "GET",
    "path": "/openapi.yaml",
    "tag": "Documentation",
    "authenticated": false,
    "pathParameters": [],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes2,
      "400": mediaTypes1
    }
  },
  "getProviderDownload": {
    "id": "getProviderDownload",
    "method": "GET",
    "path": "/v1/providers/{namespace}/{type}/{version}/download/{os}/{arch}",
    "tag": "TerraformRegistry",
    "authenticated": false,
    "pathParameters": [
      "namespace",
      "type",
      "version",
      "os",
      "arch"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "404": mediaTypes1
    }
  },
  "getProviderFile": {
    "id": "getProviderFile",
    "method": "GET",
    "path": "/v1/providers/{namespace}/{type}/{version}/files/{file}",
    "tag": "TerraformRegistry",
    "authenticated": false,
    "pathParameters": [
      "namespace",
      "type",
      "version",
      "file"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes3,
      "400": mediaTypes1,
      "404": mediaTypes1
    }
  },
  "getReadiness": {
    "id": "getReadiness",
    "method": "GET",
    "path": "/readyz",
    "tag": "Health",
    "authenticated": false,
    "pathParameters": [],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "503": mediaTypes1
    }
  },
  "getReference": {
    "id": "getReference",
    "method": "GET",
    "path": "/docs",
    "tag": "Documentation",
    "authenticated": false,
    "pathParameters": [],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes4,
      "400": mediaTypes1
    }
  },
  "getReferenceFile": {
    "id": "getReferenceFile",
    "method": "GET",
    "path": "/docs/{file}",
    "tag": "Documentation",
    "authenticated": false,
    "pathParameters": [
      "file"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes5,
      "400": mediaTypes1,
      "404": mediaTypes1
    }
  },
  "getRole": {
    "id": "getRole",
    "method": "GET",
    "path": "/api/v1/{tenant}/roles/{id}",
    "tag": "Roles",
    "authenticated": true,
    "permission": "ROLE:VIEW",
    "pathParameters": [
      "tenant",
      "id"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "getServiceAccount": {
    "id": "getServiceAccount",
    "method": "GET",
    "path": "/api/v1/service-accounts/{id}",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:VIEW",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "getServiceAccountForTenant": {
    "id": "getServiceAccountForTenant",
    "method": "GET",
    "path": "/api/v1/{tenant}/service-accounts/{id}",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:VIEW",
    "pathParameters": [
      "tenant",
      "id"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "getSetup": {
    "id": "getSetup",
    "method": "GET",
    "path": "/api/v1/setup",
    "tag": "Setup",
    "authenticated": false,
    "pathParameters": [],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "503": mediaTypes1
    }
  },
  "getTenant": {
    "id": "getTenant",
    "method": "GET",
    "path": "/api/v1/tenants/{id}",
    "tag": "Tenants",
    "authenticated": true,
    "permission": "TENANT:VIEW",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "getTenantAccess": {
    "id": "getTenantAccess",
    "method": "GET",
    "path": "/api/v1/{tenant}/tenant-access/{userId}",
    "tag": "TenantAccess",
    "authenticated": true,
    "permission": "TENANT_ACCESS:VIEW",
    "pathParameters": [
      "tenant",
      "userId"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "getTerraformDiscovery": {
    "id": "getTerraformDiscovery",
    "method": "GET",
    "path": "/.well-known/terraform.json",
    "tag": "TerraformRegistry",
    "authenticated": false,
    "pathParameters": [],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1
    }
  },
  "getUser": {
    "id": "getUser",
    "method": "GET",
    "path": "/api/v1/users/{id}",
    "tag": "Users",
    "authenticated": true,
    "permission": "USER:VIEW",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "introspectToken": {
    "id": "introspectToken",
    "method": "POST",
    "path": "/api/v1/tokens/introspect",
    "tag": "Tokens",
    "authenticated": true,
    "permission": "API_TOKEN:INTROSPECT",
    "permissionScope": "any-tenant",
    "pathParameters": [],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes6,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "listApiTokensForCurrentUser": {
    "id": "listApiTokensForCurrentUser",
    "method": "GET",
    "path": "/api/v1/me/api-tokens",
    "tag": "Me",
    "authenticated": true,
    "pathParameters": [],
    "queryParameters": {
      "tokenId": "list"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "listApiTokensForServiceAccount": {
    "id": "listApiTokensForServiceAccount",
    "method": "GET",
    "path": "/api/v1/service-accounts/{id}/api-tokens",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:VIEW",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {
      "tokenId": "list"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "listApiTokensForServiceAccountWithTenant": {
    "id": "listApiTokensForServiceAccountWithTenant",
    "method": "GET",
    "path": "/api/v1/{tenant}/service-accounts/{id}/api-tokens",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:VIEW",
    "pathParameters": [
      "tenant",
      "id"
    ],
    "queryParameters": {
      "tokenId": "list"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "listApiTokensForUser": {
    "id": "listApiTokensForUser",
    "method": "GET",
    "path": "/api/v1/users/{id}/api-tokens",
    "tag": "Users",
    "authenticated": true,
    "permission": "USER:VIEW",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {
      "tokenId": "list"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "listGroupIds": {
    "id": "listGroupIds",
    "method": "POST",
    "path": "/api/v1/{tenant}/groups/ids",
    "tag": "Groups",
    "authenticated": true,
    "permission": "GROUP:LIST",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "listGroups": {
    "id": "listGroups",
    "method": "GET",
    "path": "/api/v1/{tenant}/groups",
    "tag": "Groups",
    "authenticated": true,
    "permission": "GROUP:LIST",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {
      "page": "value",
      "size": "value",
      "sort": "list",
      "filters": "deepObject"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "listInvitationsByEmail": {
    "id": "listInvitationsByEmail",
    "method": "GET",
    "path": "/api/v1/{tenant}/invitations/email/{email}",
    "tag": "Invitations",
    "authenticated": true,
    "permission": "INVITATION:LIST",
    "pathParameters": [
      "tenant",
      "email"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "listPermissions": {
    "id": "listPermissions",
    "method": "GET",
    "path": "/api/v1/{tenant}/acls/permissions",
    "tag": "Acls",
    "authenticated": true,
    "permission": "ROLE:LIST",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "listProviderVersions": {
    "id": "listProviderVersions",
    "method": "GET",
    "path": "/v1/providers/{namespace}/{type}/versions",
    "tag": "TerraformRegistry",
    "authenticated": false,
    "pathParameters": [
      "namespace",
      "type"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "404": mediaTypes1
    }
  },
  "listRolesFromGivenIds": {
    "id": "listRolesFromGivenIds",
    "method": "POST",
    "path": "/api/v1/{tenant}/roles/ids",
    "tag": "Roles",
    "authenticated": true,
    "permission": "ROLE:LIST",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "listServiceAccounts": {
    "id": "listServiceAccounts",
    "method": "GET",
    "path": "/api/v1/service-accounts",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:LIST",
    "pathParameters": [],
    "queryParameters": {
      "page": "value",
      "size": "value",
      "sort": "list",
      "filters": "deepObject"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "listServiceAccountsForTenant": {
    "id": "listServiceAccountsForTenant",
    "method": "GET",
    "path": "/api/v1/{tenant}/service-accounts",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:LIST",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {
      "page": "value",
      "size": "value",
      "sort": "list",
      "filters": "deepObject"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "listTemplates": {
    "id": "listTemplates",
    "method": "GET",
    "path": "/api/v1/{tenant}/acls/templates",
    "tag": "Acls",
    "authenticated": true,
    "permission": "ROLE:LIST",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "listTenantAccess": {
    "id": "listTenantAccess",
    "method": "GET",
    "path": "/api/v1/{tenant}/tenant-access",
    "tag": "TenantAccess",
    "authenticated": true,
    "permission": "TENANT_ACCESS:LIST",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {
      "page": "value",
      "size": "value",
      "sort": "list",
      "filters": "deepObject"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "listTenants": {
    "id": "listTenants",
    "method": "GET",
    "path": "/api/v1/tenants",
    "tag": "Tenants",
    "authenticated": true,
    "permission": "TENANT:LIST",
    "pathParameters": [],
    "queryParameters": {
      "page": "value",
      "size": "value",
      "sort": "list",
      "filters": "deepObject"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "listTokenChanges": {
    "id": "listTokenChanges",
    "method": "GET",
    "path": "/api/v1/tokens/changes",
    "tag": "Tokens",
    "authenticated": true,
    "permission": "API_TOKEN:VERIFY",
    "permissionScope": "any-tenant",
    "pathParameters": [],
    "queryParameters": {
      "after": "value",
      "waitMs": "value"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "listUsers": {
    "id": "listUsers",
    "method": "GET",
    "path": "/api/v1/users",
    "tag": "Users",
    "authenticated": true,
    "permission": "USER:LIST",
    "pathParameters": [],
    "queryParameters": {
      "page": "value",
      "size": "value",
      "sort": "list",
      "filters": "deepObject"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "login": {
    "id": "login",
    "method": "POST",
    "path": "/api/v1/login",
    "tag": "Login",
    "authenticated": false,
    "pathParameters": [],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "loginAtRoot": {
    "id": "loginAtRoot",
    "method": "POST",
    "path": "/login",
    "tag": "Login",
    "authenticated": false,
    "pathParameters": [],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "logout": {
    "id": "logout",
    "method": "POST",
    "path": "/api/v1/logout",
    "tag": "Login",
    "authenticated": false,
    "pathParameters": [],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [],
      "400": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "logoutAtRoot": {
    "id": "logoutAtRoot",
    "method": "POST",
    "path": "/logout",
    "tag": "Login",
    "authenticated": false,
    "pathParameters": [],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [],
      "400": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "patchCurrentUser": {
    "id": "patchCurrentUser",
    "method": "PATCH",
    "path": "/api/v1/me",
    "tag": "Me",
    "authenticated": true,
    "pathParameters": [],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "patchServiceAccountDetails": {
    "id": "patchServiceAccountDetails",
    "method": "PATCH",
    "path": "/api/v1/service-accounts/{id}",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:UPDATE",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "patchServiceAccountForTenant": {
    "id": "patchServiceAccountForTenant",
    "method": "PATCH",
    "path": "/api/v1/{tenant}/service-accounts/{id}",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:UPDATE",
    "pathParameters": [
      "tenant",
      "id"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "patchServiceAccountInstanceOwner": {
    "id": "patchServiceAccountInstanceOwner",
    "method": "PATCH",
    "path": "/api/v1/service-accounts/{id}/instanceowner",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:UPDATE",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "patchServiceAccountSuperAdmin": {
    "id": "patchServiceAccountSuperAdmin",
    "method": "PATCH",
    "path": "/api/v1/service-accounts/{id}/superadmin",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:UPDATE",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "patchUser": {
    "id": "patchUser",
    "method": "PATCH",
    "path": "/api/v1/users/{id}",
    "tag": "Users",
    "authenticated": true,
    "permission": "USER:UPDATE",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "patchUserDemo": {
    "id": "patchUserDemo",
    "method": "PATCH",
    "path": "/api/v1/users/{id}/restricted",
    "tag": "Users",
    "authenticated": true,
    "permission": "USER:UPDATE",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "patchUserInstanceOwner": {
    "id": "patchUserInstanceOwner",
    "method": "PATCH",
    "path": "/api/v1/users/{id}/instanceowner",
    "tag": "Users",
    "authenticated": true,
    "permission": "USER:UPDATE",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "patchUserPassword": {
    "id": "patchUserPassword",
    "method": "PATCH",
    "path": "/api/v1/users/{id}/password",
    "tag": "Users",
    "authenticated": true,
    "permission": "USER:UPDATE",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "patchUserSuperAdmin": {
    "id": "patchUserSuperAdmin",
    "method": "PATCH",
    "path": "/api/v1/users/{id}/superadmin",
    "tag": "Users",
    "authenticated": true,
    "permission": "USER:UPDATE",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "revokeToken": {
    "id": "revokeToken",
    "method": "POST",
    "path": "/api/v1/tokens/revoke",
    "tag": "Tokens",
    "authenticated": false,
    "pathParameters": [],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes6,
    "takesIdempotencyKey": false,
    "responses": {
      "200": [],
      "400": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "rotateApiTokenForCurrentUser": {
    "id": "rotateApiTokenForCurrentUser",
    "method": "POST",
    "path": "/api/v1/me/api-tokens/{tokenId}/rotate",
    "tag": "Me",
    "authenticated": true,
    "pathParameters": [
      "tokenId"
    ],
    "queryParameters": {},
    "body": "optional",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": true,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "rotateApiTokenForServiceAccount": {
    "id": "rotateApiTokenForServiceAccount",
    "method": "POST",
    "path": "/api/v1/service-accounts/{id}/api-tokens/{tokenId}/rotate",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:UPDATE",
    "pathParameters": [
      "id",
      "tokenId"
    ],
    "queryParameters": {},
    "body": "optional",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": true,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "rotateApiTokenForServiceAccountWithTenant": {
    "id": "rotateApiTokenForServiceAccountWithTenant",
    "method": "POST",
    "path": "/api/v1/{tenant}/service-accounts/{id}/api-tokens/{tokenId}/rotate",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:UPDATE",
    "pathParameters": [
      "tenant",
      "id",
      "tokenId"
    ],
    "queryParameters": {},
    "body": "optional",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": true,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "rotateApiTokenForUser": {
    "id": "rotateApiTokenForUser",
    "method": "POST",
    "path": "/api/v1/users/{id}/api-tokens/{tokenId}/rotate",
    "tag": "Users",
    "authenticated": true,
    "permission": "USER:UPDATE",
    "pathParameters": [
      "id",
      "tokenId"
    ],
    "queryParameters": {},
    "body": "optional",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": true,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "searchAuditLogs": {
    "id": "searchAuditLogs",
    "method": "GET",
    "path": "/api/v1/{tenant}/auditlogs/search",
    "tag": "AuditLogs",
    "authenticated": true,
    "permission": "AUDITLOG:LIST",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {
      "page": "value",
      "size": "value",
      "sort": "list",
      "filters": "deepObject"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "searchBindings": {
    "id": "searchBindings",
    "method": "GET",
    "path": "/api/v1/{tenant}/bindings/search",
    "tag": "Bindings",
    "authenticated": true,
    "permission": "BINDING:LIST",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {
      "type": "value",
      "id": "value",
      "namespace": "value",
      "page": "value",
      "size": "value",
      "sort": "list",
      "filters": "deepObject"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "searchGroupMembers": {
    "id": "searchGroupMembers",
    "method": "GET",
    "path": "/api/v1/{tenant}/groups/{id}/members",
    "tag": "Groups",
    "authenticated": true,
    "permission": "GROUP:VIEW",
    "permissionScope": "or-group-owner",
    "pathParameters": [
      "tenant",
      "id"
    ],
    "queryParameters": {
      "page": "value",
      "size": "value",
      "sort": "list",
      "filters": "deepObject"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "searchGroups": {
    "id": "searchGroups",
    "method": "GET",
    "path": "/api/v1/{tenant}/groups/search",
    "tag": "Groups",
    "authenticated": true,
    "permission": "GROUP:LIST",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {
      "page": "value",
      "size": "value",
      "sort": "list",
      "filters": "deepObject"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "searchInstanceAuditLogs": {
    "id": "searchInstanceAuditLogs",
    "method": "GET",
    "path": "/api/v1/auditlogs/search",
    "tag": "AuditLogs",
    "authenticated": true,
    "permission": "AUDITLOG:LIST",
    "pathParameters": [],
    "queryParameters": {
      "page": "value",
      "size": "value",
      "sort": "list",
      "filters": "deepObject"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "searchInvitations": {
    "id": "searchInvitations",
    "method": "GET",
    "path": "/api/v1/{tenant}/invitations/search",
    "tag": "Invitations",
    "authenticated": true,
    "permission": "INVITATION:LIST",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {
      "email": "value",
      "status": "value",
      "page": "value",
      "size": "value",
      "sort": "list",
      "filters": "deepObject"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "searchRoles": {
    "id": "searchRoles",
    "method": "GET",
    "path": "/api/v1/{tenant}/roles/search",
    "tag": "Roles",
    "authenticated": true,
    "permission": "ROLE:LIST",
    "pathParameters": [
      "tenant"
    ],
    "queryParameters": {
      "page": "value",
      "size": "value",
      "sort": "list",
      "filters": "deepObject"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "searchTenants": {
    "id": "searchTenants",
    "method": "GET",
    "path": "/api/v1/tenants/search",
    "tag": "Tenants",
    "authenticated": true,
    "permission": "TENANT:LIST",
    "pathParameters": [],
    "queryParameters": {
      "page": "value",
      "size": "value",
      "sort": "list",
      "filters": "deepObject"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "setUserMembershipForGroup": {
    "id": "setUserMembershipForGroup",
    "method": "PUT",
    "path": "/api/v1/{tenant}/groups/{id}/members/membership/{userId}",
    "tag": "Groups",
    "authenticated": true,
    "permission": "GROUP:MANAGE_MEMBERS",
    "permissionScope": "or-group-owner",
    "pathParameters": [
      "tenant",
      "id",
      "userId"
    ],
    "queryParameters": {
      "membership": "value"
    },
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "updateApiTokenForCurrentUser": {
    "id": "updateApiTokenForCurrentUser",
    "method": "PATCH",
    "path": "/api/v1/me/api-tokens/{tokenId}",
    "tag": "Me",
    "authenticated": true,
    "pathParameters": [
      "tokenId"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "updateApiTokenForServiceAccount": {
    "id": "updateApiTokenForServiceAccount",
    "method": "PATCH",
    "path": "/api/v1/service-accounts/{id}/api-tokens/{tokenId}",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:UPDATE",
    "pathParameters": [
      "id",
      "tokenId"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "updateApiTokenForServiceAccountWithTenant": {
    "id": "updateApiTokenForServiceAccountWithTenant",
    "method": "PATCH",
    "path": "/api/v1/{tenant}/service-accounts/{id}/api-tokens/{tokenId}",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:UPDATE",
    "pathParameters": [
      "tenant",
      "id",
      "tokenId"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "updateApiTokenForUser": {
    "id": "updateApiTokenForUser",
    "method": "PATCH",
    "path": "/api/v1/users/{id}/api-tokens/{tokenId}",
    "tag": "Users",
    "authenticated": true,
    "permission": "USER:UPDATE",
    "pathParameters": [
      "id",
      "tokenId"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "updateCurrentUserPassword": {
    "id": "updateCurrentUserPassword",
    "method": "PUT",
    "path": "/api/v1/me/password",
    "tag": "Me",
    "authenticated": true,
    "pathParameters": [],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "updateGroup": {
    "id": "updateGroup",
    "method": "PUT",
    "path": "/api/v1/{tenant}/groups/{id}",
    "tag": "Groups",
    "authenticated": true,
    "permission": "GROUP:UPDATE",
    "pathParameters": [
      "tenant",
      "id"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "updateInstanceServiceAccount": {
    "id": "updateInstanceServiceAccount",
    "method": "PUT",
    "path": "/api/v1/service-accounts/{id}",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:UPDATE",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "updateRole": {
    "id": "updateRole",
    "method": "PUT",
    "path": "/api/v1/{tenant}/roles/{id}",
    "tag": "Roles",
    "authenticated": true,
    "permission": "ROLE:UPDATE",
    "pathParameters": [
      "tenant",
      "id"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "updateServiceAccount": {
    "id": "updateServiceAccount",
    "method": "PUT",
    "path": "/api/v1/{tenant}/service-accounts/{id}",
    "tag": "ServiceAccounts",
    "authenticated": true,
    "permission": "SERVICE_ACCOUNT:UPDATE",
    "pathParameters": [
      "tenant",
      "id"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "updateTenant": {
    "id": "updateTenant",
    "method": "PUT",
    "path": "/api/v1/tenants/{id}",
    "tag": "Tenants",
    "authenticated": true,
    "permission": "TENANT:UPDATE",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "updateUser": {
    "id": "updateUser",
    "method": "PUT",
    "path": "/api/v1/users/{id}",
    "tag": "Users",
    "authenticated": true,
    "permission": "USER:UPDATE",
    "pathParameters": [
      "id"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "409": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "updateUserGroups": {
    "id": "updateUserGroups",
    "method": "PUT",
    "path": "/api/v1/{tenant}/users/{id}/groups",
    "tag": "Users",
    "authenticated": true,
    "permission": "USER:MANAGE_GROUP_MEMBERSHIP",
    "pathParameters": [
      "tenant",
      "id"
    ],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "204": [],
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "404": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "verifyToken": {
    "id": "verifyToken",
    "method": "POST",
    "path": "/api/v1/tokens/verify",
    "tag": "Tokens",
    "authenticated": true,
    "permission": "API_TOKEN:VERIFY",
    "permissionScope": "any-tenant",
    "pathParameters": [],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  },
  "verifyTokens": {
    "id": "verifyTokens",
    "method": "POST",
    "path": "/api/v1/tokens/verify-batch",
    "tag": "Tokens",
    "authenticated": true,
    "permission": "API_TOKEN:VERIFY",
    "permissionScope": "any-tenant",
    "pathParameters": [],
    "queryParameters": {},
    "body": "required",
    "bodyTypes": mediaTypes0,
    "takesIdempotencyKey": false,
    "responses": {
      "200": mediaTypes0,
      "400": mediaTypes1,
      "401": mediaTypes1,
      "403": mediaTypes1,
      "413": mediaTypes1,
      "415": mediaTypes1,
      "422": mediaTypes1,
      "429": mediaTypes1,
      "503": mediaTypes1
    }
  }
} as const;
