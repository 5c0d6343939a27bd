export interface EventQueue<T> extends AsyncIterable<T> {
  push(this: void, event: T): void;
  /** No event follows; those that are waiting are still given out. */
  end(this: void): void;
}

/** Events in the order of `push`, for one reader. */
export function createEventQueue<T>(): EventQueue<T> {
  const waiting: T[] = [];
  let isEnded = false;
  let wake = (): void => {};
  return {
    push(event) {
      waiting.push(event);
      wake();
    },
    end() {
      isEnded = true;
      wake();
    },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        while (waiting.length > 0) yield waiting.shift()!;
        if (isEnded) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
