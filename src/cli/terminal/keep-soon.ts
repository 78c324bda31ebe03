/** No key that is pressed waits longer than this to be on the disk, in milliseconds. */
const soon = 100;

/** Keeps what is being typed: not at each key, for many may come at once, but so soon that nobody outruns it. */
export interface Keeper<Value> {
  /** This is to be kept; what was to be kept before it is not. */
  readonly say: (value: Value) => void;
  /** Keeps at once what is still to be kept. */
  readonly now: () => void;
}

/**
 * Makes a keeper.
 *
 * @param keep keeps a value; where it fails while somebody is typing, they are not told: they will be when it fails again
 */
export function keepSoon<Value>(keep: (value: Value) => void): Keeper<Value> {
  let waiting: { readonly value: Value } | undefined;
  let timer: NodeJS.Timeout | undefined;
  const now = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const last = waiting;
    waiting = undefined;
    if (last) keep(last.value);
  };
  const keepQuietly = (): void => {
    try {
      now();
    } catch {
      // The disk is full or the folder is gone. The answer itself will be saved next.
    }
  };
  return {
    say: (value) => {
      waiting = { value };
      timer ??= setTimeout(keepQuietly, soon);
    },
    now,
  };
}
