import { useEffect, useRef } from '@inquirer/core';

/** Calls back when the input ends, as Ctrl+D on an empty line ends it: without it the prompt would never be answered. */
export function useEndOfInput(onEnd: () => void): void {
  // What is called is what was said last, which knows what has been typed since the prompt was shown.
  const last = useRef(onEnd);
  last.current = onEnd;
  useEffect((rl) => {
    rl.on('close', () => last.current());
    // A terminal that is gone can be set to nothing any more, which readline tells as an error of its own.
    rl.on('error', () => undefined);
  }, []);
}
