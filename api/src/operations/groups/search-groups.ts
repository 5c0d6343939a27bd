import type { Handler } from "../../http/operation.ts";
import { listGroups } from "./list-groups.ts";

export const searchGroups: Handler<"searchGroups"> = listGroups;
