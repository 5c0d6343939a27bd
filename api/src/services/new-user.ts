import { toLoginKey } from "../models/principal.ts";

/** A user who may do nothing and cannot log in yet. */
export const newUser = (id: string, email: string) =>
  ({
    _id: id,
    type: "STANDARD",
    state: "active",
    enabled: true,
    loginKey: toLoginKey(email),
    name: email,
    description: "",
    superAdmin: false,
    tenants: [] as string[],
    groupIds: [] as string[],
    ownedGroupIds: [] as string[],
  }) as const;
