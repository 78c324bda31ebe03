import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Draft, runWizard, type WizardEnd } from '../../src/cli/terminal/run-wizard.ts';
import { extract } from '../../src/extract/index.ts';
import { parseAnswers, printAnswers, seedAnswers } from '../../src/interview/index.ts';
import type { Answer, Begun } from '../../src/model/index.ts';
import { builtInPack } from '../helpers/built-in-pack.ts';

const pack = builtInPack();
const source = '# Search\n\n## Options\n\n- Lunr\n- Fuse\n\n## Decision\n\nWe will go with Lunr because it is small.\n';
const { facts } = extract(source, pack.lexicons);
const origin = { pack: { name: pack.name, version: pack.version, sha256: pack.sha256 } };

const lines = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('', '', '1', '2', '3', '17', 'none', 'open', 'back', 'review', 'why', '?'),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom('- 1', '+ 1', '1: mended', '99: x', '=none', 'own words', 'GET /a', '- 1 2'),
    },
    fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\r\n]/gu, ' ')),
  ),
  { maxLength: 40 },
);

interface Sitting extends WizardEnd {
  readonly saved: readonly Draft[];
  readonly shown: string;
}

async function sit(
  said: readonly string[],
  answers: ReadonlyMap<string, Answer>,
  settled: readonly string[] = [],
  begun: readonly Begun[] = [],
): Promise<Sitting> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const saved: Draft[] = [];
  let shown = '';
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
  });
  input.end(said.map((line) => `${line}\n`).join(''));
  const end = await runWizard({
    pack,
    source,
    facts,
    answers,
    settled,
    begun,
    plain: true,
    colors: false,
    input,
    output,
    saveDraft: (draft) => {
      saved.push(draft);
    },
  });
  return { ...end, saved, shown };
}

test('any lines lead to an end; what is saved last is what stands, and it reads back', async () => {
  const known = seedAnswers(pack.questions, facts);
  await fc.assert(
    fc.asyncProperty(lines, async (said) => {
      const { end, answers, settled, begun, saved, shown } = await sit(said, known);
      expect(['finished', 'left']).toContain(end);
      expect(shown).not.toContain('\u001B');
      const last = saved.at(-1);
      if (last) expect(last).toEqual({ answers, settled, begun });
      const text = printAnswers({ format: 1, origin, draft: settled, begun, answers, found: known }, pack);
      expect(parseAnswers(text, pack)).toMatchObject({
        diagnostics: [],
        answers: { answers, draft: settled, begun, found: known },
      });
      // Taken up again with nothing said, all of it is still there.
      const again = await sit([], answers, settled, begun);
      expect([again.end, again.answers, again.settled]).toEqual(['left', answers, settled]);
      expect(again.begun).toEqual(begun.filter(({ typed }) => typed));
    }),
    { numRuns: 40, examples: [[['', '!\u2028!']]] },
  );
});
