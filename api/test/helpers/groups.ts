import type { Schemas } from "@tokenry/spec";
import { expect } from "chai";
import type { Harness } from "./harness.ts";

export const groupsPath = "/api/v1/main/groups";

/** A group of the tenant `main`, made by the administrator. */
export async function makeGroup(
  api: Harness,
  name: string,
  body: Partial<Schemas["CreateGroupRequest"]> = {},
): Promise<Schemas["Group"]> {
  const answer = await api.call("POST", groupsPath, { body: { name, ...body } });
  expect(answer.status, answer.text).to.equal(200);
  return answer.json<Schemas["Group"]>();
}

export const memberPath = (groupId: string, userId: string): string => `${groupsPath}/${groupId}/members/${userId}`;

/** The ids of all members, by name. */
export async function memberIdsOf(api: Harness, groupId: string): Promise<string[]> {
  const answer = await api.call("GET", `${groupsPath}/${groupId}/members?size=10000`);
  expect(answer.status, answer.text).to.equal(200);
  return answer.json<Schemas["GroupMemberPage"]>().results.map(({ id }) => id);
}
