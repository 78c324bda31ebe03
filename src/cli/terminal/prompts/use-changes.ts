import { useEffect, useRef } from '@inquirer/core';

/** Calls back after each change of what is typed; not with what stands there at first. */
export function useChanges(typed: string, tell: (() => void) | undefined): void {
  const before = useRef(typed);
  useEffect(() => {
    if (before.current === typed) return;
    before.current = typed;
    tell?.();
  }, [typed]);
}
