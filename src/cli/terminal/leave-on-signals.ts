/** What ends a program from outside: a system that stops, a closed terminal, Ctrl+C while no prompt is there to take it. */
const signals = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;

/** The signal that asked the program to end. */
export type EndingSignal = (typeof signals)[number];

/** Signals that are listened to. */
export interface Watch {
  /** The first that came. */
  readonly received: () => EndingSignal | undefined;
  readonly end: () => void;
}

/**
 * Leaves the interview where a signal would end the program at once: what is half typed is kept first. A terminal that is
 * gone takes no more output; that is no failure then.
 */
export function leaveOnSignals(leave: () => void, streams: readonly NodeJS.EventEmitter[]): Watch {
  let received: EndingSignal | undefined;
  const hear = (signal: EndingSignal): void => {
    received ??= signal;
    leave();
  };
  const ignore = (error: Error): void => {
    const gone = 'code' in error && (error.code === 'EIO' || error.code === 'EPIPE');
    if (!gone) throw error;
    received ??= 'SIGHUP';
    leave();
  };
  for (const signal of signals) process.on(signal, hear);
  for (const stream of streams) stream.on('error', ignore);
  return {
    received: () => received,
    end: () => {
      for (const signal of signals) process.off(signal, hear);
      // The streams stay guarded where the terminal is gone: the last words to it come after this.
      if (received === undefined) for (const stream of streams) stream.off('error', ignore);
    },
  };
}
