import { createPrompt, useState } from '@inquirer/core';
import { sanitize } from '../../../text/index.ts';
import { wrap } from '../draw/wrap.ts';
import type { Reply } from '../types.ts';
import { words } from '../words.ts';
import { commandOf } from './command-of.ts';
import { drawFoot, drawHead, type Frame } from './frame.ts';
import { joinLines } from './join-lines.ts';
import { useEndOfInput } from './use-end-of-input.ts';
import { useKeys } from './use-keys.ts';

/** A text to be read, page by page. */
export interface PageConfig {
  readonly frame: Frame;
  readonly text: string;
}

/** What was said when it was read. */
export type PageReply = Extract<Reply, { type: 'back' | 'review' | 'leave' }>;

const heading = /^#{1,2} /u;

// What stands before the words of a list's item: the lines that follow are put under the words.
const lead = /^\s*(?:(?:[-*+]|\d+[.)])\s+(?:\[[ x]\]\s+)?)?/u;

function linesOf(text: string, columns: number): readonly string[] {
  return sanitize(text)
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const before = lead.exec(line)?.[0] ?? '';
      const [first = '', ...rest] = wrap(line.slice(before.length), columns, ' '.repeat(before.length));
      return [before + first.slice(before.length), ...rest];
    });
}

/** Shows a text page by page. */
export const pagePrompt = createPrompt<PageReply, PageConfig>(({ frame, text }, done) => {
  const [from, setFrom] = useState(0);
  const { columns, rows } = frame.size();
  const { keys } = words;
  const lines = linesOf(text, columns);
  const head = drawHead(frame, false);
  const foot = (note: string) =>
    drawFoot({ ...frame, note }, { keys: [keys.move, keys.page, keys.pageUp, keys.section, keys.close] });
  const fits = Math.max(3, rows - head.length - foot(' ').length - 1);
  const last = Math.max(0, lines.length - fits);
  const top = Math.min(from, last);
  const sections = lines.flatMap((line, at) => (heading.test(line) ? [at] : []));
  const places: Readonly<Record<string, number>> = {
    up: top - 1,
    down: top + 1,
    return: top + 1,
    space: top + fits,
    pagedown: top + fits,
    b: top - fits,
    pageup: top - fits,
    home: 0,
    g: 0,
    end: last,
    n: sections.find((at) => at > top) ?? top,
    p: sections.findLast((at) => at < top) ?? 0,
  };
  useEndOfInput(() => done({ type: 'leave' }));
  useKeys(
    (key, rl) => {
      rl.clearLine(0);
      const command = commandOf(key);
      const place = key.ctrl ? undefined : places[key.name];
      if (command) done(command);
      else if (key.name === 'q' || key.name === 'escape') done({ type: 'back' });
      else if (place !== undefined) setFrom(Math.max(0, Math.min(place, last)));
    },
    (_, rl) => rl.clearLine(0),
  );
  const seen = lines.slice(top, top + fits).map((line) => (heading.test(line) ? frame.pen.title(line) : line));
  return joinLines(head, seen, foot(words.page(top + 1, top + seen.length, lines.length)));
});
