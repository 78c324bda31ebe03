import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { readLexicons } from '../helpers/read-lexicons.ts';

const lexicons = readLexicons();
const size = 40_000;

function fill(piece: string): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

/** Milliseconds on a slow machine: what is not linear takes minutes. */
const patience = 15_000;

describe('long lines of names take no long time', () => {
  it.each([
    ['one word', fill('a')],
    ['one path', fill('/a')],
    ['methods', fill('GET ')],
    ['endpoints', fill('GET /a ')],
    ['code marks before the word for tables', fill('`a_b` table ')],
    ['names listed together', fill('`a_b` and ')],
    ['columns', fill('a_b.c ')],
    ['brackets that open', fill('a(b, ')],
    ['quotes', fill('"A B ')],
    ['white space', `x${' '.repeat(size)}y`],
    ['links', fill('[`GET /a`](http://x.example/z) ')],
    ['drawn boxes', `\`\`\`\n${fill('│ A ')}\n\`\`\``],
    ['tables that never end', `\`\`\`sql\n${fill('create table a (')}\n\`\`\``],
    ['a deep tree', `\`\`\`\n${Array.from({ length: 250 }, (_, depth) => `${' '.repeat(depth)}a`).join('\n')}\n\`\`\``],
    ['nodes of a diagram', `\`\`\`\ngraph TD\n${fill('A[')}\n\`\`\``],
    ['options that a decision names again and again', `- Kafka\n- Redis\n\n## Decision\n\n${fill('Kafka, Redis, ')}`],
    ['products that lose', fill('Redis over Kafka ')],
    ['options that nobody can weigh', fill('\n## Why not it?\n\nOption 7 was rejected because it is slow.\n')],
    ['parts with duties', fill('\n### Updates to part-a\n\n- keeps the list of parts in memory\n')],
    ['full stops in a decision', `\n## Decision\n\n**${'.'.repeat(10 * size)}x**`],
    ['sentences of one risk', `\n## Risks\n\n- ${fill('They differ a lot. ').repeat(4)}`],
    ['quotation marks in an option', `\n## Options\n\n- A ${'"'.repeat(10 * size)} b\n- B`],
    ['capitals in an option', `\n## Option 1: ${fill('Aaa ')}\n\nx\n\n## Option 2: B\n\nx\n`],
    ['questions with answers', fill('\n### Q\n\nIs it?\n\n**Answer:**\nYes, a.\n')],
    ['objects on lines', `events:\n\n\`\`\`json\n${fill('{"type":"a"}\n{"type":"b"}\n')}\`\`\``],
  ])(
    '%s',
    (_, text) => {
      expect(() => extract(`# T\n\n## Database\n\n${text}\n`, lexicons)).not.toThrow();
    },
    patience,
  );
});

it('weighs no more options than anybody would', () => {
  const items = Array.from({ length: 400 }, (_, at) => `- **Way ${at} of doing it**: slow.`).join('\n');
  const { facts } = extract(`# T\n\n## Considered options\n\n${items}\n`, lexicons);
  expect(facts.filter(({ kind }) => kind === 'option')).toHaveLength(300);
});

it('weighs no more of what only a note tells apart', () => {
  const lines = Array.from({ length: 400 }, (_, at) => `Pro way ${at}: fast\nContra way ${at}: dear`).join('\n');
  const { facts } = extract(`# T\n\n${lines}\n`, lexicons);
  expect(facts.filter(({ kind }) => kind === 'option')).toHaveLength(300);
});

it(
  'reads a paragraph of more lines than a function takes arguments',
  () => {
    expect(extract(`# T\n\n${'a b\n'.repeat(300_000)}`, lexicons).facts.map(({ kind }) => kind)).toContain('title');
  },
  4 * patience,
);
