// Generated from openapi.yaml by `npm run generate`. Do not edit.
export const operations = {
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": true,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "202": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": true,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": true,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": true,
    "responses": {
      "201": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": true,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "201": [
        "application/json"
      ],
      "204": [],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": true,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": true,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": true,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "405": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "204": [],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": true,
    "responses": {
      "201": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ]
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
      "200": [
        "application/yaml"
      ],
      "400": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ]
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
      "200": [
        "application/zip",
        "text/plain",
        "application/octet-stream"
      ],
      "400": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "text/html"
      ],
      "400": [
        "application/problem+json"
      ]
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
      "200": [
        "text/css",
        "text/javascript",
        "application/schema+json",
        "image/png"
      ],
      "400": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/x-www-form-urlencoded"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
    }
  },
  "listApiTokensForCurrentUser": {
    "id": "listApiTokensForCurrentUser",
    "method": "GET",
    "path": "/api/v1/me/api-tokens",
    "tag": "Me",
    "authenticated": true,
    "pathParameters": [],
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "queryParameters": {},
    "body": "none",
    "bodyTypes": [],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "400": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "400": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/x-www-form-urlencoded"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [],
      "400": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": true,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": true,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": true,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": true,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "409": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "204": [],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "404": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
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
    "bodyTypes": [
      "application/json"
    ],
    "takesIdempotencyKey": false,
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/problem+json"
      ],
      "401": [
        "application/problem+json"
      ],
      "403": [
        "application/problem+json"
      ],
      "413": [
        "application/problem+json"
      ],
      "415": [
        "application/problem+json"
      ],
      "422": [
        "application/problem+json"
      ],
      "429": [
        "application/problem+json"
      ],
      "503": [
        "application/problem+json"
      ]
    }
  }
} as const;
