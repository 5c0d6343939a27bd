// Generated from openapi.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/.well-known/terraform.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Discover the provider registry
         * @description Remote service discovery of Terraform. Used when the registry is reached by its own host name over HTTPS.
         */
        get: operations["getTerraformDiscovery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/acls/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * List what can be permitted
         * @description Resource -> actions. A role may permit any of them.
         */
        get: operations["listPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/acls/templates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * List what the managed roles permit
         * @description `ADMIN`, `EDITOR`, `DEVELOPER`, `LAUNCHER` and `VIEWER` -> resource -> actions: to begin a role with.
         */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/api-token-revocations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke many API tokens
         * @description Revokes all API tokens of the tenant that meet every condition of the body; at least one is needed. Up to 1,000 are
         *     revoked before the answer (200); more are revoked in the background (202), and `getApiTokenRevocation` tells the
         *     progress. A revocation that a crash interrupts goes on at the next start.
         */
        post: operations["createApiTokenRevocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/api-token-revocations/{revocationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the revocation.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                revocationId: components["schemas"]["Id"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * Get the progress of a revocation
         * @description How many API tokens the revocation found and how many of them are revoked by now.
         */
        get: operations["getApiTokenRevocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/auditlogs/search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * List the changes in a tenant
         * @description One page of the tenant's audit entries, the newest first unless `sort` says otherwise. An entry never holds a secret. A change is in
         *     the list a moment after it was answered. Filter fields: `actorId`, `targetId` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`), `at` (`GREATER_THAN_OR_EQUAL_TO`,
         *     `LESS_THAN`; RFC 3339). Sort field: `at`.
         */
        get: operations["searchAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/bindings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a role to a user, a service account or a group
         * @description In the whole tenant, or with `namespaceId` in that namespace and those below it. A user or service account gets access to the
         *     tenant by it. A binding never changes: delete it and make another. The same binding twice is one: the second request gets
         *     the first one's answer, with the same id. Nobody gives a role that permits more than they may there, except a superadmin.
         */
        post: operations["createBinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/bindings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the binding.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["schemas"]["Id"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * Get a binding
         * @description Answers with one binding of the tenant.
         */
        get: operations["getBinding"];
        put?: never;
        post?: never;
        /**
         * Take a role away
         * @description Deletes the binding. What it permitted ends within a second. Access to the tenant stays.
         */
        delete: operations["deleteBinding"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/bindings/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give several roles
         * @description As `createBinding`, for up to 1,000 bindings. All are checked before the first is made; if something stops it in between, the same
         *     request again makes the rest. The answer has them in the order of the request.
         */
        post: operations["bulkCreateBinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/bindings/search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * List the bindings of a tenant
         * @description One page of the tenant's bindings, in the order of their creation unless `sort` says otherwise. Filter fields: `id` (of the
         *     binding), `external_id` or `userId` (of whom it binds), `roleId`, `namespace`, `type` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN` each).
         *     Sort field: `id` (the order of creation).
         */
        get: operations["searchBindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * List the groups of a tenant
         * @description One page of the tenant's groups, ordered by name unless `sort` says otherwise. Filter fields: `q` (free text: a part of
         *     the name, upper and lower case alike; `EQUALS`), `name` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`,
         *     `ENDS_WITH`, `CONTAINS`), `id` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`). Sort fields: `name`, `id` (the order of creation).
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Create a group
         * @description Creates a group of users and service accounts, which share the roles that are bound to it. Its name is unique in the
         *     tenant. Those in `membersId` become its members; who of them has no access to the tenant gets it, for which the caller
         *     needs the permission TENANT_ACCESS:CREATE.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example 4mQ8sVbB1nUe0JXcTq2zLd
                 */
                id: components["parameters"]["GroupId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * Get a group
         * @description Answers with one group of the tenant.
         */
        get: operations["getGroup"];
        /**
         * Replace a group
         * @description Replaces name and description: a description that is left out becomes empty. Members stay.
         */
        put: operations["updateGroup"];
        post?: never;
        /**
         * Delete a group
         * @description Deletes the group. Its members lose the roles that they had through it at once, and keep their access to the tenant.
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/groups/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example 4mQ8sVbB1nUe0JXcTq2zLd
                 */
                id: components["parameters"]["GroupId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * List the members of a group
         * @description One page of the users and service accounts in the group, ordered by name unless `sort` says otherwise. A member that
         *     was just added or removed is there, or gone. Filter fields: `q` (`EQUALS`), `name` and `username` (`EQUALS`,
         *     `NOT_EQUALS`, `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`), `id` (`EQUALS`, `NOT_EQUALS`, `IN`,
         *     `NOT_IN`). Sort fields: `name`, `username`, `id`. The owners of the group need no permission.
         */
        get: operations["searchGroupMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/groups/{id}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example 4mQ8sVbB1nUe0JXcTq2zLd
                 */
                id: components["parameters"]["GroupId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
                /**
                 * @description Id of the user, or of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                userId: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add a member to a group
         * @description Adds a user or a service account to the group. Who has no access to the tenant gets it, for which the caller needs the
         *     permission TENANT_ACCESS:CREATE. Nobody adds to a group that may do more than they may. The owners of the group need no
         *     other permission.
         */
        put: operations["addUserToGroup"];
        post?: never;
        /**
         * Remove a member from a group
         * @description Removes a user or a service account from the group. Who is in no other group of the tenant loses the access to it too,
         *     but for a service account that is managed there. The owners of the group need no permission.
         */
        delete: operations["deleteUserFromGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/groups/{id}/members/membership/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example 4mQ8sVbB1nUe0JXcTq2zLd
                 */
                id: components["parameters"]["GroupId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
                /**
                 * @description Id of the user, or of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                userId: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Make a member an owner of a group or a plain member
         * @description Owners manage the members of the group. The owners of the group need no permission.
         */
        put: operations["setUserMembershipForGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/groups/autocomplete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find groups while a name is typed
         * @description The groups that `ids` names, in its order, then by name up to 50 of those whose name contains `q`. With `existingOnly`, no
         *     others than those of `ids`.
         */
        post: operations["autocompleteGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/groups/ids": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get several groups
         * @description The groups with these ids, in the order of the ids. What is no group of the tenant is left out.
         */
        post: operations["listGroupIds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/groups/search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * Search the groups of a tenant
         * @description The same as `listGroups`, under the name that older clients know.
         */
        get: operations["searchGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite somebody into a tenant
         * @description Makes a link by which one person gets access to the tenant, with these roles and groups, within 7 days. Pass it on to them: no e-mail
         *     is sent, and the answer is the only place where the link appears. Whoever has an account with this e-mail address gets all of it
         *     at once (204), and so does a new account with `createUserIfNotExist`, which has no password yet and needs the permission `USER:CREATE`.
         *     Nobody gives more than they may, except a superadmin; only superadmins invite superadmins. What the inviter may not do any more
         *     when the invitation is accepted ends it.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invitation.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["schemas"]["Id"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * Get an invitation
         * @description Answers with one invitation of the tenant, without its link.
         */
        get: operations["getInvitation"];
        put?: never;
        post?: never;
        /**
         * Delete an invitation
         * @description Its link does not work any more. What somebody got by accepting it stays.
         */
        delete: operations["deleteInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/invitations/email/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The e-mail address; upper and lower case alike.
                 * @example ada@example.com
                 */
                email: string;
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * List the invitations of an e-mail address
         * @description The tenant's invitations of this address, oldest first, in whatever state; none where there is none.
         */
        get: operations["listInvitationsByEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/invitations/search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * List the invitations of a tenant
         * @description One page of the tenant's invitations, in the order of their creation unless `sort` says otherwise. One that was accepted or has expired
         *     stays until it is deleted. Filter fields: `q` (`EQUALS`), `email` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`,
         *     `ENDS_WITH`, `CONTAINS`), `status` (`EQUALS`), `id` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`). Sort fields: `email`, `sentAt`, `expiredAt`, `id`.
         */
        get: operations["searchInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a role
         * @description Creates a role in the tenant. Names need not be unique. Nobody makes a role that permits more than they may in the
         *     tenant, except a superadmin. A role with `isDefault` is given to whoever gets access to the tenant from then on.
         */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example viewer_main
                 */
                id: components["schemas"]["RoleId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * Get a role
         * @description Answers with one role of the tenant.
         */
        get: operations["getRole"];
        /**
         * Replace a role
         * @description Replaces name, description, permissions and `isDefault`; what is left out becomes empty or false. What it permits changes
         *     within a second for everybody who has it. Nobody adds what they may not themselves, except a superadmin, and nobody
         *     changes a managed role.
         */
        put: operations["updateRole"];
        post?: never;
        /**
         * Delete a role
         * @description Deletes the role, unless a binding has it (409) or it is a managed one (403).
         */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/roles/autocomplete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suggest roles
         * @description The roles that `ids` names, in its order, then by name up to 50 of those whose name contains `q`. With `existingOnly`, no
         *     others than those of `ids`.
         */
        post: operations["autocompleteRoles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/roles/ids": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get several roles
         * @description One role for each id, in the same order. An id that the tenant has no role of is answered with `deleted`, the id as name
         *     and no permissions.
         */
        post: operations["listRolesFromGivenIds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/roles/search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * List the roles of a tenant
         * @description One page of the tenant's roles, the managed ones included, ordered by name unless `sort` says otherwise. Filter fields:
         *     `q` (free text: a part of the name, upper and lower case alike; `EQUALS`), `name` (`EQUALS`,
         *     `NOT_EQUALS`, `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`), `id` (`EQUALS`, `NOT_EQUALS`, `IN`,
         *     `NOT_IN`). Sort fields: `name`, `id` (the order of creation).
         */
        get: operations["searchRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/service-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * List the service accounts of a tenant
         * @description One page of the tenant's service accounts, ordered by name unless `sort` says otherwise. Filter fields: `q` (free
         *     text: a part of the name, upper and lower case alike; `EQUALS`), `name` and `username` (`EQUALS`, `NOT_EQUALS`, `IN`,
         *     `NOT_IN`, `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`), `id` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`). Sort
         *     fields: `name`, `id` (the order of creation).
         */
        get: operations["listServiceAccountsForTenant"];
        put?: never;
        /**
         * Create a service account
         * @description Creates a service account in the tenant. Names need not be unique.
         */
        post: operations["createServiceAccountForTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/service-accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * Get a service account
         * @description Answers with one service account of the tenant.
         */
        get: operations["getServiceAccountForTenant"];
        /**
         * Replace a service account
         * @description Replaces name, description and groups: a description that is left out becomes empty, groups that are left out stay.
         *     `superAdmin` is changed only when the body names it.
         */
        put: operations["updateServiceAccount"];
        post?: never;
        /**
         * Delete a service account
         * @description Deletes the service account. All its API tokens stop working at once.
         */
        delete: operations["deleteServiceAccountForTenant"];
        options?: never;
        head?: never;
        /**
         * Change a service account
         * @description Changes the members that the body names and leaves the others. Disabling a service account ends all its tokens at
         *     once; enabling it lets them work again.
         */
        patch: operations["patchServiceAccountForTenant"];
        trace?: never;
    };
    "/api/v1/{tenant}/service-accounts/{id}/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * List the API tokens of a service account
         * @description All API tokens of the service account, oldest first. The secret is never listed.
         */
        get: operations["listApiTokensForServiceAccountWithTenant"];
        put?: never;
        /**
         * Create an API token for a service account
         * @description Creates an API token. The answer is the only place where its full text appears; the server keeps a keyed digest.
         *     With `recipient` the answer has the text encrypted in its place, with `secret` the caller brings the text and the
         *     answer has none. Names need not be unique.
         */
        post: operations["createApiTokensForServiceAccountWithTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/service-accounts/{id}/api-tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        /**
         * Get an API token of a service account
         * @description Answers with one API token and the maximum age that it was created with. The secret is never shown again.
         */
        get: operations["getApiTokenForServiceAccountWithTenant"];
        put?: never;
        post?: never;
        /**
         * Revoke an API token of a service account
         * @description The token stops working at once.
         */
        delete: operations["deleteApiTokenForServiceAccountWithTenant"];
        options?: never;
        head?: never;
        /**
         * Change an API token of a service account
         * @description Changes the members that the body names: `name`, `description`, `extended`, `enabled`, and `exp` to an earlier time.
         *     An expiry is never moved to later: create or rotate a token for that. A disabled token is refused as an unknown one
         *     is, until it is enabled again.
         */
        patch: operations["updateApiTokenForServiceAccountWithTenant"];
        trace?: never;
    };
    "/api/v1/{tenant}/service-accounts/{id}/api-tokens/{tokenId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an API token of a service account a new text
         * @description The token keeps its id, name and history and gets a new text and, if it has a maximum age, a new expiry. The old
         *     text works for `overlap` more (default: not at all), never longer than its own expiry; with `retireOn: first-use` it
         *     ends earlier, when the new text is first used, and `overlap` is 30 days by default. While two texts live, a further rotation is refused with 409 unless
         *     `force` ends the oldest at once. `secret` and `recipient` are as for a new token.
         */
        post: operations["rotateApiTokenForServiceAccountWithTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/tenant-access": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        /**
         * List the users of a tenant
         * @description One page of the people who have access to the tenant, ordered by name unless `sort` says otherwise; service accounts have
         *     a list of their own. Filter fields: `q` (`EQUALS`), `name` and `username` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`, `STARTS_WITH`,
         *     `PREFIX`, `ENDS_WITH`, `CONTAINS`), `id` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`). Sort fields: `name`, `username`, `id`.
         */
        get: operations["listTenantAccess"];
        put?: never;
        /**
         * Give a user access to a tenant
         * @description Gives the user with this e-mail address access to the tenant, and with it the roles that whoever joins the tenant gets.
         */
        post: operations["createTenantAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/tenant-access/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
                /**
                 * @description Id of the user, or of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                userId: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        /**
         * Get what a user may do in a tenant
         * @description The groups of a user or a service account in the tenant, and the roles that it has there by its own bindings (`BINDING`)
         *     and by those of its groups (`GROUP`).
         */
        get: operations["getTenantAccess"];
        /**
         * Give a user access to a tenant by its id
         * @description As `createTenantAccess`, for the user with this id. Who has access keeps it. For service accounts that are managed
         *     elsewhere only superadmins may do this.
         */
        put: operations["createTenantAccess_1"];
        post?: never;
        /**
         * End the access of a user to a tenant
         * @description Ends the access, and with it the memberships in groups of the tenant and the bindings of the user there. The access of a
         *     service account that is managed in the tenant ends with the account only.
         */
        delete: operations["deleteTenantAccess"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/tenant-access/autocomplete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suggest users of a tenant
         * @description The people of the tenant that `ids` names, in its order, then by name up to 50 of those whose e-mail address contains `q`.
         *     With `existingOnly`, no others than those of `ids`.
         */
        post: operations["autocompleteUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{tenant}/users/{id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user or service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["PrincipalId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the groups of a user in a tenant
         * @description Makes the groups of the principal in this tenant those that the body names, in this order; its groups in other tenants
         *     stay. A service account has groups in the same way. The first group gives access to the tenant; without any group the access
         *     stays. Nobody gives groups that permit more than they may themselves.
         */
        put: operations["updateUserGroups"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auditlogs/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the changes in the instance
         * @description As `searchAuditLogs`, of all tenants and of what belongs to none. One more filter field: `tenantId` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`).
         */
        get: operations["searchInstanceAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ways to log in
         * @description What a login page offers.
         */
        get: operations["getAuths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell what this server is
         * @description What Kestra's clients ask before they use newer operations. `version` is that of the Kestra whose API this is.
         */
        get: operations["getConfigs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/configs/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether anybody can log in
         * @description What a login page asks before it shows itself.
         */
        get: operations["getLoginConfigs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forward-auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Authenticate a request for a proxy
         * @description For proxies that ask before they pass a request on (`auth_request` of nginx, ForwardAuth of Traefik). Answers 200 with
         *     the principal in headers for a token that works, else 401. It is the fastest way to verify, and is not in the access log.
         */
        get: operations["forwardAuth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitation/accept/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `code` of the invitation, as `createInvitation` has shown it.
                 * @example tkr_inv_2XDKrmqyHDkoGnU11wlj87
                 */
                invitationId: components["parameters"]["InvitationCode"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation with the account you have
         * @description Gives the user of this request what the invitation says, whatever e-mail address it was made for: the code counts, since nothing
         *     proves that an e-mail address is its holder's. A code works once; one that is unknown, used, expired or deleted, or whose inviter may not
         *     give all of that any more, is answered alike. Roles and groups that were deleted since are left out. Service accounts, restricted users
         *     and tokens with limits cannot accept.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitation/create/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `code` of the invitation, as `createInvitation` has shown it.
                 * @example tkr_inv_2XDKrmqyHDkoGnU11wlj87
                 */
                invitationId: components["parameters"]["InvitationCode"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation with a new account
         * @description Makes a user with the e-mail address of the invitation and this password, who gets what the invitation says, as with
         *     `acceptInvitation`. Needs no credential but the code. Whoever has an account accepts with it: an address that has one is
         *     refused (409), and the code still works.
         */
        post: operations["createFromInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with e-mail address and password
         * @description Begins a session for a person: the cookie `JWT` (HttpOnly, SameSite=Strict; Secure behind TLS) authenticates further requests until
         *     8 hours after the last of them, 7 days at most, the logout, another password, or the end of all sessions. A request of a browser that
         *     changes something must bring `csrfToken`, which is also in a cookie of that name, as `X-CSRF-TOKEN`. Ten wrong passwords in five minutes lock an
         *     e-mail address for 30 minutes, whether or not somebody has it: a locked one is answered as a wrong password is.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends the session of the cookie, everywhere within a second, and lets the browser forget it. Without a session it does nothing.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the principal of this request
         * @description Answers with the user or the service account that the credential belongs to.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your own profile
         * @description Changes the members that the body names. Other members are ignored, so that nobody makes themselves a superadmin.
         */
        patch: operations["patchCurrentUser"];
        trace?: never;
    };
    "/api/v1/me/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your own API tokens
         * @description All API tokens of the principal of this request, oldest first. The secret is never listed.
         */
        get: operations["listApiTokensForCurrentUser"];
        put?: never;
        /**
         * Create an API token for yourself
         * @description Creates an API token for the principal of this request. The answer is the only place where its full text appears.
         */
        post: operations["createApiTokenForCurrentUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/api-tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        /**
         * Get one of your own API tokens
         * @description Answers with one API token and the maximum age that it was created with. The secret is never shown again.
         */
        get: operations["getApiTokenForCurrentUser"];
        put?: never;
        post?: never;
        /**
         * Revoke one of your own API tokens
         * @description The token stops working at once. A token may revoke itself.
         */
        delete: operations["deleteApiTokenForCurrentUser"];
        options?: never;
        head?: never;
        /**
         * Change one of your own API tokens
         * @description As `updateApiTokenForServiceAccountWithTenant`, for the principal of this request.
         */
        patch: operations["updateApiTokenForCurrentUser"];
        trace?: never;
    };
    "/api/v1/me/api-tokens/{tokenId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give one of your own API tokens a new text
         * @description As `rotateApiTokenForServiceAccountWithTenant`, for the principal of this request.
         */
        post: operations["rotateApiTokenForCurrentUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the invitations to your own e-mail address
         * @description Those of all tenants that can still be accepted, oldest first. Nobody accepts one by this: that takes the link, since nothing proves
         *     that an e-mail address is its holder's. A service account has none.
         */
        get: operations["findAllInvitationsForCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change your own password
         * @description Takes the old password too, and ends all your sessions, the one of this request included. A wrong old password counts as a failed login.
         */
        put: operations["updateCurrentUserPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the service accounts of the instance
         * @description One page of all service accounts, whatever tenants they belong to, ordered by name unless `sort` says otherwise. Filter
         *     fields: `q` (free text: a part of the name, upper and lower case alike; `EQUALS`), `name` and `username` (`EQUALS`,
         *     `NOT_EQUALS`, `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`), `id` (`EQUALS`, `NOT_EQUALS`, `IN`,
         *     `NOT_IN`), `created` (a time: `EQUALS`, `GREATER_THAN`, `GREATER_THAN_OR_EQUAL_TO`, `LESS_THAN`,
         *     `LESS_THAN_OR_EQUAL_TO`). Sort fields: `name`, `id`, `created`. For superadmins.
         */
        get: operations["listServiceAccounts"];
        put?: never;
        /**
         * Create a service account of the instance
         * @description Creates a service account that only superadmins manage, with access to the tenants that the body names and to those of
         *     its groups. Names need not be unique. For superadmins.
         */
        post: operations["createServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
            };
            cookie?: never;
        };
        /**
         * Get a service account of the instance
         * @description Answers with one service account, whatever tenants it belongs to. For superadmins.
         */
        get: operations["getServiceAccount"];
        /**
         * Replace a service account of the instance
         * @description Replaces name, description and groups: a description that is left out becomes empty, groups that are left out stay.
         *     `superAdmin` is changed only when the body names it. A group gives access to its tenant; access to other tenants
         *     stays as it is. For superadmins.
         */
        put: operations["updateInstanceServiceAccount"];
        post?: never;
        /**
         * Delete a service account of the instance
         * @description Deletes the service account. All its API tokens stop working at once. A service account cannot delete itself. For
         *     superadmins.
         */
        delete: operations["deleteServiceAccount"];
        options?: never;
        head?: never;
        /**
         * Change a service account of the instance
         * @description Changes the members that the body names and leaves the others. Disabling a service account ends all its tokens at
         *     once; enabling it lets them work again. For superadmins.
         */
        patch: operations["patchServiceAccountDetails"];
        trace?: never;
    };
    "/api/v1/service-accounts/{id}/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
            };
            cookie?: never;
        };
        /**
         * List the API tokens of a service account of the instance
         * @description All API tokens of the service account, oldest first. The secret is never listed. For superadmins.
         */
        get: operations["listApiTokensForServiceAccount"];
        put?: never;
        /**
         * Create an API token for a service account of the instance
         * @description As `createApiTokensForServiceAccountWithTenant`, for any service account. For superadmins.
         */
        post: operations["createApiTokensForServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-accounts/{id}/api-tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        /**
         * Get an API token of a service account of the instance
         * @description Answers with one API token and the maximum age that it was created with. The secret is never shown again. For
         *     superadmins.
         */
        get: operations["getApiTokenForServiceAccount"];
        put?: never;
        post?: never;
        /**
         * Revoke an API token of a service account of the instance
         * @description The token stops working at once. For superadmins.
         */
        delete: operations["deleteApiTokenForServiceAccount"];
        options?: never;
        head?: never;
        /**
         * Change an API token of a service account of the instance
         * @description As `updateApiTokenForServiceAccountWithTenant`, for any service account. For superadmins.
         */
        patch: operations["updateApiTokenForServiceAccount"];
        trace?: never;
    };
    "/api/v1/service-accounts/{id}/api-tokens/{tokenId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an API token of a service account of the instance a new text
         * @description As `rotateApiTokenForServiceAccountWithTenant`, for any service account. For superadmins.
         */
        post: operations["rotateApiTokenForServiceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-accounts/{id}/instanceowner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Make a service account an owner of the instance, or end that
         * @description Says whether the service account may do everything in every tenant. The same as `patchServiceAccountSuperAdmin`, under its newer name.
         *     For superadmins.
         */
        patch: operations["patchServiceAccountInstanceOwner"];
        trace?: never;
    };
    "/api/v1/service-accounts/{id}/superadmin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Make a service account a superadmin, or end that
         * @description Says whether the service account may do everything in every tenant. `instanceOwner` is another name of `superAdmin`.
         *     For superadmins.
         */
        patch: operations["patchServiceAccountSuperAdmin"];
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether the first administrator exists
         * @description Answers without a credential, so that an installer can decide whether to call `createSetup`.
         */
        get: operations["getSetup"];
        put?: never;
        /**
         * Make the first administrator
         * @description Makes the first administrator, and the tenant when one is named that does not exist yet. Works once, on an
         *     installation without any user; afterwards it answers 405.
         */
        post: operations["createSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tenants
         * @description One page of the tenants, ordered by id unless `sort` says otherwise. Filter fields: `q` (free text: a part of the name, upper
         *     and lower case alike; `EQUALS`), `name` and `id` (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`,
         *     `ENDS_WITH`, `CONTAINS`). Sort fields: `name`, `id`.
         */
        get: operations["listTenants"];
        put?: never;
        /**
         * Create a tenant
         * @description Creates a tenant with the id of the request and the five managed roles. A first segment of a path of this API
         *     (`users`, `me`, `tenants` and the like) is no id of a tenant.
         */
        post: operations["createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example main
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a tenant
         * @description Answers with one tenant, with what was sent along with it.
         */
        get: operations["getTenant"];
        /**
         * Replace a tenant
         * @description Replaces the name and all that was sent along with it. The id stays.
         */
        put: operations["updateTenant"];
        post?: never;
        /**
         * Delete a tenant
         * @description Deletes the tenant with its groups, roles and bindings, and ends everybody's access to it. Refused (409) while service accounts
         *     are managed there, and for `main`, which every instance has.
         */
        delete: operations["deleteTenant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the tenants
         * @description As `listTenants`.
         */
        get: operations["searchTenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the changes of API tokens
         * @description For programs that verify with a local cache (`createVerifier` of the SDK). Answers at once with what changed after
         *     the position, or waits up to `waitMs` for a change. `reset: true` means that the position is too old: forget all that
         *     is cached, and go on from the new one. Whoever has not read this for a second must not vouch for a cached token.
         */
        get: operations["listTokenChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Introspect an API token (RFC 7662)
         * @description The standard form of `verifyToken`, for OAuth 2.0 software. `token_type_hint` is ignored.
         */
        post: operations["introspectToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an API token by its text (RFC 7009)
         * @description Whoever holds a token may end it, without another credential: for scanners, and for people who found one. The answer
         *     is 200 whether or not there was such a token. At most 60 calls a minute are taken from one address.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an API token
         * @description For programs that get a token from their own callers. Answers with the principal, its permissions and the expiry, or
         *     with `active: false` for every reason that a token does not work. `ip` is the address of that caller, for tokens that
         *     are limited to addresses. It counts as a use of the token.
         */
        post: operations["verifyToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/verify-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify several API tokens
         * @description As `verifyToken` for up to 100 tokens; the answers stand in the order of the questions.
         */
        post: operations["verifyTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users
         * @description One page of all people, ordered by e-mail address (without case) unless `sort` says otherwise. Filter fields: `q` (free text: a part of
         *     the address, upper and lower case alike; `EQUALS`), `username` and `email` (without case) and `name` (the address
         *     as it is written; `EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`, `STARTS_WITH`, `PREFIX`, `ENDS_WITH`, `CONTAINS`), `id`
         *     (`EQUALS`, `NOT_EQUALS`, `IN`, `NOT_IN`), `super_admin` (`EQUALS`: `true` or `false`). Sort fields:
         *     `username`, `email`, `name`, `id` (the order of creation). For superadmins.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @description Creates a person with access to the tenants that the body names and to those of the groups. E-mail addresses are unique,
         *     without case. Without a password the user cannot log in until one is set. For superadmins.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description Answers with one person, whatever tenants they belong to. For superadmins.
         */
        get: operations["getUser"];
        /**
         * Replace a user
         * @description Replaces the e-mail address and the names: a name that is left out becomes empty. Groups, tenants, `superAdmin`,
         *     `restricted` and the password are changed only when the body names them; access to the tenants of the groups stays. Another
         *     password ends all sessions of the user. For superadmins.
         */
        put: operations["updateUser"];
        post?: never;
        /**
         * Delete a user
         * @description Deletes the person. Password, sessions and API tokens stop working at once, and the e-mail address is free again. For superadmins.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description Changes the members that the body names and leaves the others. Disabling a user ends password, sessions and API tokens at
         *     once; enabling lets password and tokens work again. For superadmins.
         */
        patch: operations["patchUser"];
        trace?: never;
    };
    "/api/v1/users/{id}/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List the API tokens of a user
         * @description All API tokens of the user, oldest first. The secret is never listed. For superadmins.
         */
        get: operations["listApiTokensForUser"];
        put?: never;
        /**
         * Create an API token for a user
         * @description Creates an API token that may do what the user may. The answer is the only place where its full text appears. For superadmins.
         */
        post: operations["createApiTokensForUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/api-tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        /**
         * Get an API token of a user
         * @description Answers with one API token and the maximum age that it was created with. For superadmins.
         */
        get: operations["getApiTokenForUser"];
        put?: never;
        post?: never;
        /**
         * Revoke an API token of a user
         * @description The token stops working at once. For superadmins.
         */
        delete: operations["deleteApiTokenForUser"];
        options?: never;
        head?: never;
        /**
         * Change an API token of a user
         * @description Changes the members that the body names. An expiry is never moved to later. For superadmins.
         */
        patch: operations["updateApiTokenForUser"];
        trace?: never;
    };
    "/api/v1/users/{id}/api-tokens/{tokenId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an API token of a user a new text
         * @description As `rotateApiTokenForServiceAccountWithTenant`, for the token of a person. For superadmins.
         */
        post: operations["rotateApiTokenForUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/auths/{auth}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the way to authenticate, as `auths` of the user has it.
                 * @example BasicAuth
                 */
                auth: components["parameters"]["AuthMethodId"];
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a way to authenticate away
         * @description Takes the password of a user away (`BasicAuth`) and ends all their sessions. API tokens stay. For superadmins.
         */
        delete: operations["deleteUserAuthMethod"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/instanceowner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Make a user an instance owner, or end that
         * @description Another name of `patchUserSuperAdmin`. For superadmins.
         */
        patch: operations["patchUserInstanceOwner"];
        trace?: never;
    };
    "/api/v1/users/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set the password of a user
         * @description Sets the password and ends all sessions of the user. `passwordConfiguration` of `getSetup` says what it must have. For superadmins.
         */
        patch: operations["patchUserPassword"];
        trace?: never;
    };
    "/api/v1/users/{id}/refresh-token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End all sessions of a user
         * @description Whoever is logged in as this user has to log in again, everywhere within a second. API tokens stay. For superadmins.
         */
        delete: operations["deleteRefreshToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/restricted": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Let a user only look, or end that
         * @description A restricted user reads what their roles permit and changes nothing, not even their own password or API tokens. For superadmins.
         */
        patch: operations["patchUserDemo"];
        trace?: never;
    };
    "/api/v1/users/{id}/superadmin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Make a user a superadmin, or end that
         * @description Says whether the user may do everything in every tenant. `instanceOwner` is another name of `superAdmin`. For superadmins.
         */
        patch: operations["patchUserSuperAdmin"];
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the reference
         * @description A page that shows this document. It loads nothing from other hosts.
         */
        get: operations["getReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of a file of the reference page.
                 * @example swagger-ui.css
                 */
                file: string;
            };
            cookie?: never;
        };
        /**
         * Get a file of the reference page
         * @description Style sheet, scripts and icon of the reference page, and the JSON Schema of bootstrap files.
         */
        get: operations["getReferenceFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell that the process is alive
         * @description Answers as long as the process serves requests, whatever the database does.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in, at the root
         * @description The same as `login`, where some of Kestra's clients look for it.
         */
        post: operations["loginAtRoot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out, at the root
         * @description The same as `logout`, where some of Kestra's clients look for it.
         */
        post: operations["logoutAtRoot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document as JSON
         * @description The same document as JSON.
         */
        get: operations["getOpenapiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document as YAML
         * @description The document exactly as it is kept in the repository.
         */
        get: operations["getOpenapiYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether requests can be served
         * @description Asks the database. Answers 503 while it does not answer, and while the server is stopping.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{namespace}/{type}/{version}/download/{os}/{arch}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Processor architecture, as Go names it.
                 * @example amd64
                 */
                arch: string;
                /**
                 * @description Namespace of the provider's address.
                 * @example tokenry
                 */
                namespace: components["parameters"]["ProviderNamespace"];
                /**
                 * @description Operating system, as Go names it.
                 * @example linux
                 */
                os: string;
                /**
                 * @description Type of the provider's address.
                 * @example tokenry
                 */
                type: components["parameters"]["ProviderType"];
                /**
                 * @description Version of the provider.
                 * @example 0.1.0
                 */
                version: components["parameters"]["ProviderVersion"];
            };
            cookie?: never;
        };
        /**
         * Find the provider's package for a platform
         * @description Where the package, its checksums and their signature are, and the key that signed them.
         */
        get: operations["getProviderDownload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{namespace}/{type}/{version}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the file, as `getProviderDownload` gave it.
                 * @example SHA256SUMS
                 */
                file: string;
                /**
                 * @description Namespace of the provider's address.
                 * @example tokenry
                 */
                namespace: components["parameters"]["ProviderNamespace"];
                /**
                 * @description Type of the provider's address.
                 * @example tokenry
                 */
                type: components["parameters"]["ProviderType"];
                /**
                 * @description Version of the provider.
                 * @example 0.1.0
                 */
                version: components["parameters"]["ProviderVersion"];
            };
            cookie?: never;
        };
        /**
         * Get a file of the provider
         * @description The package, the checksums (`SHA256SUMS`) or their signature (`SHA256SUMS.sig`).
         */
        get: operations["getProviderFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{namespace}/{type}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Namespace of the provider's address.
                 * @example tokenry
                 */
                namespace: components["parameters"]["ProviderNamespace"];
                /**
                 * @description Type of the provider's address.
                 * @example tokenry
                 */
                type: components["parameters"]["ProviderType"];
            };
            cookie?: never;
        };
        /**
         * List the versions of the provider
         * @description The one version that this server carries, with the platforms that it runs on.
         */
        get: operations["listProviderVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ApiToken: {
            /**
             * Format: date-time
             * @description What no use can move the expiry beyond; left out if nothing.
             */
            absoluteExp?: string;
            /** @description The addresses that may use the token; left out if all may. */
            allowedCidrs?: string[];
            description: string;
            /** @description A disabled token is refused. */
            enabled: boolean;
            /**
             * Format: date-time
             * @description When it stops working; left out if never.
             */
            exp?: string;
            /** @description The expiry has passed. */
            expired: boolean;
            /** @description Each use moves the expiry. */
            extended: boolean;
            /** @description How many texts the token has had: 1 and one for each rotation. */
            generation: number;
            /**
             * Format: date-time
             * @description When it was issued.
             */
            iat: string;
            id: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description When it was last used, to ten seconds or so; left out if never.
             */
            lastUsed?: string;
            /** @description What kind of program used it last: the product name of its User-Agent. */
            lastUsedAgent?: string;
            /** @description The address of the last use. */
            lastUsedIp?: string;
            name: components["schemas"]["Name"];
            /** @description What the token may do at most; left out if all that its owner may. */
            permissions?: components["schemas"]["Permission"][];
            /** @description The first characters of the token, by which its holder can recognise it. */
            prefix: string;
            /**
             * Format: date-time
             * @description When the text before the last rotation stops working; left out if it does already.
             */
            previousExpiresAt?: string;
            rateLimit?: components["schemas"]["RateLimit"];
        };
        ApiTokenDetail: components["schemas"]["ApiToken"] & {
            /** @description The duration that it was created with; empty if it never expires. */
            maxAge: string;
        };
        ApiTokenList: {
            results: components["schemas"]["ApiTokenDetail"][];
            /** Format: int32 */
            total: number;
        };
        ApiTokenRevocation: {
            id: components["schemas"]["Id"];
            /** @description How many of them are revoked by now. */
            revoked: number;
            /** @enum {string} */
            status: "running" | "done";
            /** @description How many tokens met the conditions. */
            total: number;
        };
        AuditEntry: {
            /** @description `<thing>.<verb>`, such as `api-token.revoke`. */
            action: string;
            /** @description Who did it: id of a user or a service account; `system` for the server itself. */
            actorId: string;
            /** Format: date-time */
            at: string;
            /** @description The group that somebody came into or left. */
            groupId?: string;
            id: components["schemas"]["Id"];
            /** @description The `X-Request-Id` of the request that did it. */
            requestId: string;
            /** @description The id of what was changed. */
            targetId: string;
            /** @description What was changed: `principal`, `api-token`, `role` and so on. */
            targetType: string;
            /** @description The tenant that it was done in. Absent: in the instance. */
            tenantId?: string;
        };
        AuditEntryPage: {
            results: components["schemas"]["AuditEntry"][];
            /**
             * Format: int64
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description A way to authenticate other than an API token. */
        AuthMethod: {
            id?: string;
            name: string;
            type: string;
        };
        Auths: {
            /** @description People log in with a password. */
            loginPassword: boolean;
            /** @description The server sends e-mail. */
            mailsEnabled: boolean;
            /** @description Other services to log in with. */
            oauths: string[];
            /** @description People log in with a code from an e-mail. */
            passwordless: boolean;
        };
        /** @description What somebody has typed, and what is chosen already. */
        AutocompleteRequest: {
            /** @description No others than those of `ids`. */
            existingOnly?: boolean | null;
            /** @description Always among the results. */
            ids?: string[] | null;
            /** @description A part of the name. */
            q?: string | null;
        };
        Binding: {
            /** @description Whom it binds, where `type` is `GROUP`. */
            group?: {
                id: string;
                name: string;
            };
            id: components["schemas"]["Id"];
            /** @description Absent: the whole tenant. */
            namespace?: string;
            /** @description Another name of `namespace`. */
            namespaceId?: string;
            role: {
                id: string;
                name: string;
            };
            type: components["schemas"]["BindingType"];
            /** @description Whom it binds, where `type` is `USER`. */
            user?: {
                displayName: string;
                id: string;
                /** @enum {string} */
                type: "STANDARD" | "SERVICE_ACCOUNT";
                username: string;
            };
        };
        BindingPage: {
            results: components["schemas"]["Binding"][];
            /**
             * Format: int64
             * @description How many there are on all pages.
             */
            total: number;
        };
        BindingRequest: {
            /** @description Id of the user, service account or group. */
            externalId: string;
            /** @description The namespace in which, and below which, the role holds. Left out, `null` or empty: the whole tenant. */
            namespaceId?: string | null;
            roleId: string;
            type: components["schemas"]["BindingType"];
        };
        /** @enum {string} */
        BindingType: "USER" | "GROUP";
        /**
         * @description The text of the token, brought by the caller: `<prefix>_<pat or sat>_`, 16 characters of lookup id, 32 of secret that
         *     must be random, 6 of checksum, as `tokenry token new` makes it. The prefix is the server's. A rotation with an
         *     `overlap` keeps the lookup id. The answer does not repeat it. A text that a token has, or whose lookup id another
         *     has, is refused with `secret-in-use`; when it is the present text of a token of this owner, the problem has that token's
         *     id as `existingId`.
         */
        BroughtSecret: string | null;
        Configs: {
            /** @enum {string} */
            edition: "EE";
            /** @description There is somebody who can log in. */
            isBasicAuthInitialized: boolean;
            mailServiceEnabled: boolean;
            passwordConfiguration: components["schemas"]["PasswordConfiguration"];
            secretsEnabled: boolean;
            tenants: {
                secretByTenant: boolean;
                storageByTenant: boolean;
            };
            /** @description The same on all servers of one store, as long as the store exists. */
            uuid: string;
            /** @description Of the Kestra whose API this is. */
            version: string;
        };
        CreateApiTokenRequest: {
            /** @description How long the token works at most, however often it is used; a duration as `maxAge`. */
            absoluteMaxAge?: string | null;
            /** @description The addresses that may use the token, as IPv4 or IPv6 networks (`192.0.2.0/24`, `2001:db8::/32`) or single addresses. Left out: all. */
            allowedCidrs?: string[] | null;
            description?: string | null;
            /** @description Each use moves the expiry to then plus `maxAge`. Default: false. */
            extended?: boolean | null;
            /**
             * @description How long the token works, as an ISO 8601 duration of weeks, days, hours, minutes and seconds (`P30D`, `PT1H`).
             *     Blank or left out: it never expires.
             */
            maxAge?: string | null;
            name: components["schemas"]["Name"];
            /** @description What the token may do, of what its owner may: `RESOURCE:ACTION` each. Left out: all that the owner may, whatever that is at the time of use. */
            permissions?: components["schemas"]["Permission"][] | null;
            rateLimit?: components["schemas"]["RateLimit"] | null;
            recipient?: components["schemas"]["Recipient"];
            secret?: components["schemas"]["BroughtSecret"];
        };
        /** @description The token as it is read later, and its text. */
        CreateApiTokenResponse: components["schemas"]["ApiTokenDetail"] & {
            /** @description The token. It is shown this once; left out with `secret` and `recipient`. */
            fullToken?: string;
            sealedToken?: components["schemas"]["SealedToken"];
        };
        CreateApiTokenRevocationRequest: {
            /**
             * @description Only those whose expiry has passed.
             * @constant
             */
            expired?: true;
            /** Format: date-time */
            issuedBefore?: string;
            /**
             * Format: date-time
             * @description Tokens that were never used are met if they were issued before.
             */
            lastUsedBefore?: string;
            /** @description The name of the tokens. */
            name?: string;
            serviceAccountId?: components["schemas"]["Id"];
        };
        CreatedInvitation: components["schemas"]["Invitation"] & {
            /** @description What `createFromInvitation` and `acceptInvitation` take. It is shown this once, and works once. */
            code: string;
            /** @description The path of `createFromInvitation` on this server, with the code. It is shown this once. */
            link: string;
        };
        CreateGroupRequest: {
            description?: string | null;
            /** @description Ids of the users and service accounts that become members. */
            membersId?: string[] | null;
            /** @description Any text without control characters that is not blank. */
            name: string;
        };
        CreateServiceAccountRequest: {
            description?: string | null;
            /** @description The groups of the service account, of any tenants. `null`: as if left out. */
            groups?: components["schemas"]["GroupReference"][] | null;
            /** @description Another name of `superAdmin`. */
            instanceOwner?: boolean | null;
            name: components["schemas"]["Name"];
            /** @description May do everything in every tenant. */
            superAdmin?: boolean | null;
            /** @description Ids of the tenants where the service account may have roles. `null` means none. */
            tenants?: string[] | null;
        };
        CreateSetupRequest: {
            /**
             * Format: password
             * @description See `passwordConfiguration` of `getSetup`.
             */
            password: string;
            tenant?: {
                id: string;
                name?: string;
            } | null;
            /**
             * Format: email
             * @description E-mail address of the administrator.
             */
            username: string;
        };
        /**
         * @description A tenant. What stands beside the name is for other programs: it is kept and given back as it was sent, `null` left out, and means
         *     nothing here; all of it together is at most 64 KiB. It is stored in plain text: no place for secrets.
         */
        CreateTenantRequest: {
            appCatalogConfig?: Record<string, never> | null;
            concurrency?: Record<string, never> | null;
            defaultWorkerSelector?: Record<string, never> | null;
            id: string;
            name: string;
            outputsInInternalStorage?: boolean | null;
            /** @description A list or an object. */
            quotas?: unknown;
            requireExistingNamespace?: boolean | null;
            secretConfiguration?: Record<string, never> | null;
            secretIsolation?: Record<string, never> | null;
            secretReadOnly?: boolean | null;
            secretType?: string | null;
            /** @description A list or an object. */
            settings?: unknown;
            storageConfiguration?: Record<string, never> | null;
            storageIsolation?: Record<string, never> | null;
            storageType?: string | null;
            workerGroup?: Record<string, never> | null;
        };
        DeleteApiTokenResponse: {
            id: components["schemas"]["Id"];
        };
        Fault: {
            /** @description What was wrong. */
            detail: string;
            /** @description The same with dots. */
            path: string;
            /** @description JSON pointer (RFC 6901) into the body; `/query/<name>` or `/path/<name>` for a parameter. */
            pointer: string;
            /** @description The rule that was broken, as JSON Schema names it. */
            type: string;
        };
        Group: {
            description: string;
            id: components["schemas"]["Id"];
            name: string;
        };
        GroupMember: {
            displayName: string;
            /** @description All its groups in the tenant. */
            groups: components["schemas"]["GroupMembership"][];
            id: components["schemas"]["Id"];
            /**
             * @description A person or a service account.
             * @enum {string}
             */
            type: "STANDARD" | "SERVICE_ACCOUNT";
            /** @description E-mail address of a person or name of a service account. */
            username: string;
        };
        GroupMemberPage: {
            results: components["schemas"]["GroupMember"][];
            /**
             * Format: int64
             * @description How many there are on all pages.
             */
            total: number;
        };
        GroupMembership: {
            /** @description Managed by another system. Always false. */
            external: boolean;
            id: components["schemas"]["Id"];
            membership: components["schemas"]["Membership"];
            name: string;
        };
        GroupPage: {
            results: components["schemas"]["Group"][];
            /**
             * Format: int64
             * @description How many there are on all pages.
             */
            total: number;
        };
        GroupReference: {
            id: string;
        };
        GroupRequest: {
            description?: string | null;
            /** @description Any text without control characters that is not blank. */
            name: string;
        };
        Health: {
            /** @constant */
            status: "ok";
        };
        /** @description Identifier given by the server. */
        Id: string;
        IdsRequest: {
            ids: string[];
        };
        Invitation: {
            /**
             * Format: date-time
             * @description Absent until then.
             */
            acceptedAt?: string;
            email: string;
            /**
             * Format: date-time
             * @description When it can be accepted no more.
             */
            expiredAt: string;
            /** @description Those that are still there. */
            groups: {
                id: string;
                membership: components["schemas"]["Membership"];
                name: string;
            }[];
            id: components["schemas"]["Id"];
            /** @description Another name of `superAdmin`. */
            instanceOwner: boolean;
            /** @description Those that are still there. */
            roles: {
                id: string;
                name: string;
                /** @description Absent: the whole tenant. */
                namespaces?: string[];
            }[];
            /**
             * Format: date-time
             * @description When it was made.
             */
            sentAt: string;
            status: components["schemas"]["InvitationStatus"];
            /** @description May then do everything in every tenant. */
            superAdmin: boolean;
            tenantId: string;
        };
        InvitationGroupRequest: {
            id: string;
            membership?: components["schemas"]["Membership"];
        };
        InvitationPage: {
            results: components["schemas"]["Invitation"][];
            /**
             * Format: int64
             * @description How many there are on all pages.
             */
            total: number;
        };
        InvitationRequest: {
            /** @description Make an account at once for an address that has none. It has no password until a superadmin sets one. */
            createUserIfNotExist?: boolean | null;
            /**
             * Format: email
             * @description Of who is invited; upper and lower case alike.
             */
            email: string;
            /** @description The groups to be a member of. An object says what to be there. */
            groups?: (string | components["schemas"]["InvitationGroupRequest"])[] | null;
            /** @description Another name of `superAdmin`. */
            instanceOwner?: boolean | null;
            /** @description The roles to have in the tenant. */
            roles?: components["schemas"]["InvitationRoleRequest"][] | null;
            /** @description May do everything in every tenant. Only a principal that has it can grant it. */
            superAdmin?: boolean | null;
        };
        InvitationRoleRequest: {
            id: string;
            /** @description Where, with all below it, the role holds. Left out, `null` or empty: in the whole tenant. */
            namespaces?: string[] | null;
        };
        /**
         * @description `PENDING`: can be accepted.
         * @enum {string}
         */
        InvitationStatus: "PENDING" | "ACCEPTED" | "EXPIRED";
        InvitedUserRequest: {
            firstName?: string | null;
            lastName?: string | null;
            /**
             * Format: password
             * @description See `passwordConfiguration` of `getSetup`.
             */
            password: string;
        };
        LoginConfigs: {
            /** @description There is somebody who can log in. */
            isBasicAuthInitialized: boolean;
        };
        LoginRequest: {
            /** Format: password */
            password: string;
            /** @description The e-mail address. */
            username: string;
        };
        LoginResponse: {
            /** @description To be sent as `X-CSRF-TOKEN` with requests that change something. */
            csrfToken: string;
            /**
             * Format: date-time
             * @description When the session ends at the latest.
             */
            exp: string;
        };
        Me: {
            auths: components["schemas"]["AuthMethod"][];
            id: components["schemas"]["Id"];
            /** @description Another name of `superAdmin`. */
            instanceOwner: boolean;
            profile: {
                email?: string;
                firstName?: string;
                lastName?: string;
                /** @description E-mail address of a person or name of a service account. */
                username: string;
            };
            restricted: boolean;
            /** @description May do everything in every tenant. */
            superAdmin: boolean;
            tenants: components["schemas"]["TenantReference"][];
            /**
             * @description A person or a service account.
             * @enum {string}
             */
            type: "STANDARD" | "SERVICE_ACCOUNT";
        };
        /**
         * @description `OWNER`: manages the members of the group.
         * @enum {string}
         */
        Membership: "OWNER" | "MEMBER";
        /** @description Lower case letters and digits, in parts joined by single hyphens; 1 to 63 characters. */
        Name: string;
        /** @description An OpenAPI 3.1 document. */
        OpenapiDocument: {
            openapi: string;
        };
        /** @description An invitation as whom it is for sees it. */
        OwnInvitation: {
            /** @description The roles that come with it. */
            bindings: {
                deleted: boolean;
                /** @description Your id. */
                externalId: string;
                /** @description Absent: the whole tenant. */
                namespaceId?: string;
                roleId: string;
                type: components["schemas"]["BindingType"];
            }[];
            deleted: boolean;
            email: string;
            /**
             * Format: date-time
             * @description When it can be accepted no more.
             */
            expiredAt: string;
            groupIds: string[];
            id: components["schemas"]["Id"];
            /** @description Another name of `superAdmin`. */
            instanceOwner: boolean;
            isExpired: boolean;
            /**
             * Format: date-time
             * @description When it was made.
             */
            sentAt: string;
            status: components["schemas"]["InvitationStatus"];
            /** @description May then do everything in every tenant. */
            superAdmin: boolean;
            tenantId: string;
            /** @enum {string} */
            userType: "STANDARD" | "SERVICE_ACCOUNT";
        };
        /** @description What a password must have. */
        PasswordConfiguration: {
            allowedSpecials: string;
            digitsRequired: number;
            lowercaseRequired: number;
            minLength: number;
            specialRequired: boolean;
            uppercaseRequired: number;
        };
        PatchProfileRequest: {
            /** Format: email */
            email?: string;
            firstName?: string;
            lastName?: string;
        };
        PatchServiceAccountRequest: {
            description?: string | null;
            /** @description The tokens of a disabled service account are refused. */
            enabled?: boolean;
            /** @description Another name of `superAdmin`. */
            instanceOwner?: boolean;
            name?: components["schemas"]["Name"];
            /** @description May do everything in every tenant. Only a principal that has it can grant it. */
            superAdmin?: boolean;
        };
        PatchUserRequest: {
            /** Format: email */
            email?: string;
            /** @description A user that is not enabled cannot do anything. */
            enabled?: boolean;
            firstName?: string;
            lastName?: string;
        };
        /** @description `RESOURCE:ACTION` */
        Permission: string;
        /** @description Resource -> actions. */
        PermissionLists: {
            [key: string]: string[];
        };
        /** @description Problem details (RFC 9457), with `message` and `_links` for older clients. */
        Problem: {
            _links: {
                self: {
                    href: string;
                    templated: boolean;
                };
            };
            /** @description Stable name of the problem; docs/errors.md lists them. */
            code: string;
            /** @description What was wrong with this request and what to do. */
            detail: string;
            /** @description The faults of the input, one each. */
            errors?: components["schemas"]["Fault"][];
            /** @description With `secret-in-use`: id of the token, when it is one of this owner and its present text is the one that was brought. */
            existingId?: string;
            /** @description Path of the request. */
            instance: string;
            /** @description Text for older clients. */
            message: string;
            /** @description The `X-Request-Id` of the answer, as it stands in the server's log. */
            requestId: string;
            /** @description The HTTP status. */
            status: number;
            /** @description The same for every problem of this code. */
            title: string;
            /** @description `urn:tokenry:problem:<code>`. */
            type: string;
        };
        ProviderDownload: {
            arch: string;
            download_url: string;
            filename: string;
            os: string;
            protocols: string[];
            /** @description SHA-256 of the package in hexadecimal. */
            shasum: string;
            shasums_signature_url: string;
            shasums_url: string;
            signing_keys: components["schemas"]["ProviderSigningKeys"];
        };
        ProviderPlatform: {
            arch: string;
            os: string;
        };
        ProviderSigningKey: {
            ascii_armor: string;
            key_id: string;
        };
        ProviderSigningKeys: {
            gpg_public_keys: components["schemas"]["ProviderSigningKey"][];
        };
        ProviderVersion: {
            platforms: components["schemas"]["ProviderPlatform"][];
            protocols: string[];
            version: string;
        };
        ProviderVersions: {
            versions: components["schemas"]["ProviderVersion"][];
        };
        /** @description Operation -> value. */
        QueryFilter: {
            CONTAINS?: string;
            ENDS_WITH?: string;
            EQUALS?: string;
            GREATER_THAN?: string;
            GREATER_THAN_OR_EQUAL_TO?: string;
            IN?: string;
            LESS_THAN?: string;
            LESS_THAN_OR_EQUAL_TO?: string;
            NOT_EQUALS?: string;
            NOT_IN?: string;
            PREFIX?: string;
            REGEX?: string;
            STARTS_WITH?: string;
        };
        /**
         * @description Field -> operation -> value; all must hold. Each list says which fields and operations it takes. Of the groups in `or` one must
         *     hold, of those in `and` all; they may have groups themselves, five deep.
         */
        QueryFilters: {
            actorId?: components["schemas"]["QueryFilter"];
            and?: components["schemas"]["QueryFilters"][];
            at?: components["schemas"]["QueryFilter"];
            created?: components["schemas"]["QueryFilter"];
            email?: components["schemas"]["QueryFilter"];
            external_id?: components["schemas"]["QueryFilter"];
            id?: components["schemas"]["QueryFilter"];
            name?: components["schemas"]["QueryFilter"];
            namespace?: components["schemas"]["QueryFilter"];
            or?: components["schemas"]["QueryFilters"][];
            q?: components["schemas"]["QueryFilter"];
            roleId?: components["schemas"]["QueryFilter"];
            super_admin?: components["schemas"]["QueryFilter"];
            targetId?: components["schemas"]["QueryFilter"];
            tenantId?: components["schemas"]["QueryFilter"];
            type?: components["schemas"]["QueryFilter"];
            userId?: components["schemas"]["QueryFilter"];
            username?: components["schemas"]["QueryFilter"];
        };
        /** @description How often the token may be used, on each node. */
        RateLimit: {
            requests: number;
            /** @description A duration as `maxAge`. */
            window: string;
        };
        /**
         * @description An age public key (X25519, `age1...`). The answer then has `sealedToken` in place of `fullToken`: only the holder of
         *     the key's identity can read it, with `tokenry unseal` or `age --decrypt`. Not together with `secret`.
         */
        Recipient: string | null;
        RestrictedRequest: {
            restricted: boolean;
        };
        Role: {
            description: string;
            id: components["schemas"]["RoleId"];
            /** @description Given to whoever gets access to the tenant. */
            isDefault: boolean;
            /** @description One of those that every tenant has. It cannot be changed. */
            isManaged: boolean;
            name: string;
            /** @description Resource -> actions, in the order in which they were given. */
            permissions: {
                [key: string]: string[];
            };
        };
        RoleAssignment: {
            /** @description Id of the role. */
            id: string;
            name: string;
            /** @description Where the role holds, with all below it. Absent: in the whole tenant. */
            namespace?: string;
            /**
             * @description Own binding, or by a group.
             * @enum {string}
             */
            origin: "BINDING" | "GROUP";
            permissions: {
                actions: string[];
                resource: string;
            }[];
            /** @description Id of the binding or of the group. */
            sourceId: string;
        };
        /** @description Identifier given by the server; of a managed role: its name in lower case, `_` and the tenant. */
        RoleId: string;
        RoleOfId: {
            /** @description The tenant has no such role. */
            deleted: boolean;
            description: string;
            id: string;
            isDefault: boolean;
            isManaged: boolean;
            name: string;
            /** @description Resource -> actions, in the order in which they were given. */
            permissions: {
                [key: string]: string[];
            };
        };
        RolePage: {
            results: components["schemas"]["RoleSummary"][];
            /**
             * Format: int64
             * @description How many there are on all pages.
             */
            total: number;
        };
        /**
         * @description Resource -> actions, in the order in which they were given; `listPermissions` has what there is. Names from before are taken
         *     and given back as they were sent: `READ` means `VIEW` and `LIST`.
         */
        RolePermissions: {
            [key: string]: string[];
        };
        RoleRequest: {
            description?: string | null;
            /** @description Given to whoever gets access to the tenant from then on. Default: false. */
            isDefault?: boolean | null;
            name: string;
            permissions: components["schemas"]["RolePermissions"];
        };
        RoleSummary: {
            id: components["schemas"]["RoleId"];
            isDefault: boolean;
            isManaged: boolean;
            name: string;
            /** @description How many actions it permits. */
            permissionCount: number;
        };
        RotateApiTokenRequest: {
            /** @description Rotate although two texts live: the oldest ends at once. Default: false. */
            force?: boolean;
            /** @description How long the old text still works; a duration as `maxAge`. Default: not at all; `P30D` with `retireOn: first-use`. */
            overlap?: string | null;
            recipient?: components["schemas"]["Recipient"];
            /**
             * @description Whether the first use of the new text ends the old one before `overlap` is over. Default: `time`: it does not.
             * @enum {string}
             */
            retireOn?: "time" | "first-use";
            secret?: components["schemas"]["BroughtSecret"];
        };
        /** @description The token as it is read later, and its new text. */
        RotateApiTokenResponse: components["schemas"]["ApiTokenDetail"] & {
            /** @description The token's new text. It is shown this once; left out with `secret` and `recipient`. */
            fullToken?: string;
            sealedToken?: components["schemas"]["SealedToken"];
        };
        /** @description The token, encrypted for `recipient`: an age file with ASCII armor. Left out without one. */
        SealedToken: string;
        ServiceAccount: {
            description: string;
            /** @description The tokens of a disabled service account are refused. */
            enabled: boolean;
            groups: components["schemas"]["GroupReference"][];
            id: components["schemas"]["Id"];
            /** @description Another name of `superAdmin`. */
            instanceOwner: boolean;
            name: components["schemas"]["Name"];
            /** @description May do everything in every tenant. */
            superAdmin: boolean;
        };
        ServiceAccountDetail: {
            description: string;
            /** @description The tokens of a disabled service account are refused. */
            enabled: boolean;
            groups: components["schemas"]["GroupReference"][];
            id: components["schemas"]["Id"];
            /** @description Another name of `superAdmin`. */
            instanceOwner: boolean;
            name: components["schemas"]["Name"];
            /** @description May do everything in every tenant. */
            superAdmin: boolean;
            /** @description Where the service account may have roles. */
            tenants: components["schemas"]["TenantReference"][];
        };
        ServiceAccountDetailPage: {
            results: components["schemas"]["ServiceAccountDetail"][];
            /**
             * Format: int64
             * @description How many there are on all pages.
             */
            total: number;
        };
        ServiceAccountPage: {
            results: components["schemas"]["ServiceAccountSummary"][];
            /**
             * Format: int64
             * @description How many there are on all pages.
             */
            total: number;
        };
        ServiceAccountRequest: {
            description?: string | null;
            /** @description The groups of the service account. `null`: as if left out. */
            groups?: components["schemas"]["GroupReference"][] | null;
            /** @description Another name of `superAdmin`. */
            instanceOwner?: boolean | null;
            name: components["schemas"]["Name"];
            /** @description May do everything in every tenant. Only a principal that has it can grant it. */
            superAdmin?: boolean | null;
        };
        ServiceAccountSummary: {
            auths: components["schemas"]["AuthMethod"][];
            description: string;
            /** @description The name. */
            displayName: string;
            /** @description The tokens of a disabled service account are refused. */
            enabled: boolean;
            groups: components["schemas"]["GroupReference"][];
            id: components["schemas"]["Id"];
            /** @description Another name of `superAdmin`. */
            instanceOwner: boolean;
            name: components["schemas"]["Name"];
            /** @description May do everything in every tenant. */
            superAdmin: boolean;
            /** @description The name. */
            username: string;
        };
        SetPasswordRequest: {
            /**
             * Format: password
             * @description See `passwordConfiguration` of `getSetup`.
             */
            password: string;
        };
        SetupStatus: {
            /** @description True once a user exists. */
            done: boolean;
            /** @description People log in by other means than a password. */
            haveAuthNotBasic: boolean;
            passwordConfiguration: components["schemas"]["PasswordConfiguration"];
            /**
             * @description What carries changes from server to server.
             * @enum {string}
             */
            queueType: "embedded" | "mongodb";
            /**
             * @description The store of this server.
             * @enum {string}
             */
            repositoryType: "embedded" | "mongodb";
            /**
             * @description Where secrets of flows are; this server has none.
             * @enum {string}
             */
            secretType: "none";
            /**
             * @description Where files of flows are; this server has none.
             * @enum {string}
             */
            storageType: "none";
        };
        /** @description One of the two members. */
        SuperAdminRequest: {
            /** @description Another name of `superAdmin`. */
            instanceOwner?: boolean;
            /** @description May do everything in every tenant. */
            superAdmin?: boolean;
        };
        Tenant: {
            appCatalogConfig?: Record<string, never>;
            concurrency?: Record<string, never>;
            defaultWorkerSelector?: Record<string, never>;
            /** @description Always false. */
            deleted: boolean;
            id: string;
            name: string;
            outputsInInternalStorage?: boolean;
            /** @description A list or an object. */
            quotas?: unknown;
            requireExistingNamespace?: boolean;
            secretConfiguration?: Record<string, never>;
            secretIsolation?: Record<string, never>;
            secretReadOnly?: boolean;
            secretType?: string;
            /** @description A list or an object. */
            settings?: unknown;
            storageConfiguration?: Record<string, never>;
            storageIsolation?: Record<string, never>;
            storageType?: string;
            workerGroup?: Record<string, never>;
        };
        TenantAccess: {
            displayName: string;
            groups: components["schemas"]["TenantGroup"][];
            /** @description Another name of `superAdmin`. */
            instanceOwner: boolean;
            roles: components["schemas"]["RoleAssignment"][];
            /** @description May do everything in every tenant. */
            superAdmin: boolean;
            tenantId: string;
            userId: components["schemas"]["Id"];
            /** @description E-mail address of a person or name of a service account. */
            username: string;
        };
        TenantAccessRequest: {
            /**
             * Format: email
             * @description Of the user; upper and lower case alike.
             */
            email: string;
        };
        TenantGroup: {
            /** @description Managed by another system. Always false. */
            external: boolean;
            id: components["schemas"]["Id"];
            name: string;
        };
        TenantPage: {
            results: components["schemas"]["Tenant"][];
            /**
             * Format: int64
             * @description How many there are on all pages.
             */
            total: number;
        };
        TenantReference: {
            id: string;
            name: string;
        };
        /**
         * @description A tenant. What stands beside the name is for other programs: it is kept and given back as it was sent, `null` left out, and means
         *     nothing here; all of it together is at most 64 KiB. It is stored in plain text: no place for secrets.
         */
        TenantRequest: {
            appCatalogConfig?: Record<string, never> | null;
            concurrency?: Record<string, never> | null;
            defaultWorkerSelector?: Record<string, never> | null;
            /** @description Ignored: the path has it. */
            id?: string;
            name: string;
            outputsInInternalStorage?: boolean | null;
            /** @description A list or an object. */
            quotas?: unknown;
            requireExistingNamespace?: boolean | null;
            secretConfiguration?: Record<string, never> | null;
            secretIsolation?: Record<string, never> | null;
            secretReadOnly?: boolean | null;
            secretType?: string | null;
            /** @description A list or an object. */
            settings?: unknown;
            storageConfiguration?: Record<string, never> | null;
            storageIsolation?: Record<string, never> | null;
            storageType?: string | null;
            workerGroup?: Record<string, never> | null;
        };
        TenantUser: {
            auths: components["schemas"]["AuthMethod"][];
            description: string;
            displayName: string;
            /** @description Its groups in the tenant. */
            groups: components["schemas"]["TenantGroup"][];
            id: components["schemas"]["Id"];
            /** @description The same. */
            name: string;
            /**
             * @description A person or a service account.
             * @enum {string}
             */
            type: "STANDARD" | "SERVICE_ACCOUNT";
            /** @description E-mail address of a person or name of a service account. */
            username: string;
        };
        TenantUserPage: {
            results: components["schemas"]["TenantUser"][];
            /**
             * Format: int64
             * @description How many there are on all pages.
             */
            total: number;
        };
        TerraformDiscovery: {
            "providers.v1": string;
        };
        TokenChanges: {
            /**
             * @description When the server knew this, in milliseconds from the arrival of the request; negative: before it. Counted from the
             *     moment that the request was sent, it tells how long the answer may be relied on, whatever the clocks say.
             */
            asOfMs: number;
            changes: {
                /** @description A change of the principal concerns all its tokens. */
                principalId?: string;
                /** @description A change of what principals of the tenant may do. */
                tenantId?: string;
                tokenId?: string;
            }[];
            /** Format: int64 */
            position: number;
            reset: boolean;
        };
        TokenForm: {
            token: string;
            token_type_hint?: string;
        };
        /** @description RFC 7662, 2.2. */
        TokenIntrospection: {
            active: boolean;
            /** @description Seconds since 1970. */
            exp?: number;
            /** @description Seconds since 1970. */
            iat?: number;
            /** @description Id of the API token. */
            jti?: string;
            /** @description The permissions, separated by spaces. */
            scope?: string;
            /** @description Id of the principal. */
            sub?: string;
            /** @constant */
            token_type?: "Bearer";
            username?: string;
        };
        TokenVerification: {
            /** @description The token works now. Nothing else is told of one that does not. */
            active: boolean;
            /** @description May be kept until a change of the token or its principal is told, or `exp`. */
            cacheable?: boolean;
            /**
             * Format: date-time
             * @description When it stops working; left out if never.
             */
            exp?: string;
            /** @description What the token may do in all tenants and namespaces of its principal, beyond what superadmins may. */
            grants?: {
                /** @description Only there and in its children; left out for the whole tenant. */
                namespace?: string;
                permissions: components["schemas"]["Permission"][];
                tenant: string;
            }[];
            /** @description What the token may do in the tenant and namespace of the question. */
            permissions?: components["schemas"]["Permission"][];
            /**
             * Format: int64
             * @description The position of `listTokenChanges` that this is at least as new as.
             */
            position?: number;
            principal?: {
                id: string;
                /** @description E-mail address of a person or name of a service account. */
                name: string;
                superAdmin: boolean;
                /** @description The tenant that manages a service account. */
                tenantId?: string;
                /** @description Ids of the tenants that it belongs to. */
                tenants?: string[];
                /** @enum {string} */
                type: "STANDARD" | "SERVICE_ACCOUNT";
            };
            tokenId?: string;
        };
        TokenVerifications: {
            results: components["schemas"]["TokenVerification"][];
        };
        UpdateApiTokenRequest: {
            description?: string | null;
            /** @description A disabled token is refused. */
            enabled?: boolean;
            /**
             * Format: date-time
             * @description An earlier expiry.
             */
            exp?: string;
            /** @description Each use moves the expiry. */
            extended?: boolean;
            name?: components["schemas"]["Name"];
        };
        UpdatePasswordRequest: {
            /**
             * Format: password
             * @description See `passwordConfiguration` of `getSetup`.
             */
            newPassword: string;
            /** Format: password */
            oldPassword: string;
        };
        User: {
            auths: components["schemas"]["AuthMethod"][];
            displayName: string;
            email: string;
            /** @description A user that is not enabled cannot do anything. */
            enabled: boolean;
            firstName: string;
            groups: components["schemas"]["UserGroupReference"][];
            id: components["schemas"]["Id"];
            /** @description Another name of `superAdmin`. */
            instanceOwner: boolean;
            lastName: string;
            /** @description Only looks at things. */
            restricted: boolean;
            /** @description May do everything in every tenant. */
            superAdmin: boolean;
            tenants: components["schemas"]["TenantReference"][];
            /** @description The e-mail address. */
            username: string;
        };
        UserGroupReference: {
            id: string;
            tenantId: string;
        };
        UserGroupsRequest: {
            /** @description Groups of this tenant. `null` means none. */
            groupIds: string[] | null;
        };
        UserPage: {
            results: components["schemas"]["UserSummary"][];
            /**
             * Format: int64
             * @description How many there are on all pages.
             */
            total: number;
        };
        UserRequest: {
            /**
             * Format: email
             * @description Unique without case; what the user logs in with.
             */
            email: string;
            firstName?: string | null;
            /** @description Ids of the groups, of any tenants, in the order in which they are shown. Objects with an `id` are taken too. */
            groups?: (string | components["schemas"]["GroupReference"])[] | null;
            /** @description Another name of `superAdmin`. */
            instanceOwner?: boolean | null;
            lastName?: string | null;
            /**
             * Format: password
             * @description See `passwordConfiguration` of `getSetup`. Empty is the same as left out.
             */
            password?: string | null;
            /** @description Only looks at things. */
            restricted?: boolean | null;
            /** @description May do everything in every tenant. Only a principal that has it can grant it. */
            superAdmin?: boolean | null;
            /** @description Ids of the tenants to have access to. */
            tenants?: string[] | null;
        };
        UserSummary: {
            auths: components["schemas"]["AuthMethod"][];
            /** @description First and last name; without them the e-mail address. */
            displayName: string;
            /** @description A user that is not enabled cannot do anything. */
            enabled: boolean;
            id: components["schemas"]["Id"];
            /** @description Another name of `superAdmin`. */
            instanceOwner: boolean;
            /** @description Only looks at things. */
            restricted: boolean;
            /** @description May do everything in every tenant. */
            superAdmin: boolean;
            tenants: components["schemas"]["TenantReference"][];
            /** @description The e-mail address. */
            username: string;
        };
        VerifyTokenRequest: {
            /** @description The address that the token came from. */
            ip?: string | null;
            /** @description The namespace in it; with none, what is permitted only in namespaces is left out. */
            namespace?: string | null;
            /** @description The tenant that `permissions` are asked for. Default: the principal's own, or its first. */
            tenant?: string | null;
            token: string;
        };
        VerifyTokensRequest: {
            tokens: components["schemas"]["VerifyTokenRequest"][];
        };
    };
    responses: {
        /** @description The token with its full text. */
        ApiTokenCreated: {
            headers: {
                /** @description Always `no-store`. */
                "Cache-Control"?: string;
                "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "2EPi5XC0oluKRCVF56gcCa",
                 *       "name": "deploy",
                 *       "description": "",
                 *       "prefix": "tkr_sat_4fZq1B",
                 *       "iat": "2026-01-01T00:00:00Z",
                 *       "exp": "2026-01-31T00:00:00Z",
                 *       "extended": false,
                 *       "expired": false,
                 *       "enabled": true,
                 *       "generation": 1,
                 *       "maxAge": "P30D",
                 *       "fullToken": "(shown once)"
                 *     }
                 */
                "application/json": components["schemas"]["CreateApiTokenResponse"];
            };
        };
        /** @description The token was revoked. */
        ApiTokenDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "2EPi5XC0oluKRCVF56gcCa"
                 *     }
                 */
                "application/json": components["schemas"]["DeleteApiTokenResponse"];
            };
        };
        /** @description The token. */
        ApiTokenDetail: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "2EPi5XC0oluKRCVF56gcCa",
                 *       "name": "deploy",
                 *       "description": "",
                 *       "prefix": "tkr_sat_4fZq1B",
                 *       "iat": "2026-01-01T00:00:00Z",
                 *       "exp": "2026-01-31T00:00:00Z",
                 *       "extended": false,
                 *       "expired": false,
                 *       "enabled": true,
                 *       "generation": 1,
                 *       "maxAge": "P30D"
                 *     }
                 */
                "application/json": components["schemas"]["ApiTokenDetail"];
            };
        };
        /** @description The tokens. */
        ApiTokenList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "total": 1,
                 *       "results": [
                 *         {
                 *           "id": "2EPi5XC0oluKRCVF56gcCa",
                 *           "name": "deploy",
                 *           "description": "",
                 *           "prefix": "tkr_sat_4fZq1B",
                 *           "iat": "2026-01-01T00:00:00Z",
                 *           "exp": "2026-01-31T00:00:00Z",
                 *           "extended": false,
                 *           "expired": false,
                 *           "enabled": true,
                 *           "generation": 1,
                 *           "maxAge": "P30D"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ApiTokenList"];
            };
        };
        /** @description The token with its new full text. */
        ApiTokenRotated: {
            headers: {
                "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "2EPi5XC0oluKRCVF56gcCa",
                 *       "name": "deploy",
                 *       "description": "",
                 *       "prefix": "tkr_sat_4fZq1B",
                 *       "iat": "2026-01-01T00:00:00Z",
                 *       "exp": "2026-01-31T00:00:00Z",
                 *       "extended": false,
                 *       "expired": false,
                 *       "enabled": true,
                 *       "generation": 2,
                 *       "previousExpiresAt": "2026-01-02T00:00:00Z",
                 *       "maxAge": "P30D",
                 *       "fullToken": "(shown once)"
                 *     }
                 */
                "application/json": components["schemas"]["RotateApiTokenResponse"];
            };
        };
        /** @description One page. */
        AuditEntryPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "total": 1,
                 *       "results": [
                 *         {
                 *           "id": "2XDKrmqyHDkoGnU11wlj87",
                 *           "at": "2026-01-01T00:00:00Z",
                 *           "action": "role.create",
                 *           "actorId": "firstAdministrator",
                 *           "requestId": "0353Gt4HdmwMUDmUT4w3hc",
                 *           "targetType": "role",
                 *           "targetId": "2EPi5XC0oluKRCVF56gcCa",
                 *           "tenantId": "main"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AuditEntryPage"];
            };
        };
        /** @description The request is malformed, or a parameter has a wrong value. */
        BadRequest: {
            headers: {
                /** @description `Bearer` with `error="invalid_request"`, where two credentials were sent or one in the query string (RFC 6750, 3.1). */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tokenry:problem:invalid-parameter",
                 *       "title": "Invalid parameter",
                 *       "status": 400,
                 *       "code": "invalid-parameter",
                 *       "detail": "page: must be >= 1",
                 *       "instance": "/api/v1/main/service-accounts",
                 *       "requestId": "01JF00000000000000000000AA",
                 *       "message": "page: must be >= 1",
                 *       "_links": {
                 *         "self": {
                 *           "href": "/api/v1/main/service-accounts",
                 *           "templated": false
                 *         }
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The binding. */
        Binding: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "2XDKrmqyHDkoGnU11wlj87",
                 *       "type": "USER",
                 *       "role": {
                 *         "id": "viewer_main",
                 *         "name": "Viewer"
                 *       },
                 *       "user": {
                 *         "id": "2EPi5XC0oluKRCVF56gcCa",
                 *         "username": "ci",
                 *         "displayName": "ci",
                 *         "type": "SERVICE_ACCOUNT"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Binding"];
            };
        };
        /** @description The request collides with the state of what it names, or with a request that still runs. */
        Conflict: {
            headers: {
                /** @description Seconds to wait, where waiting helps. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tokenry:problem:rotation-in-progress",
                 *       "title": "Two texts are live",
                 *       "status": 409,
                 *       "code": "rotation-in-progress",
                 *       "detail": "The token has two live texts.",
                 *       "instance": "/api/v1/me/api-tokens",
                 *       "requestId": "01JF00000000000000000000AA",
                 *       "message": "The token has two live texts.",
                 *       "_links": {
                 *         "self": {
                 *           "href": "/api/v1/me/api-tokens",
                 *           "templated": false
                 *         }
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The principal may not do this. */
        Forbidden: {
            headers: {
                /**
                 * @description `Bearer` with `error="insufficient_scope"`, where an API token was sent that may not do this (RFC 6750, 3.1). `scope` is the
                 *     permission that is missing, where it is one.
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tokenry:problem:forbidden",
                 *       "title": "Access denied",
                 *       "status": 403,
                 *       "code": "forbidden",
                 *       "detail": "This needs the permission SERVICE_ACCOUNT:LIST.",
                 *       "instance": "/api/v1/main/service-accounts",
                 *       "requestId": "01JF00000000000000000000AA",
                 *       "message": "Forbidden",
                 *       "_links": {
                 *         "self": {
                 *           "href": "/api/v1/main/service-accounts",
                 *           "templated": false
                 *         }
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The group. */
        Group: {
            headers: {
                "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "4mQ8sVbB1nUe0JXcTq2zLd",
                 *       "name": "Deployers",
                 *       "description": "Deploys"
                 *     }
                 */
                "application/json": components["schemas"]["Group"];
            };
        };
        /** @description The member, with its groups in the tenant. */
        GroupMember: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "2XDKrmqyHDkoGnU11wlj87",
                 *       "username": "ada@example.com",
                 *       "displayName": "ada@example.com",
                 *       "type": "STANDARD",
                 *       "groups": [
                 *         {
                 *           "id": "4mQ8sVbB1nUe0JXcTq2zLd",
                 *           "name": "Deployers",
                 *           "external": false,
                 *           "membership": "MEMBER"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["GroupMember"];
            };
        };
        /** @description The body cannot be processed. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tokenry:problem:validation-failed",
                 *       "title": "Validation failed",
                 *       "status": 422,
                 *       "code": "validation-failed",
                 *       "detail": "name: must match pattern",
                 *       "instance": "/api/v1/me/api-tokens",
                 *       "requestId": "01JF00000000000000000000AA",
                 *       "errors": [
                 *         {
                 *           "pointer": "/name",
                 *           "path": "name",
                 *           "detail": "must match pattern",
                 *           "type": "pattern"
                 *         }
                 *       ],
                 *       "message": "name: must match pattern",
                 *       "_links": {
                 *         "self": {
                 *           "href": "/api/v1/me/api-tokens",
                 *           "templated": false
                 *         }
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The session has begun. */
        LoggedIn: {
            headers: {
                /** @description The cookies `JWT` and `csrfToken`. */
                "Set-Cookie"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "csrfToken": "(of the session)",
                 *       "exp": "2026-01-08T00:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["LoginResponse"];
            };
        };
        /** @description There is no session any more. The body is empty. */
        LoggedOut: {
            headers: {
                /** @description Both cookies, expired. */
                "Set-Cookie"?: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The principal. */
        Me: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "2XDKrmqyHDkoGnU11wlj87",
                 *       "type": "STANDARD",
                 *       "superAdmin": false,
                 *       "instanceOwner": false,
                 *       "restricted": false,
                 *       "profile": {
                 *         "username": "ada@example.com",
                 *         "email": "ada@example.com",
                 *         "firstName": "Ada",
                 *         "lastName": "Lovelace"
                 *       },
                 *       "auths": [
                 *         {
                 *           "id": "BasicAuth",
                 *           "name": "BasicAuth",
                 *           "type": "BASIC_AUTH"
                 *         }
                 *       ],
                 *       "tenants": [
                 *         {
                 *           "id": "main",
                 *           "name": "main"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Me"];
            };
        };
        /** @description Something that the request names does not exist. */
        NotFound: {
            headers: {
                /** @description Always `EE`, on 404 only. */
                "X-Kestra-Edition"?: string;
                /** @description `true`: the path has an operation. A path that nothing has is answered with `false`. */
                "X-Kestra-Route-Matched"?: "true";
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tokenry:problem:not-found",
                 *       "title": "Resource not found",
                 *       "status": 404,
                 *       "code": "not-found",
                 *       "detail": "There is no service account x.",
                 *       "instance": "/api/v1/main/service-accounts/x",
                 *       "requestId": "01JF00000000000000000000AA",
                 *       "message": "There is no service account x.",
                 *       "_links": {
                 *         "self": {
                 *           "href": "/api/v1/main/service-accounts/x",
                 *           "templated": false
                 *         }
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The role. */
        Role: {
            headers: {
                "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "2XDKrmqyHDkoGnU11wlj87",
                 *       "name": "Deployer",
                 *       "description": "",
                 *       "permissions": {
                 *         "FLOW": [
                 *           "VIEW",
                 *           "LIST",
                 *           "UPDATE"
                 *         ]
                 *       },
                 *       "isDefault": false,
                 *       "isManaged": false
                 *     }
                 */
                "application/json": components["schemas"]["Role"];
            };
        };
        /** @description The service account. */
        ServiceAccount: {
            headers: {
                "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "2XDKrmqyHDkoGnU11wlj87",
                 *       "name": "ci",
                 *       "description": "Deploys",
                 *       "groups": [],
                 *       "superAdmin": false,
                 *       "instanceOwner": false,
                 *       "enabled": true
                 *     }
                 */
                "application/json": components["schemas"]["ServiceAccount"];
            };
        };
        /** @description The service account. */
        ServiceAccountDetail: {
            headers: {
                "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "2XDKrmqyHDkoGnU11wlj87",
                 *       "name": "ci",
                 *       "description": "Deploys",
                 *       "tenants": [
                 *         {
                 *           "id": "main",
                 *           "name": "main"
                 *         }
                 *       ],
                 *       "groups": [],
                 *       "superAdmin": false,
                 *       "instanceOwner": false,
                 *       "enabled": true
                 *     }
                 */
                "application/json": components["schemas"]["ServiceAccountDetail"];
            };
        };
        /** @description The first administrator exists already. */
        SetupDone: {
            headers: {
                /** @description The methods that still work here. */
                Allow?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tokenry:problem:setup-done",
                 *       "title": "Set-up is done",
                 *       "status": 405,
                 *       "code": "setup-done",
                 *       "detail": "The first administrator exists already.",
                 *       "instance": "/api/v1/setup",
                 *       "requestId": "01JF00000000000000000000AA",
                 *       "message": "The first administrator exists already.",
                 *       "_links": {
                 *         "self": {
                 *           "href": "/api/v1/setup",
                 *           "templated": false
                 *         }
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The tenant. */
        Tenant: {
            headers: {
                "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "team-a",
                 *       "name": "Team A",
                 *       "deleted": false
                 *     }
                 */
                "application/json": components["schemas"]["Tenant"];
            };
        };
        /** @description One page. */
        TenantPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "total": 1,
                 *       "results": [
                 *         {
                 *           "id": "main",
                 *           "name": "main",
                 *           "deleted": false
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TenantPage"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tokenry:problem:body-too-large",
                 *       "title": "Body too large",
                 *       "status": 413,
                 *       "code": "body-too-large",
                 *       "detail": "The body is larger than 1 MiB.",
                 *       "instance": "/api/v1/me/api-tokens",
                 *       "requestId": "01JF00000000000000000000AA",
                 *       "message": "The body is larger than 1 MiB.",
                 *       "_links": {
                 *         "self": {
                 *           "href": "/api/v1/me/api-tokens",
                 *           "templated": false
                 *         }
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait, where waiting helps. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tokenry:problem:rate-limited",
                 *       "title": "Too many requests",
                 *       "status": 429,
                 *       "code": "rate-limited",
                 *       "detail": "Wait before the next request.",
                 *       "instance": "/api/v1/me/api-tokens",
                 *       "requestId": "01JF00000000000000000000AA",
                 *       "message": "Wait before the next request.",
                 *       "_links": {
                 *         "self": {
                 *           "href": "/api/v1/me/api-tokens",
                 *           "templated": false
                 *         }
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No credential, or one that does not work. Why it does not work is not said. */
        Unauthorized: {
            headers: {
                /** @description The schemes that are accepted (RFC 9110, 11.6.1). */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tokenry:problem:unauthenticated",
                 *       "title": "Authentication required",
                 *       "status": 401,
                 *       "code": "unauthenticated",
                 *       "detail": "The request carries no valid credential.",
                 *       "instance": "/api/v1/me",
                 *       "requestId": "01JF00000000000000000000AA",
                 *       "message": "Unauthorized",
                 *       "_links": {
                 *         "self": {
                 *           "href": "/api/v1/me",
                 *           "templated": false
                 *         }
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The database does not answer, or the server is stopping. Try again. */
        Unavailable: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tokenry:problem:unavailable",
                 *       "title": "Service unavailable",
                 *       "status": 503,
                 *       "code": "unavailable",
                 *       "detail": "The database does not answer.",
                 *       "instance": "/readyz",
                 *       "requestId": "01JF00000000000000000000AA",
                 *       "message": "The database does not answer.",
                 *       "_links": {
                 *         "self": {
                 *           "href": "/readyz",
                 *           "templated": false
                 *         }
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not `application/json`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tokenry:problem:unsupported-media-type",
                 *       "title": "Unsupported media type",
                 *       "status": 415,
                 *       "code": "unsupported-media-type",
                 *       "detail": "Send the body as application/json.",
                 *       "instance": "/api/v1/me/api-tokens",
                 *       "requestId": "01JF00000000000000000000AA",
                 *       "message": "Send the body as application/json.",
                 *       "_links": {
                 *         "self": {
                 *           "href": "/api/v1/me/api-tokens",
                 *           "templated": false
                 *         }
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The user. */
        User: {
            headers: {
                "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "2XDKrmqyHDkoGnU11wlj87",
                 *       "username": "ada@example.com",
                 *       "displayName": "Ada Lovelace",
                 *       "firstName": "Ada",
                 *       "lastName": "Lovelace",
                 *       "email": "ada@example.com",
                 *       "tenants": [
                 *         {
                 *           "id": "main",
                 *           "name": "main"
                 *         }
                 *       ],
                 *       "auths": [
                 *         {
                 *           "id": "BasicAuth",
                 *           "name": "BasicAuth",
                 *           "type": "BASIC_AUTH"
                 *         }
                 *       ],
                 *       "groups": [
                 *         {
                 *           "id": "2XDKrmqyHDkoGnU11wlj88",
                 *           "tenantId": "main"
                 *         }
                 *       ],
                 *       "superAdmin": false,
                 *       "instanceOwner": false,
                 *       "restricted": false,
                 *       "enabled": true
                 *     }
                 */
                "application/json": components["schemas"]["User"];
            };
        };
    };
    parameters: {
        /**
         * @description Only the tokens with these ids, repeated or joined by commas; what is not there is left out. Default: all.
         * @example [
         *       "2EPi5XC0oluKRCVF56gcCa"
         *     ]
         */
        ApiTokenIds: components["schemas"]["Id"][];
        /**
         * @description Id of the way to authenticate, as `auths` of the user has it.
         * @example BasicAuth
         */
        AuthMethodId: components["schemas"]["Id"];
        /**
         * @description Conditions that a result must meet, all of them, as `filters[field][OPERATION]=value`, or as one JSON object
         *     `filters={"field":{"OPERATION":"value"}}`. Of `filters[or][0][field][OPERATION]=value`, `filters[or][1]...` one must
         *     hold, of `filters[and][0]...` all. `IN` and `NOT_IN` take values joined by commas. `REGEX` works on no field. `q=text`, as older clients send it, is
         *     the same as `filters[q][EQUALS]=text`. The fields and operations of a list stand in its description.
         *
         *     What no index answers (`q`, `CONTAINS`, `ENDS_WITH`, `NOT_EQUALS`, `NOT_IN` and `or`) is tried on the first 10,000 of a list in its
         *     order, and finds nothing beyond them, save that `q` finds whole texts there. In longer lists use `EQUALS`, `IN` or `STARTS_WITH`.
         *
         *     A `total` is exact up to 2,000; above, it is at least one more than was shown, and exact
         *     on the last page.
         * @example {
         *       "name": {
         *         "EQUALS": "ci"
         *       }
         *     }
         */
        Filters: components["schemas"]["QueryFilters"];
        /**
         * @description Id of the group.
         * @example 4mQ8sVbB1nUe0JXcTq2zLd
         */
        GroupId: components["schemas"]["Id"];
        /**
         * @description A text of the caller's choice, best random; printable ASCII. The same request with the same key and credential gets within
         *     24 hours the first one's answer, the secret included, with the header `Idempotency-Replayed`, and nothing is done again. The
         *     same key with another path or body is refused (422); with another credential of the same principal, and while the first
         *     request runs, with 409. An answer that refuses the request is not kept.
         * @example 6f1c6f0e-5a4c-4f7e-8d3b-1f3c7d0f2a11
         */
        IdempotencyKey: string;
        /**
         * @description The `code` of the invitation, as `createInvitation` has shown it.
         * @example tkr_inv_2XDKrmqyHDkoGnU11wlj87
         */
        InvitationCode: string;
        /**
         * @description Id of the user, or of the service account.
         * @example 2XDKrmqyHDkoGnU11wlj87
         */
        MemberId: components["schemas"]["Id"];
        /**
         * @description `OWNER`: manages the members of the group.
         * @example OWNER
         */
        Membership: components["schemas"]["Membership"];
        /** @description Number of the page, from 1. */
        Page: number;
        /**
         * @description Id of the user or service account.
         * @example 2XDKrmqyHDkoGnU11wlj87
         */
        PrincipalId: components["schemas"]["Id"];
        /**
         * @description Namespace of the provider's address.
         * @example tokenry
         */
        ProviderNamespace: string;
        /**
         * @description Type of the provider's address.
         * @example tokenry
         */
        ProviderType: string;
        /**
         * @description Version of the provider.
         * @example 0.1.0
         */
        ProviderVersion: string;
        /**
         * @description Id of the service account.
         * @example 2XDKrmqyHDkoGnU11wlj87
         */
        ServiceAccountId: components["schemas"]["Id"];
        /** @description Results a page. */
        Size: number;
        /**
         * @description Order of the results, `field:asc` or `field:desc`; repeated or joined by commas for further keys.
         * @example [
         *       "name:asc"
         *     ]
         */
        Sort: string[];
        /**
         * @description Id of the tenant. `main` exists from the first start.
         * @example main
         */
        Tenant: string;
        /**
         * @description Id of the API token. It is not a part of the token's text.
         * @example 2EPi5XC0oluKRCVF56gcCa
         */
        TokenId: components["schemas"]["Id"];
        /**
         * @description Id of the user.
         * @example 2XDKrmqyHDkoGnU11wlj87
         */
        UserId: components["schemas"]["Id"];
    };
    requestBodies: {
        CreateApiToken: {
            content: {
                /**
                 * @example {
                 *       "name": "deploy",
                 *       "description": "Used by the deploy job",
                 *       "maxAge": "P30D"
                 *     }
                 */
                "application/json": components["schemas"]["CreateApiTokenRequest"];
            };
        };
        Role: {
            content: {
                /**
                 * @example {
                 *       "name": "Deployer",
                 *       "permissions": {
                 *         "FLOW": [
                 *           "VIEW",
                 *           "LIST",
                 *           "UPDATE"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RoleRequest"];
            };
        };
        RotateApiToken: {
            content: {
                /**
                 * @example {
                 *       "overlap": "P1D",
                 *       "retireOn": "first-use"
                 *     }
                 */
                "application/json": components["schemas"]["RotateApiTokenRequest"];
            };
        };
        ServiceAccount: {
            content: {
                /**
                 * @example {
                 *       "name": "ci",
                 *       "description": "Deploys"
                 *     }
                 */
                "application/json": components["schemas"]["ServiceAccountRequest"];
            };
        };
        Tenant: {
            content: {
                /**
                 * @example {
                 *       "name": "Team A",
                 *       "storageType": "s3"
                 *     }
                 */
                "application/json": components["schemas"]["TenantRequest"];
            };
        };
        UpdateApiToken: {
            content: {
                /**
                 * @example {
                 *       "enabled": false
                 *     }
                 */
                "application/json": components["schemas"]["UpdateApiTokenRequest"];
            };
        };
        User: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "firstName": "Ada",
                 *       "lastName": "Lovelace"
                 *     }
                 */
                "application/json": components["schemas"]["UserRequest"];
            };
        };
    };
    headers: {
        /** @description This is the answer to an earlier request with the same `Idempotency-Key`. Absent otherwise. */
        IdempotencyReplayed: "true";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getTerraformDiscovery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The services of this host. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "providers.v1": "/v1/providers/"
                     *     }
                     */
                    "application/json": components["schemas"]["TerraformDiscovery"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    listPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "BINDING": [
                     *         "VIEW",
                     *         "LIST",
                     *         "CREATE",
                     *         "DELETE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PermissionLists"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "VIEWER": {
                     *         "FLOW": [
                     *           "VIEW",
                     *           "LIST",
                     *           "EXPORT"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        [key: string]: components["schemas"]["PermissionLists"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiTokenRevocation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, best random; printable ASCII. The same request with the same key and credential gets within
                 *     24 hours the first one's answer, the secret included, with the header `Idempotency-Replayed`, and nothing is done again. The
                 *     same key with another path or body is refused (422); with another credential of the same principal, and while the first
                 *     request runs, with 409. An answer that refuses the request is not kept.
                 * @example 6f1c6f0e-5a4c-4f7e-8d3b-1f3c7d0f2a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lastUsedBefore": "2026-01-01T00:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["CreateApiTokenRevocationRequest"];
            };
        };
        responses: {
            /** @description All are revoked. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2EPi5XC0oluKRCVF56gcCa",
                     *       "status": "done",
                     *       "total": 12,
                     *       "revoked": 12
                     *     }
                     */
                    "application/json": components["schemas"]["ApiTokenRevocation"];
                };
            };
            /** @description The revocation runs. */
            202: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2EPi5XC0oluKRCVF56gcCa",
                     *       "status": "running",
                     *       "total": 5000,
                     *       "revoked": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ApiTokenRevocation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApiTokenRevocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the revocation.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                revocationId: components["schemas"]["Id"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The progress. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2EPi5XC0oluKRCVF56gcCa",
                     *       "status": "running",
                     *       "total": 5000,
                     *       "revoked": 1200
                     *     }
                     */
                    "application/json": components["schemas"]["ApiTokenRevocation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchAuditLogs: {
        parameters: {
            query?: {
                /**
                 * @description Conditions that a result must meet, all of them, as `filters[field][OPERATION]=value`, or as one JSON object
                 *     `filters={"field":{"OPERATION":"value"}}`. Of `filters[or][0][field][OPERATION]=value`, `filters[or][1]...` one must
                 *     hold, of `filters[and][0]...` all. `IN` and `NOT_IN` take values joined by commas. `REGEX` works on no field. `q=text`, as older clients send it, is
                 *     the same as `filters[q][EQUALS]=text`. The fields and operations of a list stand in its description.
                 *
                 *     What no index answers (`q`, `CONTAINS`, `ENDS_WITH`, `NOT_EQUALS`, `NOT_IN` and `or`) is tried on the first 10,000 of a list in its
                 *     order, and finds nothing beyond them, save that `q` finds whole texts there. In longer lists use `EQUALS`, `IN` or `STARTS_WITH`.
                 *
                 *     A `total` is exact up to 2,000; above, it is at least one more than was shown, and exact
                 *     on the last page.
                 * @example {
                 *       "name": {
                 *         "EQUALS": "ci"
                 *       }
                 *     }
                 */
                filters?: components["parameters"]["Filters"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Results a page. */
                size?: components["parameters"]["Size"];
                /**
                 * @description Order of the results, `field:asc` or `field:desc`; repeated or joined by commas for further keys.
                 * @example [
                 *       "name:asc"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AuditEntryPage"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createBinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "USER",
                 *       "externalId": "2XDKrmqyHDkoGnU11wlj87",
                 *       "roleId": "viewer_main"
                 *     }
                 */
                "application/json": components["schemas"]["BindingRequest"];
            };
        };
        responses: {
            200: components["responses"]["Binding"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the binding.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["schemas"]["Id"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Binding"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteBinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the binding.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["schemas"]["Id"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    bulkCreateBinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "type": "GROUP",
                 *         "externalId": "2EPi5XC0oluKRCVF56gcCa",
                 *         "roleId": "viewer_main",
                 *         "namespaceId": "dev"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["BindingRequest"][];
            };
        };
        responses: {
            /** @description The bindings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "2XDKrmqyHDkoGnU11wlj87",
                     *         "type": "GROUP",
                     *         "namespace": "dev",
                     *         "namespaceId": "dev",
                     *         "role": {
                     *           "id": "viewer_main",
                     *           "name": "Viewer"
                     *         },
                     *         "group": {
                     *           "id": "2EPi5XC0oluKRCVF56gcCa",
                     *           "name": "developers"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Binding"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchBindings: {
        parameters: {
            query?: {
                /**
                 * @description Conditions that a result must meet, all of them, as `filters[field][OPERATION]=value`, or as one JSON object
                 *     `filters={"field":{"OPERATION":"value"}}`. Of `filters[or][0][field][OPERATION]=value`, `filters[or][1]...` one must
                 *     hold, of `filters[and][0]...` all. `IN` and `NOT_IN` take values joined by commas. `REGEX` works on no field. `q=text`, as older clients send it, is
                 *     the same as `filters[q][EQUALS]=text`. The fields and operations of a list stand in its description.
                 *
                 *     What no index answers (`q`, `CONTAINS`, `ENDS_WITH`, `NOT_EQUALS`, `NOT_IN` and `or`) is tried on the first 10,000 of a list in its
                 *     order, and finds nothing beyond them, save that `q` finds whole texts there. In longer lists use `EQUALS`, `IN` or `STARTS_WITH`.
                 *
                 *     A `total` is exact up to 2,000; above, it is at least one more than was shown, and exact
                 *     on the last page.
                 * @example {
                 *       "name": {
                 *         "EQUALS": "ci"
                 *       }
                 *     }
                 */
                filters?: components["parameters"]["Filters"];
                /** @description Only bindings of the user, service account or group with this id. */
                id?: string;
                /** @description Only bindings in exactly this namespace. */
                namespace?: string;
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Results a page. */
                size?: components["parameters"]["Size"];
                /**
                 * @description Order of the results, `field:asc` or `field:desc`; repeated or joined by commas for further keys.
                 * @example [
                 *       "name:asc"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only bindings of users and service accounts (`USER`), or of groups (`GROUP`). */
                type?: components["schemas"]["BindingType"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "results": [
                     *         {
                     *           "id": "2XDKrmqyHDkoGnU11wlj87",
                     *           "type": "GROUP",
                     *           "role": {
                     *             "id": "viewer_main",
                     *             "name": "Viewer"
                     *           },
                     *           "group": {
                     *             "id": "2EPi5XC0oluKRCVF56gcCa",
                     *             "name": "developers"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BindingPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /**
                 * @description Conditions that a result must meet, all of them, as `filters[field][OPERATION]=value`, or as one JSON object
                 *     `filters={"field":{"OPERATION":"value"}}`. Of `filters[or][0][field][OPERATION]=value`, `filters[or][1]...` one must
                 *     hold, of `filters[and][0]...` all. `IN` and `NOT_IN` take values joined by commas. `REGEX` works on no field. `q=text`, as older clients send it, is
                 *     the same as `filters[q][EQUALS]=text`. The fields and operations of a list stand in its description.
                 *
                 *     What no index answers (`q`, `CONTAINS`, `ENDS_WITH`, `NOT_EQUALS`, `NOT_IN` and `or`) is tried on the first 10,000 of a list in its
                 *     order, and finds nothing beyond them, save that `q` finds whole texts there. In longer lists use `EQUALS`, `IN` or `STARTS_WITH`.
                 *
                 *     A `total` is exact up to 2,000; above, it is at least one more than was shown, and exact
                 *     on the last page.
                 * @example {
                 *       "name": {
                 *         "EQUALS": "ci"
                 *       }
                 *     }
                 */
                filters?: components["parameters"]["Filters"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Results a page. */
                size?: components["parameters"]["Size"];
                /**
                 * @description Order of the results, `field:asc` or `field:desc`; repeated or joined by commas for further keys.
                 * @example [
                 *       "name:asc"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "results": [
                     *         {
                     *           "id": "4mQ8sVbB1nUe0JXcTq2zLd",
                     *           "name": "Deployers",
                     *           "description": "Deploys"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GroupPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, best random; printable ASCII. The same request with the same key and credential gets within
                 *     24 hours the first one's answer, the secret included, with the header `Idempotency-Replayed`, and nothing is done again. The
                 *     same key with another path or body is refused (422); with another credential of the same principal, and while the first
                 *     request runs, with 409. An answer that refuses the request is not kept.
                 * @example 6f1c6f0e-5a4c-4f7e-8d3b-1f3c7d0f2a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Deployers",
                 *       "description": "Deploys",
                 *       "membersId": [
                 *         "2XDKrmqyHDkoGnU11wlj87"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateGroupRequest"];
            };
        };
        responses: {
            200: components["responses"]["Group"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example 4mQ8sVbB1nUe0JXcTq2zLd
                 */
                id: components["parameters"]["GroupId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Group"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example 4mQ8sVbB1nUe0JXcTq2zLd
                 */
                id: components["parameters"]["GroupId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Deployers",
                 *       "description": "Deploys"
                 *     }
                 */
                "application/json": components["schemas"]["GroupRequest"];
            };
        };
        responses: {
            200: components["responses"]["Group"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example 4mQ8sVbB1nUe0JXcTq2zLd
                 */
                id: components["parameters"]["GroupId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchGroupMembers: {
        parameters: {
            query?: {
                /**
                 * @description Conditions that a result must meet, all of them, as `filters[field][OPERATION]=value`, or as one JSON object
                 *     `filters={"field":{"OPERATION":"value"}}`. Of `filters[or][0][field][OPERATION]=value`, `filters[or][1]...` one must
                 *     hold, of `filters[and][0]...` all. `IN` and `NOT_IN` take values joined by commas. `REGEX` works on no field. `q=text`, as older clients send it, is
                 *     the same as `filters[q][EQUALS]=text`. The fields and operations of a list stand in its description.
                 *
                 *     What no index answers (`q`, `CONTAINS`, `ENDS_WITH`, `NOT_EQUALS`, `NOT_IN` and `or`) is tried on the first 10,000 of a list in its
                 *     order, and finds nothing beyond them, save that `q` finds whole texts there. In longer lists use `EQUALS`, `IN` or `STARTS_WITH`.
                 *
                 *     A `total` is exact up to 2,000; above, it is at least one more than was shown, and exact
                 *     on the last page.
                 * @example {
                 *       "name": {
                 *         "EQUALS": "ci"
                 *       }
                 *     }
                 */
                filters?: components["parameters"]["Filters"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Results a page. */
                size?: components["parameters"]["Size"];
                /**
                 * @description Order of the results, `field:asc` or `field:desc`; repeated or joined by commas for further keys.
                 * @example [
                 *       "name:asc"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example 4mQ8sVbB1nUe0JXcTq2zLd
                 */
                id: components["parameters"]["GroupId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "results": [
                     *         {
                     *           "id": "2XDKrmqyHDkoGnU11wlj87",
                     *           "username": "ada@example.com",
                     *           "displayName": "ada@example.com",
                     *           "type": "STANDARD",
                     *           "groups": [
                     *             {
                     *               "id": "4mQ8sVbB1nUe0JXcTq2zLd",
                     *               "name": "Deployers",
                     *               "external": false,
                     *               "membership": "MEMBER"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GroupMemberPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    addUserToGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example 4mQ8sVbB1nUe0JXcTq2zLd
                 */
                id: components["parameters"]["GroupId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
                /**
                 * @description Id of the user, or of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                userId: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupMember"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteUserFromGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example 4mQ8sVbB1nUe0JXcTq2zLd
                 */
                id: components["parameters"]["GroupId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
                /**
                 * @description Id of the user, or of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                userId: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupMember"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    setUserMembershipForGroup: {
        parameters: {
            query: {
                /**
                 * @description `OWNER`: manages the members of the group.
                 * @example OWNER
                 */
                membership: components["parameters"]["Membership"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example 4mQ8sVbB1nUe0JXcTq2zLd
                 */
                id: components["parameters"]["GroupId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
                /**
                 * @description Id of the user, or of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                userId: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupMember"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    autocompleteGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "q": "depl"
                 *     }
                 */
                "application/json": components["schemas"]["AutocompleteRequest"];
            };
        };
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "4mQ8sVbB1nUe0JXcTq2zLd",
                     *         "name": "Deployers",
                     *         "description": "Deploys"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Group"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listGroupIds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "4mQ8sVbB1nUe0JXcTq2zLd"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["IdsRequest"];
            };
        };
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "4mQ8sVbB1nUe0JXcTq2zLd",
                     *         "name": "Deployers",
                     *         "description": "Deploys"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Group"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchGroups: {
        parameters: {
            query?: {
                /**
                 * @description Conditions that a result must meet, all of them, as `filters[field][OPERATION]=value`, or as one JSON object
                 *     `filters={"field":{"OPERATION":"value"}}`. Of `filters[or][0][field][OPERATION]=value`, `filters[or][1]...` one must
                 *     hold, of `filters[and][0]...` all. `IN` and `NOT_IN` take values joined by commas. `REGEX` works on no field. `q=text`, as older clients send it, is
                 *     the same as `filters[q][EQUALS]=text`. The fields and operations of a list stand in its description.
                 *
                 *     What no index answers (`q`, `CONTAINS`, `ENDS_WITH`, `NOT_EQUALS`, `NOT_IN` and `or`) is tried on the first 10,000 of a list in its
                 *     order, and finds nothing beyond them, save that `q` finds whole texts there. In longer lists use `EQUALS`, `IN` or `STARTS_WITH`.
                 *
                 *     A `total` is exact up to 2,000; above, it is at least one more than was shown, and exact
                 *     on the last page.
                 * @example {
                 *       "name": {
                 *         "EQUALS": "ci"
                 *       }
                 *     }
                 */
                filters?: components["parameters"]["Filters"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Results a page. */
                size?: components["parameters"]["Size"];
                /**
                 * @description Order of the results, `field:asc` or `field:desc`; repeated or joined by commas for further keys.
                 * @example [
                 *       "name:asc"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "results": [
                     *         {
                     *           "id": "4mQ8sVbB1nUe0JXcTq2zLd",
                     *           "name": "Deployers",
                     *           "description": "Deploys"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GroupPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, best random; printable ASCII. The same request with the same key and credential gets within
                 *     24 hours the first one's answer, the secret included, with the header `Idempotency-Replayed`, and nothing is done again. The
                 *     same key with another path or body is refused (422); with another credential of the same principal, and while the first
                 *     request runs, with 409. An answer that refuses the request is not kept.
                 * @example 6f1c6f0e-5a4c-4f7e-8d3b-1f3c7d0f2a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "roles": [
                 *         {
                 *           "id": "viewer_main",
                 *           "namespaces": [
                 *             "dev"
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["InvitationRequest"];
            };
        };
        responses: {
            /** @description The invitation, with its link. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2XDKrmqyHDkoGnU11wlj87",
                     *       "tenantId": "main",
                     *       "email": "ada@example.com",
                     *       "status": "PENDING",
                     *       "sentAt": "2026-01-01T00:00:00Z",
                     *       "expiredAt": "2026-01-08T00:00:00Z",
                     *       "roles": [
                     *         {
                     *           "id": "viewer_main",
                     *           "name": "Viewer",
                     *           "namespaces": [
                     *             "dev"
                     *           ]
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "id": "4mQ8sVbB1nUe0JXcTq2zLd",
                     *           "name": "Deployers",
                     *           "membership": "MEMBER"
                     *         }
                     *       ],
                     *       "superAdmin": false,
                     *       "instanceOwner": false,
                     *       "link": "/api/v1/invitation/create/tkr_inv_2XDKrmqyHDkoGnU11wlj87...",
                     *       "code": "tkr_inv_2XDKrmqyHDkoGnU11wlj87..."
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedInvitation"];
                };
            };
            /** @description The user with this e-mail address has got access. The body is empty. */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invitation.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["schemas"]["Id"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2XDKrmqyHDkoGnU11wlj87",
                     *       "tenantId": "main",
                     *       "email": "ada@example.com",
                     *       "status": "PENDING",
                     *       "sentAt": "2026-01-01T00:00:00Z",
                     *       "expiredAt": "2026-01-08T00:00:00Z",
                     *       "roles": [
                     *         {
                     *           "id": "viewer_main",
                     *           "name": "Viewer",
                     *           "namespaces": [
                     *             "dev"
                     *           ]
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "id": "4mQ8sVbB1nUe0JXcTq2zLd",
                     *           "name": "Deployers",
                     *           "membership": "MEMBER"
                     *         }
                     *       ],
                     *       "superAdmin": false,
                     *       "instanceOwner": false
                     *     }
                     */
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invitation.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["schemas"]["Id"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInvitationsByEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The e-mail address; upper and lower case alike.
                 * @example ada@example.com
                 */
                email: string;
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "2XDKrmqyHDkoGnU11wlj87",
                     *         "tenantId": "main",
                     *         "email": "ada@example.com",
                     *         "status": "PENDING",
                     *         "sentAt": "2026-01-01T00:00:00Z",
                     *         "expiredAt": "2026-01-08T00:00:00Z",
                     *         "roles": [
                     *           {
                     *             "id": "viewer_main",
                     *             "name": "Viewer",
                     *             "namespaces": [
                     *               "dev"
                     *             ]
                     *           }
                     *         ],
                     *         "groups": [
                     *           {
                     *             "id": "4mQ8sVbB1nUe0JXcTq2zLd",
                     *             "name": "Deployers",
                     *             "membership": "MEMBER"
                     *           }
                     *         ],
                     *         "superAdmin": false,
                     *         "instanceOwner": false
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Invitation"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchInvitations: {
        parameters: {
            query?: {
                /** @description Only invitations of this e-mail address; upper and lower case alike. */
                email?: string;
                /**
                 * @description Conditions that a result must meet, all of them, as `filters[field][OPERATION]=value`, or as one JSON object
                 *     `filters={"field":{"OPERATION":"value"}}`. Of `filters[or][0][field][OPERATION]=value`, `filters[or][1]...` one must
                 *     hold, of `filters[and][0]...` all. `IN` and `NOT_IN` take values joined by commas. `REGEX` works on no field. `q=text`, as older clients send it, is
                 *     the same as `filters[q][EQUALS]=text`. The fields and operations of a list stand in its description.
                 *
                 *     What no index answers (`q`, `CONTAINS`, `ENDS_WITH`, `NOT_EQUALS`, `NOT_IN` and `or`) is tried on the first 10,000 of a list in its
                 *     order, and finds nothing beyond them, save that `q` finds whole texts there. In longer lists use `EQUALS`, `IN` or `STARTS_WITH`.
                 *
                 *     A `total` is exact up to 2,000; above, it is at least one more than was shown, and exact
                 *     on the last page.
                 * @example {
                 *       "name": {
                 *         "EQUALS": "ci"
                 *       }
                 *     }
                 */
                filters?: components["parameters"]["Filters"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Results a page. */
                size?: components["parameters"]["Size"];
                /**
                 * @description Order of the results, `field:asc` or `field:desc`; repeated or joined by commas for further keys.
                 * @example [
                 *       "name:asc"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only invitations that are in this state. */
                status?: components["schemas"]["InvitationStatus"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "results": [
                     *         {
                     *           "id": "2XDKrmqyHDkoGnU11wlj87",
                     *           "tenantId": "main",
                     *           "email": "ada@example.com",
                     *           "status": "PENDING",
                     *           "sentAt": "2026-01-01T00:00:00Z",
                     *           "expiredAt": "2026-01-08T00:00:00Z",
                     *           "roles": [
                     *             {
                     *               "id": "viewer_main",
                     *               "name": "Viewer",
                     *               "namespaces": [
                     *                 "dev"
                     *               ]
                     *             }
                     *           ],
                     *           "groups": [
                     *             {
                     *               "id": "4mQ8sVbB1nUe0JXcTq2zLd",
                     *               "name": "Deployers",
                     *               "membership": "MEMBER"
                     *             }
                     *           ],
                     *           "superAdmin": false,
                     *           "instanceOwner": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, best random; printable ASCII. The same request with the same key and credential gets within
                 *     24 hours the first one's answer, the secret included, with the header `Idempotency-Replayed`, and nothing is done again. The
                 *     same key with another path or body is refused (422); with another credential of the same principal, and while the first
                 *     request runs, with 409. An answer that refuses the request is not kept.
                 * @example 6f1c6f0e-5a4c-4f7e-8d3b-1f3c7d0f2a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Role"];
        responses: {
            200: components["responses"]["Role"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example viewer_main
                 */
                id: components["schemas"]["RoleId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Role"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example viewer_main
                 */
                id: components["schemas"]["RoleId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Role"];
        responses: {
            200: components["responses"]["Role"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the role.
                 * @example viewer_main
                 */
                id: components["schemas"]["RoleId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    autocompleteRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "q": "view"
                 *     }
                 */
                "application/json": components["schemas"]["AutocompleteRequest"];
            };
        };
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "viewer_main",
                     *         "name": "Viewer",
                     *         "isDefault": false,
                     *         "isManaged": true,
                     *         "permissionCount": 36
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RoleSummary"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRolesFromGivenIds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "viewer_main"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["IdsRequest"];
            };
        };
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "viewer_main",
                     *         "name": "Viewer",
                     *         "description": "Reads.",
                     *         "permissions": {
                     *           "FLOW": [
                     *             "VIEW",
                     *             "LIST"
                     *           ]
                     *         },
                     *         "isDefault": false,
                     *         "isManaged": true,
                     *         "deleted": false
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RoleOfId"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchRoles: {
        parameters: {
            query?: {
                /**
                 * @description Conditions that a result must meet, all of them, as `filters[field][OPERATION]=value`, or as one JSON object
                 *     `filters={"field":{"OPERATION":"value"}}`. Of `filters[or][0][field][OPERATION]=value`, `filters[or][1]...` one must
                 *     hold, of `filters[and][0]...` all. `IN` and `NOT_IN` take values joined by commas. `REGEX` works on no field. `q=text`, as older clients send it, is
                 *     the same as `filters[q][EQUALS]=text`. The fields and operations of a list stand in its description.
                 *
                 *     What no index answers (`q`, `CONTAINS`, `ENDS_WITH`, `NOT_EQUALS`, `NOT_IN` and `or`) is tried on the first 10,000 of a list in its
                 *     order, and finds nothing beyond them, save that `q` finds whole texts there. In longer lists use `EQUALS`, `IN` or `STARTS_WITH`.
                 *
                 *     A `total` is exact up to 2,000; above, it is at least one more than was shown, and exact
                 *     on the last page.
                 * @example {
                 *       "name": {
                 *         "EQUALS": "ci"
                 *       }
                 *     }
                 */
                filters?: components["parameters"]["Filters"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Results a page. */
                size?: components["parameters"]["Size"];
                /**
                 * @description Order of the results, `field:asc` or `field:desc`; repeated or joined by commas for further keys.
                 * @example [
                 *       "name:asc"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "results": [
                     *         {
                     *           "id": "viewer_main",
                     *           "name": "Viewer",
                     *           "isDefault": false,
                     *           "isManaged": true,
                     *           "permissionCount": 36
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RolePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listServiceAccountsForTenant: {
        parameters: {
            query?: {
                /**
                 * @description Conditions that a result must meet, all of them, as `filters[field][OPERATION]=value`, or as one JSON object
                 *     `filters={"field":{"OPERATION":"value"}}`. Of `filters[or][0][field][OPERATION]=value`, `filters[or][1]...` one must
                 *     hold, of `filters[and][0]...` all. `IN` and `NOT_IN` take values joined by commas. `REGEX` works on no field. `q=text`, as older clients send it, is
                 *     the same as `filters[q][EQUALS]=text`. The fields and operations of a list stand in its description.
                 *
                 *     What no index answers (`q`, `CONTAINS`, `ENDS_WITH`, `NOT_EQUALS`, `NOT_IN` and `or`) is tried on the first 10,000 of a list in its
                 *     order, and finds nothing beyond them, save that `q` finds whole texts there. In longer lists use `EQUALS`, `IN` or `STARTS_WITH`.
                 *
                 *     A `total` is exact up to 2,000; above, it is at least one more than was shown, and exact
                 *     on the last page.
                 * @example {
                 *       "name": {
                 *         "EQUALS": "ci"
                 *       }
                 *     }
                 */
                filters?: components["parameters"]["Filters"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Results a page. */
                size?: components["parameters"]["Size"];
                /**
                 * @description Order of the results, `field:asc` or `field:desc`; repeated or joined by commas for further keys.
                 * @example [
                 *       "name:asc"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "results": [
                     *         {
                     *           "id": "2XDKrmqyHDkoGnU11wlj87",
                     *           "username": "ci",
                     *           "name": "ci",
                     *           "displayName": "ci",
                     *           "description": "Deploys",
                     *           "groups": [],
                     *           "auths": [],
                     *           "superAdmin": false,
                     *           "instanceOwner": false,
                     *           "enabled": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceAccountPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createServiceAccountForTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, best random; printable ASCII. The same request with the same key and credential gets within
                 *     24 hours the first one's answer, the secret included, with the header `Idempotency-Replayed`, and nothing is done again. The
                 *     same key with another path or body is refused (422); with another credential of the same principal, and while the first
                 *     request runs, with 409. An answer that refuses the request is not kept.
                 * @example 6f1c6f0e-5a4c-4f7e-8d3b-1f3c7d0f2a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ServiceAccount"];
        responses: {
            200: components["responses"]["ServiceAccount"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getServiceAccountForTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ServiceAccount"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ServiceAccount"];
        responses: {
            200: components["responses"]["ServiceAccount"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteServiceAccountForTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchServiceAccountForTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enabled": false
                 *     }
                 */
                "application/json": components["schemas"]["PatchServiceAccountRequest"];
            };
        };
        responses: {
            200: components["responses"]["ServiceAccount"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApiTokensForServiceAccountWithTenant: {
        parameters: {
            query?: {
                /**
                 * @description Only the tokens with these ids, repeated or joined by commas; what is not there is left out. Default: all.
                 * @example [
                 *       "2EPi5XC0oluKRCVF56gcCa"
                 *     ]
                 */
                tokenId?: components["parameters"]["ApiTokenIds"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApiTokenList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiTokensForServiceAccountWithTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, best random; printable ASCII. The same request with the same key and credential gets within
                 *     24 hours the first one's answer, the secret included, with the header `Idempotency-Replayed`, and nothing is done again. The
                 *     same key with another path or body is refused (422); with another credential of the same principal, and while the first
                 *     request runs, with 409. An answer that refuses the request is not kept.
                 * @example 6f1c6f0e-5a4c-4f7e-8d3b-1f3c7d0f2a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CreateApiToken"];
        responses: {
            200: components["responses"]["ApiTokenCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApiTokenForServiceAccountWithTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApiTokenDetail"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteApiTokenForServiceAccountWithTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApiTokenDeleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateApiTokenForServiceAccountWithTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UpdateApiToken"];
        responses: {
            200: components["responses"]["ApiTokenDetail"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateApiTokenForServiceAccountWithTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, best random; printable ASCII. The same request with the same key and credential gets within
                 *     24 hours the first one's answer, the secret included, with the header `Idempotency-Replayed`, and nothing is done again. The
                 *     same key with another path or body is refused (422); with another credential of the same principal, and while the first
                 *     request runs, with 409. An answer that refuses the request is not kept.
                 * @example 6f1c6f0e-5a4c-4f7e-8d3b-1f3c7d0f2a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["RotateApiToken"];
        responses: {
            200: components["responses"]["ApiTokenRotated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTenantAccess: {
        parameters: {
            query?: {
                /**
                 * @description Conditions that a result must meet, all of them, as `filters[field][OPERATION]=value`, or as one JSON object
                 *     `filters={"field":{"OPERATION":"value"}}`. Of `filters[or][0][field][OPERATION]=value`, `filters[or][1]...` one must
                 *     hold, of `filters[and][0]...` all. `IN` and `NOT_IN` take values joined by commas. `REGEX` works on no field. `q=text`, as older clients send it, is
                 *     the same as `filters[q][EQUALS]=text`. The fields and operations of a list stand in its description.
                 *
                 *     What no index answers (`q`, `CONTAINS`, `ENDS_WITH`, `NOT_EQUALS`, `NOT_IN` and `or`) is tried on the first 10,000 of a list in its
                 *     order, and finds nothing beyond them, save that `q` finds whole texts there. In longer lists use `EQUALS`, `IN` or `STARTS_WITH`.
                 *
                 *     A `total` is exact up to 2,000; above, it is at least one more than was shown, and exact
                 *     on the last page.
                 * @example {
                 *       "name": {
                 *         "EQUALS": "ci"
                 *       }
                 *     }
                 */
                filters?: components["parameters"]["Filters"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Results a page. */
                size?: components["parameters"]["Size"];
                /**
                 * @description Order of the results, `field:asc` or `field:desc`; repeated or joined by commas for further keys.
                 * @example [
                 *       "name:asc"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "results": [
                     *         {
                     *           "id": "2XDKrmqyHDkoGnU11wlj87",
                     *           "username": "ada@example.com",
                     *           "name": "ada@example.com",
                     *           "displayName": "Ada Lovelace",
                     *           "description": "",
                     *           "type": "STANDARD",
                     *           "groups": [
                     *             {
                     *               "id": "4mQ8sVbB1nUe0JXcTq2zLd",
                     *               "name": "Deployers",
                     *               "external": false
                     *             }
                     *           ],
                     *           "auths": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TenantUserPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTenantAccess: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, best random; printable ASCII. The same request with the same key and credential gets within
                 *     24 hours the first one's answer, the secret included, with the header `Idempotency-Replayed`, and nothing is done again. The
                 *     same key with another path or body is refused (422); with another credential of the same principal, and while the first
                 *     request runs, with 409. An answer that refuses the request is not kept.
                 * @example 6f1c6f0e-5a4c-4f7e-8d3b-1f3c7d0f2a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["TenantAccessRequest"];
            };
        };
        responses: {
            /** @description Done. The body is empty. */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTenantAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
                /**
                 * @description Id of the user, or of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                userId: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The access. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenantId": "main",
                     *       "userId": "2XDKrmqyHDkoGnU11wlj87",
                     *       "username": "ada@example.com",
                     *       "displayName": "Ada Lovelace",
                     *       "groups": [
                     *         {
                     *           "id": "4mQ8sVbB1nUe0JXcTq2zLd",
                     *           "name": "Deployers",
                     *           "external": false
                     *         }
                     *       ],
                     *       "roles": [
                     *         {
                     *           "id": "viewer_main",
                     *           "name": "Viewer",
                     *           "namespace": "dev",
                     *           "origin": "GROUP",
                     *           "sourceId": "4mQ8sVbB1nUe0JXcTq2zLd",
                     *           "permissions": [
                     *             {
                     *               "resource": "FLOW",
                     *               "actions": [
                     *                 "VIEW",
                     *                 "LIST"
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "superAdmin": false,
                     *       "instanceOwner": false
                     *     }
                     */
                    "application/json": components["schemas"]["TenantAccess"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTenantAccess_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
                /**
                 * @description Id of the user, or of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                userId: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. The body is empty. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteTenantAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
                /**
                 * @description Id of the user, or of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                userId: components["parameters"]["MemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. The body is empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    autocompleteUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "q": "ada"
                 *     }
                 */
                "application/json": components["schemas"]["AutocompleteRequest"];
            };
        };
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "2XDKrmqyHDkoGnU11wlj87",
                     *         "username": "ada@example.com",
                     *         "name": "ada@example.com",
                     *         "displayName": "Ada Lovelace",
                     *         "description": "",
                     *         "type": "STANDARD",
                     *         "groups": [
                     *           {
                     *             "id": "4mQ8sVbB1nUe0JXcTq2zLd",
                     *             "name": "Deployers",
                     *             "external": false
                     *           }
                     *         ],
                     *         "auths": []
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["TenantUser"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateUserGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user or service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["PrincipalId"];
                /**
                 * @description Id of the tenant. `main` exists from the first start.
                 * @example main
                 */
                tenant: components["parameters"]["Tenant"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "groupIds": [
                 *         "2XDKrmqyHDkoGnU11wlj87"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserGroupsRequest"];
            };
        };
        responses: {
            /** @description Changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchInstanceAuditLogs: {
        parameters: {
            query?: {
                /**
                 * @description Conditions that a result must meet, all of them, as `filters[field][OPERATION]=value`, or as one JSON object
                 *     `filters={"field":{"OPERATION":"value"}}`. Of `filters[or][0][field][OPERATION]=value`, `filters[or][1]...` one must
                 *     hold, of `filters[and][0]...` all. `IN` and `NOT_IN` take values joined by commas. `REGEX` works on no field. `q=text`, as older clients send it, is
                 *     the same as `filters[q][EQUALS]=text`. The fields and operations of a list stand in its description.
                 *
                 *     What no index answers (`q`, `CONTAINS`, `ENDS_WITH`, `NOT_EQUALS`, `NOT_IN` and `or`) is tried on the first 10,000 of a list in its
                 *     order, and finds nothing beyond them, save that `q` finds whole texts there. In longer lists use `EQUALS`, `IN` or `STARTS_WITH`.
                 *
                 *     A `total` is exact up to 2,000; above, it is at least one more than was shown, and exact
                 *     on the last page.
                 * @example {
                 *       "name": {
                 *         "EQUALS": "ci"
                 *       }
                 *     }
                 */
                filters?: components["parameters"]["Filters"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Results a page. */
                size?: components["parameters"]["Size"];
                /**
                 * @description Order of the results, `field:asc` or `field:desc`; repeated or joined by commas for further keys.
                 * @example [
                 *       "name:asc"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AuditEntryPage"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAuths: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ways to log in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "loginPassword": true,
                     *       "mailsEnabled": false,
                     *       "passwordless": false,
                     *       "oauths": []
                     *     }
                     */
                    "application/json": components["schemas"]["Auths"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    getConfigs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uuid": "0Bd1oZ8FhC0G2s5hbq1xYe",
                     *       "version": "2.0.0",
                     *       "edition": "EE",
                     *       "isBasicAuthInitialized": true,
                     *       "secretsEnabled": false,
                     *       "mailServiceEnabled": false,
                     *       "tenants": {
                     *         "storageByTenant": false,
                     *         "secretByTenant": false
                     *       },
                     *       "passwordConfiguration": {
                     *         "minLength": 8,
                     *         "specialRequired": true,
                     *         "digitsRequired": 1,
                     *         "lowercaseRequired": 1,
                     *         "uppercaseRequired": 1,
                     *         "allowedSpecials": "!@#$%^&*"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Configs"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLoginConfigs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isBasicAuthInitialized": true
                     *     }
                     */
                    "application/json": components["schemas"]["LoginConfigs"];
                };
            };
            400: components["responses"]["BadRequest"];
            503: components["responses"]["Unavailable"];
        };
    };
    forwardAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token works. The body is empty. */
            200: {
                headers: {
                    /** @description Id of the principal. */
                    "X-Tokenry-Principal-Id"?: string;
                    /** @description E-mail address or name, percent-encoded. */
                    "X-Tokenry-Principal-Name"?: string;
                    /** @description `STANDARD` or `SERVICE_ACCOUNT`. */
                    "X-Tokenry-Principal-Type"?: string;
                    /** @description Id of the API token. */
                    "X-Tokenry-Token-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `code` of the invitation, as `createInvitation` has shown it.
                 * @example tkr_inv_2XDKrmqyHDkoGnU11wlj87
                 */
                invitationId: components["parameters"]["InvitationCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Me"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createFromInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `code` of the invitation, as `createInvitation` has shown it.
                 * @example tkr_inv_2XDKrmqyHDkoGnU11wlj87
                 */
                invitationId: components["parameters"]["InvitationCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "firstName": "Ada",
                 *       "lastName": "Lovelace",
                 *       "password": "Correct-Horse-1!"
                 *     }
                 */
                "application/json": components["schemas"]["InvitedUserRequest"];
            };
        };
        responses: {
            /** @description The new user, who can log in now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2XDKrmqyHDkoGnU11wlj87",
                     *       "username": "ada@example.com",
                     *       "displayName": "Ada Lovelace",
                     *       "firstName": "Ada",
                     *       "lastName": "Lovelace",
                     *       "email": "ada@example.com",
                     *       "tenants": [
                     *         {
                     *           "id": "main",
                     *           "name": "main"
                     *         }
                     *       ],
                     *       "auths": [
                     *         {
                     *           "id": "BasicAuth",
                     *           "name": "BasicAuth",
                     *           "type": "BASIC_AUTH"
                     *         }
                     *       ],
                     *       "groups": [],
                     *       "superAdmin": false,
                     *       "instanceOwner": false,
                     *       "restricted": false,
                     *       "enabled": true
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "ada@example.com",
                 *       "password": "Correct-Horse-1!"
                 *     }
                 */
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            200: components["responses"]["LoggedIn"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LoggedOut"];
            400: components["responses"]["BadRequest"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The principal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2XDKrmqyHDkoGnU11wlj87",
                     *       "type": "SERVICE_ACCOUNT",
                     *       "superAdmin": false,
                     *       "instanceOwner": false,
                     *       "restricted": false,
                     *       "profile": {
                     *         "username": "ci"
                     *       },
                     *       "auths": [],
                     *       "tenants": [
                     *         {
                     *           "id": "main",
                     *           "name": "main"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "firstName": "Ada"
                 *     }
                 */
                "application/json": components["schemas"]["PatchProfileRequest"];
            };
        };
        responses: {
            200: components["responses"]["Me"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApiTokensForCurrentUser: {
        parameters: {
            query?: {
                /**
                 * @description Only the tokens with these ids, repeated or joined by commas; what is not there is left out. Default: all.
                 * @example [
                 *       "2EPi5XC0oluKRCVF56gcCa"
                 *     ]
                 */
                tokenId?: components["parameters"]["ApiTokenIds"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApiTokenList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiTokenForCurrentUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, best random; printable ASCII. The same request with the same key and credential gets within
                 *     24 hours the first one's answer, the secret included, with the header `Idempotency-Replayed`, and nothing is done again. The
                 *     same key with another path or body is refused (422); with another credential of the same principal, and while the first
                 *     request runs, with 409. An answer that refuses the request is not kept.
                 * @example 6f1c6f0e-5a4c-4f7e-8d3b-1f3c7d0f2a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CreateApiToken"];
        responses: {
            200: components["responses"]["ApiTokenCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApiTokenForCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApiTokenDetail"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteApiTokenForCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApiTokenDeleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateApiTokenForCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UpdateApiToken"];
        responses: {
            200: components["responses"]["ApiTokenDetail"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateApiTokenForCurrentUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, best random; printable ASCII. The same request with the same key and credential gets within
                 *     24 hours the first one's answer, the secret included, with the header `Idempotency-Replayed`, and nothing is done again. The
                 *     same key with another path or body is refused (422); with another credential of the same principal, and while the first
                 *     request runs, with 409. An answer that refuses the request is not kept.
                 * @example 6f1c6f0e-5a4c-4f7e-8d3b-1f3c7d0f2a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["RotateApiToken"];
        responses: {
            200: components["responses"]["ApiTokenRotated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    findAllInvitationsForCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "2XDKrmqyHDkoGnU11wlj87",
                     *         "tenantId": "main",
                     *         "email": "ada@example.com",
                     *         "status": "PENDING",
                     *         "isExpired": false,
                     *         "sentAt": "2026-01-01T00:00:00Z",
                     *         "expiredAt": "2026-01-08T00:00:00Z",
                     *         "bindings": [
                     *           {
                     *             "type": "USER",
                     *             "externalId": "2EPi5XC0oluKRCVF56gcCa",
                     *             "roleId": "viewer_main",
                     *             "deleted": false
                     *           }
                     *         ],
                     *         "groupIds": [
                     *           "4mQ8sVbB1nUe0JXcTq2zLd"
                     *         ],
                     *         "userType": "STANDARD",
                     *         "superAdmin": false,
                     *         "instanceOwner": false,
                     *         "deleted": false
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["OwnInvitation"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCurrentUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "oldPassword": "Correct-Horse-1!",
                 *       "newPassword": "Correct-Horse-2!"
                 *     }
                 */
                "application/json": components["schemas"]["UpdatePasswordRequest"];
            };
        };
        responses: {
            200: components["responses"]["Me"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listServiceAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Conditions that a result must meet, all of them, as `filters[field][OPERATION]=value`, or as one JSON object
                 *     `filters={"field":{"OPERATION":"value"}}`. Of `filters[or][0][field][OPERATION]=value`, `filters[or][1]...` one must
                 *     hold, of `filters[and][0]...` all. `IN` and `NOT_IN` take values joined by commas. `REGEX` works on no field. `q=text`, as older clients send it, is
                 *     the same as `filters[q][EQUALS]=text`. The fields and operations of a list stand in its description.
                 *
                 *     What no index answers (`q`, `CONTAINS`, `ENDS_WITH`, `NOT_EQUALS`, `NOT_IN` and `or`) is tried on the first 10,000 of a list in its
                 *     order, and finds nothing beyond them, save that `q` finds whole texts there. In longer lists use `EQUALS`, `IN` or `STARTS_WITH`.
                 *
                 *     A `total` is exact up to 2,000; above, it is at least one more than was shown, and exact
                 *     on the last page.
                 * @example {
                 *       "name": {
                 *         "EQUALS": "ci"
                 *       }
                 *     }
                 */
                filters?: components["parameters"]["Filters"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Results a page. */
                size?: components["parameters"]["Size"];
                /**
                 * @description Order of the results, `field:asc` or `field:desc`; repeated or joined by commas for further keys.
                 * @example [
                 *       "name:asc"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "results": [
                     *         {
                     *           "id": "2XDKrmqyHDkoGnU11wlj87",
                     *           "name": "ci",
                     *           "description": "Deploys",
                     *           "tenants": [
                     *             {
                     *               "id": "main",
                     *               "name": "main"
                     *             }
                     *           ],
                     *           "groups": [],
                     *           "superAdmin": false,
                     *           "instanceOwner": false,
                     *           "enabled": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceAccountDetailPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createServiceAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, best random; printable ASCII. The same request with the same key and credential gets within
                 *     24 hours the first one's answer, the secret included, with the header `Idempotency-Replayed`, and nothing is done again. The
                 *     same key with another path or body is refused (422); with another credential of the same principal, and while the first
                 *     request runs, with 409. An answer that refuses the request is not kept.
                 * @example 6f1c6f0e-5a4c-4f7e-8d3b-1f3c7d0f2a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "ci",
                 *       "description": "Deploys",
                 *       "tenants": [
                 *         "main"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateServiceAccountRequest"];
            };
        };
        responses: {
            200: components["responses"]["ServiceAccountDetail"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ServiceAccountDetail"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateInstanceServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ServiceAccount"];
        responses: {
            200: components["responses"]["ServiceAccountDetail"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchServiceAccountDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "ci",
                 *       "description": "Deploys"
                 *     }
                 */
                "application/json": components["schemas"]["PatchServiceAccountRequest"];
            };
        };
        responses: {
            200: components["responses"]["ServiceAccountDetail"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApiTokensForServiceAccount: {
        parameters: {
            query?: {
                /**
                 * @description Only the tokens with these ids, repeated or joined by commas; what is not there is left out. Default: all.
                 * @example [
                 *       "2EPi5XC0oluKRCVF56gcCa"
                 *     ]
                 */
                tokenId?: components["parameters"]["ApiTokenIds"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApiTokenList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiTokensForServiceAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, best random; printable ASCII. The same request with the same key and credential gets within
                 *     24 hours the first one's answer, the secret included, with the header `Idempotency-Replayed`, and nothing is done again. The
                 *     same key with another path or body is refused (422); with another credential of the same principal, and while the first
                 *     request runs, with 409. An answer that refuses the request is not kept.
                 * @example 6f1c6f0e-5a4c-4f7e-8d3b-1f3c7d0f2a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CreateApiToken"];
        responses: {
            200: components["responses"]["ApiTokenCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApiTokenForServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApiTokenDetail"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteApiTokenForServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApiTokenDeleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateApiTokenForServiceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UpdateApiToken"];
        responses: {
            200: components["responses"]["ApiTokenDetail"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateApiTokenForServiceAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, best random; printable ASCII. The same request with the same key and credential gets within
                 *     24 hours the first one's answer, the secret included, with the header `Idempotency-Replayed`, and nothing is done again. The
                 *     same key with another path or body is refused (422); with another credential of the same principal, and while the first
                 *     request runs, with 409. An answer that refuses the request is not kept.
                 * @example 6f1c6f0e-5a4c-4f7e-8d3b-1f3c7d0f2a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["RotateApiToken"];
        responses: {
            200: components["responses"]["ApiTokenRotated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchServiceAccountInstanceOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "instanceOwner": true
                 *     }
                 */
                "application/json": components["schemas"]["SuperAdminRequest"];
            };
        };
        responses: {
            /** @description Changed. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchServiceAccountSuperAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service account.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["ServiceAccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "superAdmin": true
                 *     }
                 */
                "application/json": components["schemas"]["SuperAdminRequest"];
            };
        };
        responses: {
            /** @description Changed. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the installation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": true,
                     *       "repositoryType": "mongodb",
                     *       "queueType": "mongodb",
                     *       "storageType": "none",
                     *       "secretType": "none",
                     *       "haveAuthNotBasic": false,
                     *       "passwordConfiguration": {
                     *         "minLength": 8,
                     *         "specialRequired": true,
                     *         "digitsRequired": 1,
                     *         "lowercaseRequired": 1,
                     *         "uppercaseRequired": 1,
                     *         "allowedSpecials": "!@#$%^&*"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SetupStatus"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    createSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "admin@example.com",
                 *       "password": "Correct-Horse-1!",
                 *       "tenant": {
                 *         "id": "main",
                 *         "name": "Main"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateSetupRequest"];
            };
        };
        responses: {
            /** @description The administrator. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "firstAdministrator",
                     *       "username": "admin@example.com",
                     *       "displayName": "admin@example.com",
                     *       "firstName": "",
                     *       "lastName": "",
                     *       "email": "admin@example.com",
                     *       "tenants": [
                     *         {
                     *           "id": "main",
                     *           "name": "main"
                     *         }
                     *       ],
                     *       "auths": [
                     *         {
                     *           "id": "BasicAuth",
                     *           "name": "BasicAuth",
                     *           "type": "BASIC_AUTH"
                     *         }
                     *       ],
                     *       "groups": [],
                     *       "superAdmin": true,
                     *       "instanceOwner": true,
                     *       "restricted": false,
                     *       "enabled": true
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["SetupDone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTenants: {
        parameters: {
            query?: {
                /**
                 * @description Conditions that a result must meet, all of them, as `filters[field][OPERATION]=value`, or as one JSON object
                 *     `filters={"field":{"OPERATION":"value"}}`. Of `filters[or][0][field][OPERATION]=value`, `filters[or][1]...` one must
                 *     hold, of `filters[and][0]...` all. `IN` and `NOT_IN` take values joined by commas. `REGEX` works on no field. `q=text`, as older clients send it, is
                 *     the same as `filters[q][EQUALS]=text`. The fields and operations of a list stand in its description.
                 *
                 *     What no index answers (`q`, `CONTAINS`, `ENDS_WITH`, `NOT_EQUALS`, `NOT_IN` and `or`) is tried on the first 10,000 of a list in its
                 *     order, and finds nothing beyond them, save that `q` finds whole texts there. In longer lists use `EQUALS`, `IN` or `STARTS_WITH`.
                 *
                 *     A `total` is exact up to 2,000; above, it is at least one more than was shown, and exact
                 *     on the last page.
                 * @example {
                 *       "name": {
                 *         "EQUALS": "ci"
                 *       }
                 *     }
                 */
                filters?: components["parameters"]["Filters"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Results a page. */
                size?: components["parameters"]["Size"];
                /**
                 * @description Order of the results, `field:asc` or `field:desc`; repeated or joined by commas for further keys.
                 * @example [
                 *       "name:asc"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TenantPage"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, best random; printable ASCII. The same request with the same key and credential gets within
                 *     24 hours the first one's answer, the secret included, with the header `Idempotency-Replayed`, and nothing is done again. The
                 *     same key with another path or body is refused (422); with another credential of the same principal, and while the first
                 *     request runs, with 409. An answer that refuses the request is not kept.
                 * @example 6f1c6f0e-5a4c-4f7e-8d3b-1f3c7d0f2a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "team-a",
                 *       "name": "Team A"
                 *     }
                 */
                "application/json": components["schemas"]["CreateTenantRequest"];
            };
        };
        responses: {
            200: components["responses"]["Tenant"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example main
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Tenant"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example main
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Tenant"];
        responses: {
            200: components["responses"]["Tenant"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant.
                 * @example main
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchTenants: {
        parameters: {
            query?: {
                /**
                 * @description Conditions that a result must meet, all of them, as `filters[field][OPERATION]=value`, or as one JSON object
                 *     `filters={"field":{"OPERATION":"value"}}`. Of `filters[or][0][field][OPERATION]=value`, `filters[or][1]...` one must
                 *     hold, of `filters[and][0]...` all. `IN` and `NOT_IN` take values joined by commas. `REGEX` works on no field. `q=text`, as older clients send it, is
                 *     the same as `filters[q][EQUALS]=text`. The fields and operations of a list stand in its description.
                 *
                 *     What no index answers (`q`, `CONTAINS`, `ENDS_WITH`, `NOT_EQUALS`, `NOT_IN` and `or`) is tried on the first 10,000 of a list in its
                 *     order, and finds nothing beyond them, save that `q` finds whole texts there. In longer lists use `EQUALS`, `IN` or `STARTS_WITH`.
                 *
                 *     A `total` is exact up to 2,000; above, it is at least one more than was shown, and exact
                 *     on the last page.
                 * @example {
                 *       "name": {
                 *         "EQUALS": "ci"
                 *       }
                 *     }
                 */
                filters?: components["parameters"]["Filters"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Results a page. */
                size?: components["parameters"]["Size"];
                /**
                 * @description Order of the results, `field:asc` or `field:desc`; repeated or joined by commas for further keys.
                 * @example [
                 *       "name:asc"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TenantPage"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTokenChanges: {
        parameters: {
            query?: {
                /** @description The position of the last answer; left out to begin now. */
                after?: number;
                /** @description How long to wait for a change, in milliseconds. */
                waitMs?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "position": 42,
                     *       "asOfMs": -120,
                     *       "reset": false,
                     *       "changes": [
                     *         {
                     *           "tokenId": "2EPi5XC0oluKRCVF56gcCa"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TokenChanges"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    introspectToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "(the token)"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TokenForm"];
            };
        };
        responses: {
            /** @description What the token is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": false
                     *     }
                     */
                    "application/json": components["schemas"]["TokenIntrospection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "(the token)"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TokenForm"];
            };
        };
        responses: {
            /** @description The token does not work (any more). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "(the token)",
                 *       "ip": "192.0.2.1"
                 *     }
                 */
                "application/json": components["schemas"]["VerifyTokenRequest"];
            };
        };
        responses: {
            /** @description What the token is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": false
                     *     }
                     */
                    "application/json": components["schemas"]["TokenVerification"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tokens": [
                 *         {
                 *           "token": "(the token)"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["VerifyTokensRequest"];
            };
        };
        responses: {
            /** @description What each token is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "active": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TokenVerifications"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Conditions that a result must meet, all of them, as `filters[field][OPERATION]=value`, or as one JSON object
                 *     `filters={"field":{"OPERATION":"value"}}`. Of `filters[or][0][field][OPERATION]=value`, `filters[or][1]...` one must
                 *     hold, of `filters[and][0]...` all. `IN` and `NOT_IN` take values joined by commas. `REGEX` works on no field. `q=text`, as older clients send it, is
                 *     the same as `filters[q][EQUALS]=text`. The fields and operations of a list stand in its description.
                 *
                 *     What no index answers (`q`, `CONTAINS`, `ENDS_WITH`, `NOT_EQUALS`, `NOT_IN` and `or`) is tried on the first 10,000 of a list in its
                 *     order, and finds nothing beyond them, save that `q` finds whole texts there. In longer lists use `EQUALS`, `IN` or `STARTS_WITH`.
                 *
                 *     A `total` is exact up to 2,000; above, it is at least one more than was shown, and exact
                 *     on the last page.
                 * @example {
                 *       "name": {
                 *         "EQUALS": "ci"
                 *       }
                 *     }
                 */
                filters?: components["parameters"]["Filters"];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Results a page. */
                size?: components["parameters"]["Size"];
                /**
                 * @description Order of the results, `field:asc` or `field:desc`; repeated or joined by commas for further keys.
                 * @example [
                 *       "name:asc"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "results": [
                     *         {
                     *           "id": "2XDKrmqyHDkoGnU11wlj87",
                     *           "username": "ada@example.com",
                     *           "displayName": "Ada Lovelace",
                     *           "tenants": [
                     *             {
                     *               "id": "main",
                     *               "name": "main"
                     *             }
                     *           ],
                     *           "auths": [
                     *             {
                     *               "id": "BasicAuth",
                     *               "name": "BasicAuth",
                     *               "type": "BASIC_AUTH"
                     *             }
                     *           ],
                     *           "superAdmin": false,
                     *           "instanceOwner": false,
                     *           "restricted": false,
                     *           "enabled": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, best random; printable ASCII. The same request with the same key and credential gets within
                 *     24 hours the first one's answer, the secret included, with the header `Idempotency-Replayed`, and nothing is done again. The
                 *     same key with another path or body is refused (422); with another credential of the same principal, and while the first
                 *     request runs, with 409. An answer that refuses the request is not kept.
                 * @example 6f1c6f0e-5a4c-4f7e-8d3b-1f3c7d0f2a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["User"];
        responses: {
            201: components["responses"]["User"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["User"];
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "firstName": "Ada"
                 *     }
                 */
                "application/json": components["schemas"]["PatchUserRequest"];
            };
        };
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApiTokensForUser: {
        parameters: {
            query?: {
                /**
                 * @description Only the tokens with these ids, repeated or joined by commas; what is not there is left out. Default: all.
                 * @example [
                 *       "2EPi5XC0oluKRCVF56gcCa"
                 *     ]
                 */
                tokenId?: components["parameters"]["ApiTokenIds"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApiTokenList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiTokensForUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, best random; printable ASCII. The same request with the same key and credential gets within
                 *     24 hours the first one's answer, the secret included, with the header `Idempotency-Replayed`, and nothing is done again. The
                 *     same key with another path or body is refused (422); with another credential of the same principal, and while the first
                 *     request runs, with 409. An answer that refuses the request is not kept.
                 * @example 6f1c6f0e-5a4c-4f7e-8d3b-1f3c7d0f2a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CreateApiToken"];
        responses: {
            201: components["responses"]["ApiTokenCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApiTokenForUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApiTokenDetail"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteApiTokenForUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateApiTokenForUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UpdateApiToken"];
        responses: {
            200: components["responses"]["ApiTokenDetail"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateApiTokenForUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of the caller's choice, best random; printable ASCII. The same request with the same key and credential gets within
                 *     24 hours the first one's answer, the secret included, with the header `Idempotency-Replayed`, and nothing is done again. The
                 *     same key with another path or body is refused (422); with another credential of the same principal, and while the first
                 *     request runs, with 409. An answer that refuses the request is not kept.
                 * @example 6f1c6f0e-5a4c-4f7e-8d3b-1f3c7d0f2a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
                /**
                 * @description Id of the API token. It is not a part of the token's text.
                 * @example 2EPi5XC0oluKRCVF56gcCa
                 */
                tokenId: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["RotateApiToken"];
        responses: {
            200: components["responses"]["ApiTokenRotated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteUserAuthMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the way to authenticate, as `auths` of the user has it.
                 * @example BasicAuth
                 */
                auth: components["parameters"]["AuthMethodId"];
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchUserInstanceOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "instanceOwner": true
                 *     }
                 */
                "application/json": components["schemas"]["SuperAdminRequest"];
            };
        };
        responses: {
            /** @description Changed. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "Correct-Horse-1!"
                 *     }
                 */
                "application/json": components["schemas"]["SetPasswordRequest"];
            };
        };
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteRefreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There are no sessions any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchUserDemo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "restricted": true
                 *     }
                 */
                "application/json": components["schemas"]["RestrictedRequest"];
            };
        };
        responses: {
            /** @description Changed. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchUserSuperAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 2XDKrmqyHDkoGnU11wlj87
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "superAdmin": true
                 *     }
                 */
                "application/json": components["schemas"]["SuperAdminRequest"];
            };
        };
        responses: {
            /** @description Changed. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html> */
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    getReferenceFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of a file of the reference page.
                 * @example swagger-ui.css
                 */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                    "image/png": string;
                    /** @example  */
                    "text/css": string;
                    /** @example  */
                    "text/javascript": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    loginAtRoot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "ada@example.com",
                 *       "password": "Correct-Horse-1!"
                 *     }
                 */
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            200: components["responses"]["LoggedIn"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    logoutAtRoot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LoggedOut"];
            400: components["responses"]["BadRequest"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOpenapiJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0"
                     *     }
                     */
                    "application/json": components["schemas"]["OpenapiDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    getOpenapiYaml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example openapi: 3.1.0 */
                    "application/yaml": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    getProviderDownload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Processor architecture, as Go names it.
                 * @example amd64
                 */
                arch: string;
                /**
                 * @description Namespace of the provider's address.
                 * @example tokenry
                 */
                namespace: components["parameters"]["ProviderNamespace"];
                /**
                 * @description Operating system, as Go names it.
                 * @example linux
                 */
                os: string;
                /**
                 * @description Type of the provider's address.
                 * @example tokenry
                 */
                type: components["parameters"]["ProviderType"];
                /**
                 * @description Version of the provider.
                 * @example 0.1.0
                 */
                version: components["parameters"]["ProviderVersion"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The package. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "protocols": [
                     *         "6.0"
                     *       ],
                     *       "os": "linux",
                     *       "arch": "amd64",
                     *       "filename": "terraform-provider-tokenry_0.1.0_linux_amd64.zip",
                     *       "download_url": "../../files/terraform-provider-tokenry_0.1.0_linux_amd64.zip",
                     *       "shasums_url": "../../files/SHA256SUMS",
                     *       "shasums_signature_url": "../../files/SHA256SUMS.sig",
                     *       "shasum": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "signing_keys": {
                     *         "gpg_public_keys": [
                     *           {
                     *             "key_id": "0123456789ABCDEF",
                     *             "ascii_armor": "-----BEGIN PGP PUBLIC KEY BLOCK-----"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderDownload"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
        };
    };
    getProviderFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the file, as `getProviderDownload` gave it.
                 * @example SHA256SUMS
                 */
                file: string;
                /**
                 * @description Namespace of the provider's address.
                 * @example tokenry
                 */
                namespace: components["parameters"]["ProviderNamespace"];
                /**
                 * @description Type of the provider's address.
                 * @example tokenry
                 */
                type: components["parameters"]["ProviderType"];
                /**
                 * @description Version of the provider.
                 * @example 0.1.0
                 */
                version: components["parameters"]["ProviderVersion"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                    "application/zip": string;
                    /** @example  */
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
        };
    };
    listProviderVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Namespace of the provider's address.
                 * @example tokenry
                 */
                namespace: components["parameters"]["ProviderNamespace"];
                /**
                 * @description Type of the provider's address.
                 * @example tokenry
                 */
                type: components["parameters"]["ProviderType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "versions": [
                     *         {
                     *           "version": "0.1.0",
                     *           "protocols": [
                     *             "6.0"
                     *           ],
                     *           "platforms": [
                     *             {
                     *               "os": "linux",
                     *               "arch": "amd64"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderVersions"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
        };
    };
}
