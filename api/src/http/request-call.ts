import type { Request } from "express";
import type { Authority } from "../authority/authority.ts";
import type { ApiToken } from "../models/api-token.ts";
import type { Principal } from "../models/principal.ts";
import type { Actor } from "../services/audit.ts";
import type { Once } from "../services/once.ts";
import type { AddressList } from "../verify/address-list.ts";
import type { Client } from "../verify/client.ts";
import { tenantOf } from "./authorize.ts";
import { readClient } from "./client-address.ts";
import { isSecure } from "./is-secure.ts";
import type { Call } from "./operation.ts";
import { readSession } from "./read-session.ts";

export type CallBase = Pick<Call<"getHealth">, "services" | "registry" | "isReady"> & {
  trustedProxies: AddressList | undefined;
};

/** The call of one request. What few operations ask for is worked out when they do. */
export class RequestCall {
  readonly services: CallBase["services"];
  readonly registry: CallBase["registry"];
  readonly isReady: CallBase["isReady"];
  readonly requestId: string;
  readonly principal: Principal | undefined;
  readonly token: ApiToken | undefined;
  readonly authority: Authority | undefined;
  readonly once: Once | undefined;
  readonly #request: Request;
  readonly #trustedProxies: AddressList | undefined;

  constructor(request: Request, base: CallBase, once: Once | undefined) {
    const { requestId, principal, token, authority } = request.context;
    this.services = base.services;
    this.registry = base.registry;
    this.isReady = base.isReady;
    this.requestId = requestId;
    this.principal = principal;
    this.token = token;
    this.authority = authority;
    this.once = once;
    this.#request = request;
    this.#trustedProxies = base.trustedProxies;
  }

  get actor(): Actor | undefined {
    return this.principal && { id: this.principal._id, requestId: this.requestId };
  }

  get client(): Client {
    return readClient(this.#request, this.#trustedProxies);
  }

  get isSecure(): boolean {
    return isSecure(this.#request, this.#trustedProxies);
  }

  get sessionText(): string | undefined {
    return readSession(this.#request);
  }

  get permissions(): ReadonlySet<string> | undefined {
    return this.authority?.in(tenantOf(this.#request));
  }
}
