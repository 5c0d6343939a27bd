import { Paginated } from "../core/pagination.ts";
import type { Call, CallOptions } from "../core/request.ts";
import { ServiceAccountApiTokens } from "./service-account-api-tokens.ts";
import type {
  ListServiceAccountsQuery,
  ServiceAccount,
  ServiceAccountPage,
  ServiceAccountRequest,
  ServiceAccountSummary,
} from "./types.ts";

export class ServiceAccounts {
  readonly #call: Call;
  readonly apiTokens: ServiceAccountApiTokens;

  constructor(call: Call) {
    this.#call = call;
    this.apiTokens = new ServiceAccountApiTokens(call);
  }

  /** @operation listServiceAccountsForTenant */
  list(query: ListServiceAccountsQuery = {}, options?: CallOptions): Promise<ServiceAccountPage> {
    return this.#call("listServiceAccountsForTenant", { query }, options);
  }

  /** @operation listServiceAccountsForTenant */
  iterate(query: ListServiceAccountsQuery = {}, options?: CallOptions): Paginated<ServiceAccountSummary> {
    return new Paginated(query, (position) => this.list({ ...query, ...position }, options));
  }

  /** @operation createServiceAccountForTenant */
  create(body: ServiceAccountRequest, options?: CallOptions): Promise<ServiceAccount> {
    return this.#call("createServiceAccountForTenant", { body }, options);
  }

  /** @operation getServiceAccountForTenant */
  get(id: string, options?: CallOptions): Promise<ServiceAccount> {
    return this.#call("getServiceAccountForTenant", { path: { id } }, options);
  }

  /** @operation updateServiceAccount */
  update(id: string, body: ServiceAccountRequest, options?: CallOptions): Promise<ServiceAccount> {
    return this.#call("updateServiceAccount", { path: { id }, body }, options);
  }

  /** @operation deleteServiceAccountForTenant */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#call("deleteServiceAccountForTenant", { path: { id } }, options);
  }
}
