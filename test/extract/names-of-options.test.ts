import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { decisionTables } from '../helpers/decision-tables.ts';
import { readLexicons } from '../helpers/read-lexicons.ts';

const lexicons = readLexicons();
/** Every so many ways to put a decision are asked with other names. */
const share = 9;
const ways = [...decisionTables().values()].flat().filter((_, at) => at % share === 0);

describe.each([
  ['RabbitMQ', 'Kafka'],
  ['Vue', 'Elm'],
  ['Go', 'Rust'],
  ['oak', 'cedar'],
  ['npm', 'pip'],
  ['C++', 'C#'],
  ['Next.js', 'SvelteKit'],
])('a decision takes the same option, whatever the options are called: %s or %s', (one, other) => {
  const called = (text: string): string =>
    text.replaceAll('RabbitMQ', '\0').replaceAll('Kafka', other).replaceAll('\0', one);
  it.each(ways.map((way) => [called(way.decided), way] as const))('%s', (_decided, { sources, taken }) => {
    const [source = ''] = sources;
    const chosen = extract(called(source), lexicons).facts.filter(({ kind }) => kind === 'choice');
    expect(chosen.map(({ text }) => text).join(' | ')).toBe(called(taken));
  });
});
