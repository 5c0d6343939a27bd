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
         *     text: a part of the name, upper and lower case alike; `EQUALS`), `name` (`EQUALS`, `IN`, `STARTS_WITH`), `id`
         *     (`EQUALS`, `IN`). Sort fields: `name`, `id` (the order of creation).
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
         * @description Replaces name, description and groups: a description that is left out becomes empty. `superAdmin` is changed only
         *     when the body names it.
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
        patch?: never;
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
         *     Names need not be unique.
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
        patch?: never;
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
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke one of your own API tokens
         * @description The token stops working at once. A token may revoke itself.
         */
        delete: operations["deleteApiTokenForCurrentUser"];
        options?: never;
        head?: never;
        patch?: never;
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
         * @description Style sheet, scripts and icon of the reference page.
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
            description: string;
            /**
             * Format: date-time
             * @description When it stops working; left out if never.
             */
            exp?: string;
            /** @description The expiry has passed. */
            expired: boolean;
            /** @description Each use moves the expiry. */
            extended: boolean;
            /**
             * Format: date-time
             * @description When it was issued.
             */
            iat: string;
            id: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description When it was last used, to the second or so; left out if never.
             */
            lastUsed?: string;
            name: components["schemas"]["Name"];
            /** @description The first characters of the token, by which its holder can recognise it. */
            prefix: string;
        };
        ApiTokenDetail: components["schemas"]["ApiToken"] & {
            /** @description The duration that it was created with; empty if it never expires. */
            maxAge: string;
        };
        ApiTokenList: {
            results: components["schemas"]["ApiToken"][];
            /** Format: int32 */
            total: number;
        };
        /** @description A way to authenticate other than an API token. */
        AuthMethod: {
            id?: string;
            name: string;
            type: string;
        };
        CreateApiTokenRequest: {
            description?: string | null;
            /** @description Each use moves the expiry to then plus `maxAge`. Default: false. */
            extended?: boolean | null;
            /**
             * @description How long the token works, as an ISO 8601 duration of weeks, days, hours, minutes and seconds (`P30D`, `PT1H`).
             *     Blank or left out: it never expires.
             */
            maxAge?: string | null;
            name: components["schemas"]["Name"];
        };
        CreateApiTokenResponse: {
            /** @description The token. It is shown this once. */
            fullToken: string;
            id: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
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
        GroupReference: {
            id: string;
        };
        Health: {
            /** @constant */
            status: "ok";
        };
        /** @description Identifier given by the server. */
        Id: string;
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
        /** @description Lower case letters and digits, in parts joined by single hyphens; 1 to 63 characters. */
        Name: string;
        /** @description What a password must have. */
        PasswordConfiguration: {
            allowedSpecials: string;
            digitsRequired: number;
            lowercaseRequired: number;
            minLength: number;
            specialRequired: boolean;
            uppercaseRequired: number;
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
            signing_keys: {
                gpg_public_keys: {
                    ascii_armor: string;
                    key_id: string;
                }[];
            };
        };
        ProviderVersions: {
            versions: {
                platforms: {
                    arch: string;
                    os: string;
                }[];
                protocols: string[];
                version: string;
            }[];
        };
        ServiceAccount: {
            description: string;
            groups: components["schemas"]["GroupReference"][];
            id: components["schemas"]["Id"];
            /** @description Another name of `superAdmin`. */
            instanceOwner: boolean;
            name: components["schemas"]["Name"];
            /** @description May do everything in every tenant. */
            superAdmin: boolean;
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
            /** @description The groups of the service account. `null` means none. */
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
        SetupStatus: {
            /** @description True once a user exists. */
            done: boolean;
            passwordConfiguration: components["schemas"]["PasswordConfiguration"];
        };
        TenantReference: {
            id: string;
            name: string;
        };
        TerraformDiscovery: {
            "providers.v1": string;
        };
        User: {
            auths: components["schemas"]["AuthMethod"][];
            displayName: string;
            email: string;
            firstName: string;
            groups: components["schemas"]["GroupReference"][];
            id: components["schemas"]["Id"];
            /** @description Another name of `superAdmin`. */
            instanceOwner: boolean;
            lastName: string;
            restricted: boolean;
            /** @description May do everything in every tenant. */
            superAdmin: boolean;
            tenants: components["schemas"]["TenantReference"][];
            /** @description The e-mail address. */
            username: string;
        };
    };
    responses: {
        /** @description The token with its full text. */
        ApiTokenCreated: {
            headers: {
                /** @description Always `no-store`. */
                "Cache-Control"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "2EPi5XC0oluKRCVF56gcCa",
                 *       "name": "deploy",
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
                 *           "expired": false
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ApiTokenList"];
            };
        };
        /** @description The request is malformed, or a parameter has a wrong value. */
        BadRequest: {
            headers: {
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
        /** @description The principal may not do this. */
        Forbidden: {
            headers: {
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
        /** @description Something that the request names does not exist. */
        NotFound: {
            headers: {
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
        /** @description The service account. */
        ServiceAccount: {
            headers: {
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
                 *       "instanceOwner": false
                 *     }
                 */
                "application/json": components["schemas"]["ServiceAccount"];
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
    };
    parameters: {
        /**
         * @description Conditions that a result must meet, all of them, as `filters[field][OPERATION]=value`. `IN` takes values joined by
         *     commas. The fields and operations of a list stand in its description.
         * @example {
         *       "name": {
         *         "EQUALS": "ci"
         *       }
         *     }
         */
        Filters: {
            [key: string]: {
                [key: string]: string;
            };
        };
        /** @description Number of the page, from 1. */
        Page: number;
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
    };
    headers: never;
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
    listServiceAccountsForTenant: {
        parameters: {
            query?: {
                /**
                 * @description Conditions that a result must meet, all of them, as `filters[field][OPERATION]=value`. `IN` takes values joined by
                 *     commas. The fields and operations of a list stand in its description.
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
                     *           "instanceOwner": false
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
            503: components["responses"]["Unavailable"];
        };
    };
    createServiceAccountForTenant: {
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
        requestBody: components["requestBodies"]["ServiceAccount"];
        responses: {
            200: components["responses"]["ServiceAccount"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
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
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
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
            503: components["responses"]["Unavailable"];
        };
    };
    listApiTokensForServiceAccountWithTenant: {
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
            200: components["responses"]["ApiTokenList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiTokensForServiceAccountWithTenant: {
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
        requestBody: components["requestBodies"]["CreateApiToken"];
        responses: {
            200: components["responses"]["ApiTokenCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
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
            /** @description The token. */
            200: {
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
                     *       "maxAge": "P30D"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiTokenDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
            503: components["responses"]["Unavailable"];
        };
    };
    listApiTokensForCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApiTokenList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiTokenForCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CreateApiToken"];
        responses: {
            200: components["responses"]["ApiTokenCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
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
            404: components["responses"]["NotFound"];
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
                     *       "restricted": false
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
                    "application/json": {
                        openapi: string;
                    };
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
                    "application/yaml": string;
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
