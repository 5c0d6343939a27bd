import type { CachedToken } from "./cached-token.ts";

/**
 * Cached tokens by the key of their text, the number that was longest untouched first. A map of keys would read each one that it
 * passes from memory to compare it, and wait for that; numbers lie in the map itself. The few tokens that share a number are a list.
 */
export interface TextTable {
  readonly size: number;
  get(key: string): CachedToken | undefined;
  /** Adds a token whose key is not there. */
  add(cached: CachedToken): void;
  /** Moves a token that is there to the end, with those that share its number. */
  touch(cached: CachedToken): void;
  /** Removes a token that is there. */
  delete(cached: CachedToken): void;
  clear(): void;
  /** The one that came last may be removed meanwhile. */
  values(): Iterable<CachedToken>;
}

export function createTextTable(): TextTable {
  // A map keeps the order in which entries were set.
  const firsts = new Map<number, CachedToken>();
  let size = 0;
  const setLast = (number: number, first: CachedToken): void => {
    firsts.delete(number);
    firsts.set(number, first);
  };

  return {
    get size() {
      return size;
    },
    get: (key) => {
      let cached = firsts.get(toNumber(key));
      while (cached !== undefined && cached.key !== key) cached = cached.next;
      return cached;
    },
    add: (cached) => {
      const number = toNumber(cached.key);
      cached.next = firsts.get(number);
      setLast(number, cached);
      size++;
    },
    touch: ({ key }) => {
      const number = toNumber(key);
      const first = firsts.get(number);
      if (first) setLast(number, first);
    },
    delete: (cached) => {
      const number = toNumber(cached.key);
      const first = firsts.get(number);
      if (first === cached) {
        if (cached.next) firsts.set(number, cached.next);
        else firsts.delete(number);
      } else {
        let before = first;
        while (before && before.next !== cached) before = before.next;
        if (!before) throw new Error("the token is not in the table");
        before.next = cached.next;
      }
      size--;
    },
    clear: () => {
      firsts.clear();
      size = 0;
    },
    *values() {
      for (const first of firsts.values()) {
        for (let cached: CachedToken | undefined = first; cached !== undefined; cached = cached.next) yield cached;
      }
    },
  };
}

/** 30 bits of a key: so many lie in place in every build of V8, https://v8.dev/blog/pointer-compression */
const toNumber = (key: string): number =>
  key.charCodeAt(0) | (key.charCodeAt(1) << 8) | (key.charCodeAt(2) << 16) | ((key.charCodeAt(3) & 0x3f) << 24);
