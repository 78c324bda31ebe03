import type { Words } from '../../words.ts';
import type { Named } from './types.ts';

/** Nothing but signs that stand around names. */
const bare = /^[\s"'“”„«»*_]*$/u;
const sign = /^\s*(?:[+&/]|[,，、])/u;

/** What stands between two names: only a word or sign that joins them, only a comma, or something else. */
function between(words: Words, text: string): 'joined' | 'comma' | undefined {
  const joint = words.find('stance.joined', text);
  const mark = sign.exec(text)?.[0];
  if (!joint && mark === undefined) return undefined;
  const front = joint ? text.slice(0, joint.start).replace(/[,，]\s*$/u, '') : '';
  // "A for now and B later" takes both.
  const first = words.find('stance.at-first', front);
  const before = first ? front.slice(0, first.start) + front.slice(first.end) : front;
  const rest = `${before} ${text.slice(joint?.end ?? mark?.length ?? 0)}`;
  const plain = words
    .findAll('stance.article', rest)
    .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), rest);
  if (!bare.test(plain)) return undefined;
  return joint || !/[,，、]/u.test(mark ?? '') ? 'joined' : 'comma';
}

/** In letters: the verb of "replace A with B" stands near. */
const near = 80;

/** "Replace A with B" joins nothing. */
function isSwap(words: Words, text: string, { start, end }: Named, next: Named): boolean {
  return (
    words.has('choice.swap', text.slice(Math.max(0, start - near), start)) &&
    words.has('choice.swap-to', text.slice(end, next.start))
  );
}

/** Joins the names that a text lists: "Kafka, NATS and the table". A comma alone joins only what goes on to a last name. */
export function namedTogether(words: Words, text: string, places: readonly Named[]): readonly Named[] {
  const groups: Named[] = [];
  let pending: Named[] = [];
  for (const place of places) {
    const last = pending.at(-1);
    const joint =
      last && !isSwap(words, text, last, place) ? between(words, text.slice(last.end, place.start)) : undefined;
    if (joint === undefined) for (const one of pending) groups.push(one);
    if (joint === 'joined') {
      const options = [...new Set([...pending, place].flatMap((one) => one.options))];
      pending = [{ options, start: pending[0]?.start ?? place.start, end: place.end }];
    } else if (joint === 'comma') pending.push(place);
    else pending = [place];
  }
  return [...groups, ...pending];
}
