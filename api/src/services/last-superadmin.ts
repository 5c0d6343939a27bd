import { setTimeout } from "node:timers/promises";
import { Problem } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { newId } from "../lib/ids.ts";
import type { Models } from "../models/index.ts";
import type { Principal } from "../models/principal.ts";
import type { SuperadminDeparture } from "../models/superadmin-departure.ts";
import type { Guard } from "./edit-principal.ts";
import { isDuplicateKey } from "./is-duplicate-key.ts";

/** An attempt that has not ended by then is taken for crashed. */
const endsWithinMs = 60_000;
const attempts = 40;
const waitMs = 25;

/** Keeps one superadmin, person or service account, that is enabled. */
export interface LastSuperadmin {
  /**
   * Runs `write`, which makes `set` of exactly this version of the principal, or changes nothing. Fails with `last-superadmin` when
   * nobody would be left.
   */
  guard: Guard;
}

/**
 * Of two that leave at once, at least one sees the other: each first stores that it leaves, then looks who else is there and does
 * not leave. Where both see each other, both take it back and try again after a different time. What a crash leaves is removed
 * after a minute, together with the version on which the crashed write rested: if it only hung, it changes nothing any more.
 */
export function createLastSuperadmin(models: Models, clock: Clock): LastSuperadmin {
  const { principals, superadminDepartures: departures } = models;

  const takeBack = async ({ _id, attemptId }: SuperadminDeparture): Promise<void> => {
    await departures.deleteOne({ _id, attemptId });
  };
  /** Those under way. */
  const settle = async (): Promise<SuperadminDeparture[]> => {
    const underWay: SuperadminDeparture[] = [];
    for (const departure of await departures.find({}).lean()) {
      if (Math.abs(clock() - departure.at.getTime()) < endsWithinMs) {
        underWay.push(departure);
        continue;
      }
      await principals.updateOne({ _id: departure._id, version: departure.version }, { $inc: { version: 1 } });
      await takeBack(departure);
    }
    return underWay;
  };
  const announce = async ({ _id, version }: Principal): Promise<SuperadminDeparture | undefined> => {
    try {
      const made = await departures.create({ _id, attemptId: newId(clock()), version, at: new Date(clock()) });
      return made.toObject();
    } catch (error) {
      if (isDuplicateKey(error)) return undefined;
      throw error;
    }
  };
  const isThereAnother = async (notThese: readonly string[]): Promise<boolean> =>
    (await principals.exists({ superAdmin: true, state: "active", enabled: true, _id: { $nin: [...notThese] } })) !==
    null;

  return {
    guard: async (before, set, write) => {
      if (!isAble(before) || isAble({ ...before, ...set })) return write();
      for (let attempt = 0; attempt < attempts; attempt++) {
        if (attempt > 0) await setTimeout(waitMs * (0.5 + Math.random()));
        const known = await settle();
        if (known.some(({ _id }) => _id === before._id)) continue;
        const departure = await announce(before);
        if (!departure) continue;
        // In this order: whoever has ended its departure in between is no superadmin any more.
        const leaving = (await departures.find({}, { _id: 1 }).lean()).map(({ _id }) => _id);
        if (await isThereAnother(leaving)) {
          const result = await write();
          await takeBack(departure);
          return result;
        }
        await takeBack(departure);
        if (!(await isThereAnother([before._id]))) throw lastSuperadmin();
      }
      throw new Problem("unavailable", {
        detail: "Other superadmins are being removed at the same time. Try again.",
        headers: { "Retry-After": "1" },
      });
    },
  };
}

const isAble = ({ superAdmin, state, enabled }: Principal): boolean => superAdmin && state === "active" && enabled;

const lastSuperadmin = (): Problem =>
  new Problem("last-superadmin", {
    detail: "This is the last superadmin that is enabled. Make another one first.",
  });
