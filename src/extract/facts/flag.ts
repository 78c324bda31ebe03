import type { Finding } from '../finding.ts';
import { changeOf } from '../names/change-of.ts';
import { isListed } from '../names/is-listed.ts';
import { purposeOf } from '../names/purpose-of.ts';
import { partsOf, shapeOf } from '../names/shapes.ts';
import { spotOf, type Stretch, stretchesOf } from '../names/stretches.ts';
import { wholeWords } from '../names/whole-words.ts';
import type { Reading } from '../reading.ts';
import { isFileEnding } from '../schemas/is-file-ending.ts';
import type { Words } from '../words.ts';
import { allMatches } from '../../text/index.ts';

const assigned = /^\s*(?:export\s+)?([A-Za-z][\w.-]{2,80})\s*[:=]\s*["']?([^\s"'#,;]{1,40})/gmu;
const behind = /^[`"'*)\s]*(?:[:=(|]|is|→|->)?\s*[`"']?(true|false|on|off|enabled|disabled|\d+%?)(?![\p{L}\p{N}_%])/iu;
const switchable = /^(?:true|false|on|off|enabled|disabled|0|1|\d{1,3}%)$/iu;

interface Place {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly usual?: string;
}

/** Whether a name ends as a file's does. */
function isFile(words: Words, name: string): boolean {
  const [, ending] = /\.(\w+)$/u.exec(name) ?? [];
  return ending !== undefined && isFileEnding(words, ending);
}

/** Names in code marks or assignments that read as switches, and any name where flags are spoken of. */
function* places(reading: Reading, { text, form, codes, role, section }: Stretch): Iterable<Place> {
  const { words } = reading;
  const speaks = role === 'flags' || words.has('names.flag-word', text) || section.roles.includes('flags');
  const isSwitch = (name: string): boolean => partsOf(name).some((part) => isListed(words, 'names.flag-part', part));
  if (form === 'code') {
    for (const match of allMatches(text, assigned)) {
      const [whole, name = '', usual = ''] = match;
      const shape = shapeOf(name);
      const named = shape !== undefined && shape !== 'word' && shape !== 'pascal';
      if (named && (section.roles.includes('flags') || (isSwitch(name) && switchable.test(usual))))
        yield { name, start: match.index + whole.indexOf(name), end: match.index + whole.length, usual };
    }
    return;
  }
  for (const { text: code, start, end } of codes) {
    const [, name = '', own = ''] = /^([\w.-]+)\s*(?:=\s*(\S+))?$/u.exec(code) ?? [];
    const shape = shapeOf(name);
    if (shape === undefined || shape === 'word' || shape === 'pascal') continue;
    // "Debug flags | `desk.toml`" says where flags are kept.
    if (own === '' && isFile(words, name)) continue;
    const beside = words.has('names.flag-noun', wholeWords(text, start - 24, end + 24));
    // A row of a table on flags names its own in front; behind it stands what that does to other things.
    const listed = section.roles.includes('flags') && !(form === 'row' && text.slice(0, start).includes(' | '));
    if (!(listed || (speaks && (beside || isSwitch(name))) || (isSwitch(name) && own !== ''))) continue;
    const near = behind.exec(text.slice(end, end + 60))?.[1] ?? defaultNear(reading, text.slice(end, end + 60));
    const usual = own === '' ? near : own;
    yield { name, start, end, ...(usual !== undefined && { usual }) };
  }
}

/** What a clause behind the flag says of it: "behind `x`, first for the pilots". */
function behindComma(text: string): string | undefined {
  const said = /^[`*"'”]*[,，]\s*([^.;。；]{10,160}?)(?:[.;。；](?:\s|$)|$)/u.exec(text)?.[1];
  return said?.trim();
}

function defaultNear({ words }: Reading, text: string): string | undefined {
  const word = words.find('names.default-word', text);
  const rest = word && text.slice(word.end);
  return rest === undefined ? undefined : (/^[\s:=`"']*([\w%]+)/u.exec(rest)?.[1] ?? undefined);
}

/** The switches and settings by which the solution is turned on, each once, with its default. */
export function* flags(reading: Reading): Iterable<Finding> {
  const seen = new Set<string>();
  for (const stretch of stretchesOf(reading)) {
    for (const { name, start, end, usual } of places(reading, stretch)) {
      if (seen.has(name)) continue;
      seen.add(name);
      const change = stretch.form === 'code' ? undefined : changeOf(reading, stretch.text, start, end);
      const purpose =
        stretch.form === 'code' ? undefined : (purposeOf(stretch, start, end) ?? behindComma(stretch.text.slice(end)));
      yield {
        kind: 'flag',
        text: name,
        at: spotOf(stretch, start),
        by: stretch.form === 'code' ? 'flag-in-code' : 'flag-marked',
        data: {
          ...(usual !== undefined && { default: usual }),
          ...(change && { change }),
          ...(purpose !== undefined && purpose !== usual && { purpose }),
        },
      };
    }
  }
}
