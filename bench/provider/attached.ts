/**
 * Providers in a process that stays, to which Terraform attaches: that of the tokens, and one whose resource does nothing.
 * Prints what TF_REATTACH_PROVIDERS takes.
 */
import { attach, computed, optional, provider, resource, schema, t } from "@tokenry/terraform-plugin";
import { address, tokenry } from "../../provider/src/provider.ts";

const nothing = provider({
  schema: schema({ attributes: {} }),
  configure: () => null,
  resources: {
    nothing_thing: resource<null>()({
      schema: schema({ attributes: { id: computed(t.string, { keep: true }), input: optional(t.string) } }),
      create: (_ctx, { planned }) => Promise.resolve({ ...planned, id: "1" }),
      read: (_ctx, state) => Promise.resolve(state),
      update: (_ctx, { planned }) => Promise.resolve({ ...planned, id: "1" }),
      delete: () => Promise.resolve(),
    }),
  },
});

const served = { [address]: await attach(tokenry), "example.com/bench/nothing": await attach(nothing) };
console.log(JSON.stringify(Object.fromEntries(Object.entries(served).map(([name, { reattach }]) => [name, reattach]))));
