import { PassThrough } from 'node:stream';
import { setImmediate as tick } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Draft, runWizard, type WizardEnd } from '../../src/cli/terminal/run-wizard.ts';
import { extract } from '../../src/extract/index.ts';
import { parseAnswers, printAnswers, seedAnswers } from '../../src/interview/index.ts';
import { builtInPack } from '../helpers/built-in-pack.ts';

const whole = builtInPack();
// A few of each kind, so that all are come to. Not the choice: another one takes its place, and that is no loss.
const asked = ['components', 'problem', 'title', 'endpoints', 'versioning', 'risks', 'open-questions'];
const pack = { ...whole, questions: asked.flatMap((id) => whole.questions.find((one) => one.id === id) ?? []) };
const source = '# Search\n\nIt is slow.\n\n## API\n\n- `GET /v1/search` finds things\n\n## Risks\n\n- It may be slow\n';
const { facts } = extract(source, pack.lexicons);
const known = seedAnswers(pack.questions, facts);
const origin = { pack: { name: pack.name, version: pack.version, sha256: pack.sha256 } };

/** Keys that go about, add and change; none that takes anything away, or goes back within a text, where what is typed next would part a word. What is typed is pasted, each text another one. */
const steps = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(['a', 'paste'], ['a', '\t', 'paste'], ['e', 'paste'], ['paste']) },
  { weight: 4, arbitrary: fc.constantFrom(['\r'], ['\u000F'], ['\n'], ['\t']) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(['\u001B[Z'], ['\u001B[B'], ['\u001B[C'], ['?'], ['\u001BOP']),
  },
  { weight: 1, arbitrary: fc.constantFrom(['\u0012'], ['\u0012', '\u001B[B', '\u001B[B', '\r'], ['1'], ['2']) },
);

const pastes = (given: readonly string[]): readonly string[] =>
  given.map((key, at) => (key === 'paste' ? `\u001B[200~word${at}x\u001B[201~` : key));

const wordsIn = (draft: Draft): readonly string[] =>
  JSON.stringify([...draft.answers, ...draft.begun]).match(/word\d+x/gu) ?? [];

async function sit(
  given: readonly string[],
  before: Partial<Draft> = {},
): Promise<WizardEnd & { readonly saved: readonly Draft[]; readonly shown: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
  });
  // What inquirer pipes to is ended with each prompt, unless it is a terminal.
  output.end = () => output;
  const saved: Draft[] = [];
  const run = { over: false };
  const { answers = known, settled = [], begun = [] } = before;
  const { promise, ended } = (() => {
    const started = runWizard({
      pack,
      source,
      facts,
      answers,
      settled,
      begun,
      mode: 'full',
      plain: false,
      colors: false,
      input,
      output,
      saveDraft: (draft) => saved.push(draft),
    });
    return { promise: started, ended: started.then(() => (run.over = true)) };
  })();
  const settle = async (): Promise<void> => {
    for (let turns = 0; turns < 8; turns += 1) await tick();
  };
  // The prompts are loaded when the first of them is shown.
  while (input.listenerCount('keypress') < 2 && !run.over) await tick();
  for (const key of given) {
    if (run.over) break;
    input.write(key);
    await settle();
  }
  while (!run.over) {
    input.write('\u0003');
    await settle();
  }
  await ended;
  return { ...(await promise), saved, shown };
}

test('whatever is pressed, the wizard ends, nothing typed is lost, and it is gone on with as it was left', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { maxLength: 40, size: 'max' }), async (walk) => {
      const { end, answers, settled, begun, saved, shown } = await sit(pastes(walk.flat()));
      const last: Draft = { answers, settled, begun };
      expect(['finished', 'left']).toContain(end);
      for (const draft of saved) expect(wordsIn(last)).toEqual(expect.arrayContaining([...wordsIn(draft)]));
      // A prompt draws what it takes; menus and lists take no paste.
      expect(wordsIn(last)).toEqual(expect.arrayContaining(shown.match(/word\d+x/gu) ?? []));
      const text = printAnswers({ format: 1, origin, draft: settled, begun, answers, found: known }, pack);
      expect(parseAnswers(text, pack)).toMatchObject({ diagnostics: [], answers: { answers, draft: settled, begun } });
      const again = await sit([], last);
      expect(wordsIn(again)).toEqual(expect.arrayContaining([...wordsIn(last)]));
      expect(again.settled).toEqual(settled);
    }),
    { numRuns: 80 },
  );
}, 120_000);
