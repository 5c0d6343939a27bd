import { newId } from "../lib/ids.ts";
import type { Models } from "../models/index.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";

export interface InstanceId {
  /** Makes it on a new store: of two servers that start at once, one does. */
  ensure(): Promise<void>;
  /** The same on all servers of one store. */
  get(): Promise<string>;
}

const _id = "instance";

export function createInstanceId(models: Models): InstanceId {
  return {
    ensure: async () => {
      if (await models.instances.exists({ _id })) return;
      try {
        await models.instances.create({ _id, uuid: newId() });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    },
    get: async () => {
      const instance = await models.instances.findOne({ _id }).orFail().lean();
      return instance.uuid;
    },
  };
}
