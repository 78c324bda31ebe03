import { createInterface } from 'node:readline';
import { sanitize } from '../../../text/index.ts';
import { wrap } from '../draw/wrap.ts';
import type { Terminal } from '../types.ts';
import { words } from '../words.ts';

/** A conversation in lines. */
export interface Talk {
  readonly say: (...lines: readonly string[]) => void;
  /** The next line; undefined when the input has ended or the person pressed Ctrl+C. */
  readonly hear: () => Promise<string | undefined>;
  /** No more is heard: what is waited for is answered with undefined. */
  readonly end: () => void;
  readonly close: () => void;
}

/** A line with the indent that it has. */
function wrapLine(line: string, width: number): readonly string[] {
  const text = line.trimStart();
  return wrap(text, width, line.slice(0, line.length - text.length));
}

/** A conversation on a terminal. Lines that come before they are asked for wait: several may arrive at once. */
export function makeTalk({ input, output }: Terminal): Talk {
  const heard: string[] = [];
  let waiting: ((line: string | undefined) => void) | undefined;
  let ended = false;
  const give = (line: string | undefined): void => {
    const receive = waiting;
    waiting = undefined;
    if (receive) receive(line);
    else if (line !== undefined) heard.push(line);
  };
  const end = (): void => {
    ended = true;
    give(undefined);
  };
  // Without `terminal`, node edits no line and writes no code of its own: the terminal itself does.
  const lines = createInterface({ input, terminal: false });
  // What the drawn prompts never let in is not heard either: it would not come back from the answers file.
  lines.on('line', (line) => give(sanitize(line)));
  lines.on('close', end);
  process.on('SIGINT', end);
  return {
    say: (...text) => {
      const width = output.columns ?? 80;
      output.write(`${text.flatMap((line) => wrapLine(line, width)).join('\n')}\n`);
    },
    hear: async () => {
      output.write(words.plain.prompt);
      const line = heard.shift();
      if (line !== undefined || ended) return line?.trim();
      const next = await new Promise<string | undefined>((resolve) => {
        waiting = resolve;
      });
      return next?.trim();
    },
    end,
    close: () => {
      process.off('SIGINT', end);
      lines.close();
    },
  };
}
