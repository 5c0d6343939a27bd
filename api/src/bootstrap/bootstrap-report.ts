export type BootstrapKind = "tenant" | "role" | "group" | "user" | "service-account" | "binding" | "api-token";

/** What was done with one entry. `revoked`: a token that was revoked since the file made it, and stays so. */
export interface BootstrapChange {
  kind: BootstrapKind;
  id: string;
  action: "created" | "updated" | "revoked";
  /** Names of what was changed. */
  fields?: string[];
}

export interface BootstrapReport {
  changes: BootstrapChange[];
  unchanged: number;
}

/** `created service-account ci`, one line a change, and how many there were. */
export function toReportLines({ changes, unchanged }: BootstrapReport): string[] {
  const count = (action: BootstrapChange["action"]) => changes.filter((change) => change.action === action).length;
  return [
    ...changes.map(({ action, kind, id, fields }) =>
      action === "revoked"
        ? `left alone ${kind} ${id}: it was revoked since it was made`
        : `${action} ${kind} ${id}${fields ? ` (${fields.join(", ")})` : ""}`,
    ),
    `${count("created")} created, ${count("updated")} updated, ${unchanged} unchanged`,
  ];
}
