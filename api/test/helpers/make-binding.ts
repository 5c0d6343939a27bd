import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import type { Harness } from "./harness.ts";

export const bindingsPath = "/api/v1/main/bindings";

/** A binding, made by the administrator: of a service account or a person unless `type` says otherwise. */
export async function makeBinding(
  api: Harness,
  body: Pick<Schemas["BindingRequest"], "externalId" | "roleId"> & Partial<Schemas["BindingRequest"]>,
  tenant = "main",
): Promise<Schemas["Binding"]> {
  const answer = await api.call("POST", `/api/v1/${tenant}/bindings`, { body: { type: "USER", ...body } });
  expect(answer.status, answer.text).to.equal(200);
  return answer.json<Schemas["Binding"]>();
}
