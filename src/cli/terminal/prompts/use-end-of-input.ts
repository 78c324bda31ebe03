import { useEffect } from '@inquirer/core';

/** Calls back when the input ends, as Ctrl+D on an empty line ends it: without it the prompt would never be answered. */
export function useEndOfInput(onEnd: () => void): void {
  useEffect((rl) => {
    rl.on('close', onEnd);
  }, []);
}
