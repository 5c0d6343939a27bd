import type { IConstruct } from "constructs";

/** The id of a construct that ties another one to its scope: `member-team-ada` for the construct at `stack/team/ada`. */
export const toChildId = (prefix: string, other: IConstruct): string =>
  [prefix, ...other.node.path.split("/").slice(1)].join("-");
