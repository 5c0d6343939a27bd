import type { ApiTokenDetail, TokenryClient } from "@tokenry/sdk/fetch";
import { perRun } from "../../run/per-run.ts";
import { hasDetail, type OwnedApiTokens, type TokenOwner } from "./token-owner.ts";

/** Terraform reads ten at once by default: when as many wait, no other comes before one of them is answered. */
const mostTogether = 10;
/** How long a read waits for others, while there are others. */
const waitMs = 4;

type Read = (id: string, signal: AbortSignal) => Promise<ApiTokenDetail>;

interface WaitingRead {
  id: string;
  signal: AbortSignal;
  resolve(this: void, token: ApiTokenDetail): void;
  reject(this: void, error: unknown): void;
}

const readersOfRun = perRun(() => new Map<string, Read>());

/** As `owner.tokens.get`. Tokens of one owner that are read at the same time share a request, which is sent after all of them came. */
export function readTogether(
  client: TokenryClient,
  { name, tokens }: TokenOwner,
  id: string,
  signal: AbortSignal,
): Promise<ApiTokenDetail> {
  const readers = readersOfRun(client);
  const read = readers.get(name) ?? createReader(tokens);
  readers.set(name, read);
  return read(id, signal);
}

function createReader(tokens: OwnedApiTokens): Read {
  let waiting: WaitingRead[] = [];
  let timer: NodeJS.Timeout | undefined;
  let underWay = 0;
  let areMany = false;
  let listsDetail = true;

  const send = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    clearTimeout(timer);
    timer = undefined;
    areMany = batch.length > 1;
    underWay += 1;
    await (areMany && listsDetail ? list(batch) : Promise.allSettled(batch.map(get)));
    underWay -= 1;
  };
  const get = async ({ id, signal, resolve, reject }: WaitingRead): Promise<void> => {
    await tokens.get(id, { signal }).then(resolve, reject);
  };
  const list = async (batch: readonly WaitingRead[]): Promise<void> => {
    const query = { tokenId: batch.map(({ id }) => id) };
    try {
      const { results } = await tokens.list(query, { signal: batch[0]?.signal });
      listsDetail = results.every(hasDetail);
      const found = new Map(results.filter(hasDetail).map((token) => [token.id, token]));
      for (const read of batch) {
        const token = found.get(read.id);
        // What is not there is gone, which `get` says; an older server lists all, without detail.
        if (token) read.resolve(token);
        else void get(read);
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };

  return (id, signal) =>
    new Promise((resolve, reject) => {
      waiting.push({ id, signal, resolve, reject });
      // One that comes alone, as all do with -parallelism=1, does not wait.
      const isAlone = !areMany && underWay === 0;
      if (isAlone || waiting.length === mostTogether) void send();
      else timer ??= setTimeout(() => void send(), waitMs);
    });
}
