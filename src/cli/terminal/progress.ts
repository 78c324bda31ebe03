import { drawProgress } from './draw/draw-progress.ts';

/** Work that takes no longer than this shows no bar. */
const patience = 1000;
const clearLine = '\r\u001B[2K';

/** Where a bar is shown. */
export interface ProgressScreen {
  readonly columns: () => number;
  readonly colors: boolean;
  readonly write: (text: string) => void;
  /** Milliseconds since some moment. */
  readonly now: () => number;
}

/** Shows how far some work is. */
export interface Progress {
  /** Says what is worked on from now on; what was before it is done. */
  readonly step: (name: string) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

/**
 * A bar for work on several things, which shows itself once the work has taken a second, and leaves no trace.
 *
 * @param all how many things there are
 * @param screen where to show it; absent: nothing is shown
 */
export function startProgress(all: number, screen: ProgressScreen | undefined): Progress {
  if (!screen || all < 2) return { step: () => undefined, end: () => undefined };
  const start = screen.now();
  let begun = 0;
  let shows = false;
  return {
    step(name) {
      begun += 1;
      if (screen.now() - start < patience) return;
      shows = true;
      const state = { done: begun - 1, all, name };
      screen.write(clearLine + drawProgress(state, { columns: screen.columns(), colors: screen.colors }));
    },
    end() {
      if (shows) screen.write(clearLine);
    },
  };
}
