import { spacedWords } from '../../text/index.ts';
import type { Finding } from '../finding.ts';
import { fileMentions, type FileMention } from '../names/file-mentions.ts';
import { notedChange } from '../names/noted-change.ts';
import { purposeOf } from '../names/purpose-of.ts';
import { spotOf, type Stretch, stretchesOf } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Role } from '../outline/index.ts';

/** Places that are read for what they say of a file: the first ones tell most. */
const most = 20;

/** What stands here explains, doubts or points elsewhere; no place of it says that a file is worked on. */
const explaining = new Set<Role | undefined>([
  'rationale',
  'pros',
  'cons',
  'neutral',
  'assumptions',
  'questions',
  'resolved',
  'references',
]);

/** What stands here is to be done or to hold, whichever of the options is taken. */
const working = new Set<Role | undefined>(['tasks', 'files', 'tests', 'rollout', 'constraints', 'decision']);

/** Whether a document weighs options and takes none: of most files it only speaks. */
function onlySpeaks({ decision: { choices, options } }: Reading): boolean {
  return choices.length === 0 && options.length > 1;
}

interface Named extends FileMention {
  readonly stretch: Stretch;
}

/** The files that the solution touches or adds, each once, by the longest form of its path. */
export function* files(reading: Reading): Iterable<Finding> {
  const byPath = new Map<string, Named[]>();
  const spoken = onlySpeaks(reading);
  for (const stretch of stretchesOf(reading)) {
    if (spoken && !working.has(stretch.role)) continue;
    for (const mention of fileMentions(reading, stretch)) {
      const same = byPath.get(mention.path);
      if (same) same.push({ ...mention, stretch });
      else byPath.set(mention.path, [{ ...mention, stretch }]);
    }
  }
  const whole = wholePaths(byPath.keys());
  const changes = new Map<string, string>();
  for (const [path, named] of byPath) {
    const change = named.find((one) => one.change !== undefined)?.change;
    const key = whole.get(path) ?? path;
    if (change && !changes.has(key)) changes.set(key, change);
  }
  for (const [path, named] of byPath) {
    const first = named[0];
    if (!first || whole.get(path) !== path) continue;
    if (!changes.has(path) && named.every(isEvidence)) continue;
    const purpose = named
      .slice(0, most)
      .map((one) => purposeOf(one.stretch, one.start, one.start + path.length))
      .map((one) => (one && notedChange(reading.words, one)?.rest) || one)
      .find((one) => one !== undefined && !saysOnlyChange(reading, one));
    const stays = purpose !== undefined && reading.words.has('sentence.unchanged', purpose);
    const aside = named.every((one) => explaining.has(one.stretch.role) || isListedToday(reading, one));
    const change = changes.get(path) ?? (stays || aside ? 'existing' : undefined);
    yield {
      kind: 'file',
      text: path,
      at: spotOf(first.stretch, first.start),
      by: first.by,
      ...((change !== undefined || purpose !== undefined) && {
        data: { ...(change && { change }), ...(purpose !== undefined && { purpose }) },
      }),
    };
  }
}

/** "We currently run these tasks:" above a list: the file is there and stays. */
function isListedToday({ words }: Reading, { stretch: { passage, section } }: Named): boolean {
  return passage?.form === 'item' && section.kind === 'label' && words.has('sentence.current', section.heading);
}

/** Where somebody says what is to be done. */
const telling = new Set<Role | undefined>([
  'files',
  'tasks',
  'components',
  'decision',
  'decisions',
  'proposal',
  'flow',
  'constraints',
]);

/** Who points at a line of a file shows what is there today, but where what is to be done is told. */
function isEvidence({ pinned, stretch }: Named): boolean {
  return pinned === true && !telling.has(stretch.role);
}

/** More words than this before a comma say more than what becomes of a file. */
const fewWords = 3;

/** "`src/queue.ts` — new", "`src/poll.ts` is removed, `src/list.ts` changes" tell of the change and of no purpose. */
function saysOnlyChange({ words }: Reading, purpose: string): boolean {
  const [said = ''] = purpose.split(/[,;，；、]\s?/u, 1);
  if (spacedWords(said) > fewWords) return false;
  return (['names.new', 'names.removed', 'names.changed'] as const).some((list) => {
    const found = words.find(list, said);
    const ends = found?.end === said.length;
    return ends && (found.start > 0 ? said !== purpose : said === purpose && list === 'names.new');
  });
}

/** For each path the longest one that ends with it: `worker.ts` is short for `src/mail/worker.ts`. */
function wholePaths(paths: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...paths];
  const byName = new Map<string, string[]>();
  for (const path of all) {
    const name = path.split('/').at(-1) ?? '';
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  return new Map(
    all.map((path) => {
      const longer = (byName.get(path.split('/').at(-1) ?? '') ?? []).filter((other) => other.endsWith(`/${path}`));
      return [path, longer.toSorted((a, b) => b.length - a.length)[0] ?? path];
    }),
  );
}
