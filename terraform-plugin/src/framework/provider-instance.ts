import { Diagnostic } from "./diagnostic.ts";
import { type Log, silentLog } from "./log.ts";
import { OpenEphemerals } from "./operations/open-ephemerals.ts";
import type { ProviderDefinition } from "./provider.ts";

type ClientSlot = { client: unknown } | { missing: () => Diagnostic };

/** A provider at work: its definition and what one run of Terraform adds to it. */
export class ProviderInstance {
  readonly definition: ProviderDefinition;
  readonly log: Log;
  readonly openEphemerals = new OpenEphemerals();
  readonly #stop = new AbortController();
  readonly #secrets = new Set<string>();
  #slot: ClientSlot = {
    missing: () =>
      new Diagnostic("The provider is not configured", {
        detail:
          "Terraform used the provider before it configured it. Please report this to the provider's maintainers.",
      }),
  };

  constructor(definition: ProviderDefinition, log: Log = silentLog) {
    this.definition = definition;
    this.log = log;
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  get hasClient(): boolean {
    return "client" in this.#slot;
  }

  get client(): unknown {
    if ("missing" in this.#slot) throw this.#slot.missing();
    return this.#slot.client;
  }

  configured(slot: ClientSlot): void {
    this.#slot = slot;
  }

  /** Texts to hide in messages and logs: the sensitive part of the provider's configuration. */
  get secrets(): ReadonlySet<string> {
    return this.#secrets;
  }

  hide(secrets: Iterable<string>): void {
    for (const secret of secrets) this.#secrets.add(secret);
  }

  stop(): void {
    this.#stop.abort(new Diagnostic("Interrupted", { detail: "Terraform was asked to stop." }));
  }
}
