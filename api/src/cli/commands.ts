import type { Command } from "./command.ts";
import { exportStore } from "./export.ts";
import { keysList } from "./keys-list.ts";
import { keysRemove } from "./keys-remove.ts";
import { keysRotate } from "./keys-rotate.ts";
import { start } from "./start.ts";
import { tokenInspect } from "./token-inspect.ts";
import { tokenNew } from "./token-new.ts";
import { unseal } from "./unseal.ts";

export const commands: readonly Command[] = [
  start,
  exportStore,
  keysList,
  keysRotate,
  keysRemove,
  tokenInspect,
  tokenNew,
  unseal,
];
