import { isListed } from '../names/is-listed.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './types.ts';

const reach = 60;
const called = /^\s(\p{Lu}[\p{L}\p{N}-]{2,30}(?:\s\p{Lu}[\p{L}\p{N}-]+)?)/u;
const bare = /^\s*([a-z][a-z0-9]+(?:-[a-z0-9]+)*)/u;
const latin = /\p{Script=Latin}/u;

/** Names that stand behind the noun: "le module Facturation", "o serviço de cobrança", "сервис billing". */
export function* fromNouns({ words }: Reading, stretch: Stretch): Iterable<Candidate> {
  const { text, form } = stretch;
  if (form === 'code' || form === 'heading') return;
  for (const noun of words.findAll('names.named-word', text)) {
    const right = text.slice(noun.end, noun.end + reach);
    const candidate = (name: string, start: number, weight: number): Candidate => ({
      name,
      stretch,
      start,
      end: start + name.length,
      by: 'named-behind',
      weight,
    });
    const foreign = !latin.test(noun.phrase);
    const name = called.exec(right)?.[1] ?? (foreign ? bare.exec(right)?.[1] : undefined);
    if (
      name !== undefined &&
      !isListed(words, 'names.not-a-name', name) &&
      !isListed(words, 'names.component-word', name) &&
      !isListed(words, 'technical.formats', name)
    ) {
      yield candidate(name, noun.end + right.indexOf(name), 0.6);
      continue;
    }
    const [of, rest] = [words.find('names.of-word', right.trimStart()), right.trimStart()];
    const what = of?.start === 0 ? /^['’\s]*([\p{L}\p{N}-]{4,30})/u.exec(rest.slice(of.end))?.[1] : undefined;
    if (of === undefined || what === undefined || isListed(words, 'names.not-a-name', what)) continue;
    const end = text.indexOf(what, noun.end) + what.length;
    yield candidate(text.slice(noun.start, end), noun.start, 0.4);
  }
}
