import { firstClause } from '../choice/choice-name.ts';
import { once } from '../once.ts';
import type { Words } from '../words.ts';
import { nameKey } from './same-name.ts';
import type { Option } from './types.ts';

/** Fewer letters stand in many names. */
const shortest = 4;
/** "S3", "CDN" are names however short. */
const term = /^(?:\p{Lu}\d|\p{Lu}{2,3})(?![\p{L}\d])/u;

/** "v7" for "UUIDv7". */
const version = /^v\d{1,3}$/u;

const keys = once((options: readonly Option[]) =>
  options.map((option) => ({ option, key: ` ${nameKey(option.name)} ` })),
);

/** What is longer tells of an option. */
const longest = 50;
/** The options with all that a short line says of each: "Web Push (VAPID) by ourselves". */
const wholes = once((options: readonly Option[]) =>
  options
    .filter(({ raw, name }) => raw.length <= longest && raw.length > name.length)
    .map((option) => ({ option, key: ` ${nameKey(option.raw)} ` })),
);

/** "mat. view" for "materialized view". */
const abbreviated = /\p{L}{2,}\.\s+\p{L}/u;

/** Whether each word of a short form begins the word of the name in the same place. */
function shortens(said: string, key: string): boolean {
  const [short, name] = [said.split(' '), key.trim().split(' ')];
  return short.length > 1 && short.every((word, index) => name[index]?.startsWith(word) === true);
}

/** The one option in whose name the first clause of a text stands: "event sourcing, but …" for "Event sourcing for contracts". */
export function shortlyNamed(words: Words, options: readonly Option[], text: string): Option | undefined {
  const whole = options.length === 0 ? '' : nameKey(text);
  const said = version.test(whole) || whole === '' ? whole : nameKey(firstClause(words, text) ?? '');
  if (said.length < shortest && !term.test(text) && !version.test(said)) return undefined;
  // "ETags" for "ETag and 304".
  const forms = [said, /\p{L}{3}s$/u.test(said) ? said.slice(0, -1) : said];
  const isIn = ({ key }: { readonly key: string }): boolean =>
    forms.some((form) => key.includes(` ${form} `) || (version.test(form) && key.endsWith(`${form} `)));
  const named = keys(options).filter(isIn);
  const cut =
    named.length === 0 && abbreviated.test(text) ? keys(options).filter(({ key }) => shortens(said, key)) : named;
  const [one, ...others] = cut.length > 0 ? cut : wholes(options).filter(isIn);
  return others.length === 0 ? one?.option : undefined;
}
