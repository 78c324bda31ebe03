import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BundledCli, bundleCli } from '../helpers/bundle-cli.ts';
import { keys, type PseudoTerminal, startOnTerminal } from '../helpers/pseudo-terminal.ts';

let cli: BundledCli;
beforeAll(async () => {
  cli = await bundleCli();
});
afterAll(() => cli.remove());

/** `pack new` on a terminal, in a folder of its own or of an earlier run. */
function start(folder: string, ...args: readonly string[]): PseudoTerminal {
  return startOnTerminal({ args: [cli.script, 'pack', 'new', ...args], folder, columns: 200 });
}
const newFolder = (): string => mkdtempSync(join(cli.folder, 'case-'));
const readIn = (folder: string, path: string): string =>
  readFileSync(join(folder, '.planwright/packs/acme', path), 'utf8');

describe('pack new on a terminal', () => {
  test('asks three things, offers a default for each, and writes a pack that pack check holds', async () => {
    const folder = newFolder();
    const run = start(folder, 'acme');
    expect(await run.until('What is the pack for, in a sentence?')).toContain('What our plans ask and bring');
    run.type(`For "our" plans, Grüße${keys.enter}`);
    expect(await run.until('What does your team ask of every change?')).toContain('Who signs this change off');
    run.type(keys.enter);
    expect(await run.until('What does your team call the product-owner?')).toContain('(product-owner)');
    run.type(`head of products\u007F${keys.enter}`);
    expect(await run.ended).toBe(0);
    await run.until('wrote the pack acme to .planwright/packs/acme; planwright pack check acme holds it');
    expect(readIn(folder, 'pack.yaml')).toContain('description: "For \\"our\\" plans, Grüße"');
    expect(readIn(folder, 'pack.yaml')).toContain('mapOwners: { product-owner: "head of product" }');
    expect(readIn(folder, 'questions/sign-off.yaml')).toContain(
      'title: "Who signs this change off before it is released?"',
    );
    expect(readIn(folder, 'cases/first/expected.plan.md')).toContain('Owner agent: head of product');
    const check = startOnTerminal({ args: [cli.script, 'pack', 'check', 'acme'], folder });
    expect(await check.ended).toBe(0);
    await check.until('pack acme: 1 golden case');
  });

  test('what a flag says is not asked', async () => {
    const folder = newFolder();
    const run = start(folder, 'acme', '--description', 'Ours', '--owner', 'lead');
    await run.until('What does your team ask of every change?');
    run.type(`Who pays?${keys.enter}`);
    expect(await run.ended).toBe(0);
    expect(await run.until('wrote the pack')).not.toContain('What is the pack for');
    expect(readIn(folder, 'gaps.yaml')).toContain('question: "Who pays?"');
  });

  test.each([
    ['the first question', 0, keys.ctrlC],
    ['the last question', 2, keys.ctrlC],
  ])('left at %s, nothing is written', async (_, answered, key) => {
    const folder = newFolder();
    const run = start(folder, 'acme');
    const asked = ['What is the pack for', 'What does your team ask', 'What does your team call'];
    for (const [at, question] of asked.slice(0, answered + 1).entries()) {
      await run.until(question);
      if (at < answered) run.type(keys.enter);
    }
    run.type(key);
    expect(await run.ended).toBe(130);
    await run.until('planwright: left; nothing was written');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a name that is none, or a place that is taken, is said before anything is asked', async () => {
    const folder = newFolder();
    for (const [name, reason] of [
      ['Acme', 'this is no name of a pack'],
      ['acme', '08-sign-off.md: it is there already'],
    ] as const) {
      if (name === 'acme') expect(await start(folder, 'acme', '--yes').ended).toBe(0);
      const run = start(folder, name);
      expect(await run.ended).toBe(2);
      expect(await run.until(reason)).not.toContain('What is the pack for');
    }
  });

  test.each([
    ['an owner that would be a tag', 2, 'the {{boss}}', /not in order: pack\.yaml:\d+:\d+: Unexpected/u],
    ['a question that holds a tag', 1, 'Who is {{who}}?', /not in order: gaps\.yaml:\d+:\d+: Unexpected tag `who`/u],
  ])('%s is refused, and nothing is written', async (_, at, typed, reason) => {
    const folder = newFolder();
    const run = start(folder, 'acme');
    const asked = ['What is the pack for', 'What does your team ask', 'What does your team call'];
    for (const [number, question] of asked.entries()) {
      await run.until(question);
      run.type(`${number === at ? typed : ''}${keys.enter}`);
    }
    expect(await run.ended).toBe(2);
    await run.until(reason);
    expect(existsSync(join(folder, '.planwright'))).toBe(false);
  });
});
