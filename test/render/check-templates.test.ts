import { expect, test } from 'vitest';
import type { Pack } from '../../src/pack/index.ts';
import { checkTemplates, render } from '../../src/render/index.ts';
import { readPlan } from '../helpers/read-plan.ts';
import { sectionPack } from '../helpers/section-pack.ts';

const builtIn = sectionPack();

/** A pack of one section, with the built-in partials and those given. */
function packOf(text: string, partials: Readonly<Record<string, string>> = {}): Pack {
  return {
    ...builtIn,
    sections: [{ file: 'sections/01.md', text }],
    partials: new Map([...builtIn.partials, ...Object.entries(partials)]),
  };
}

function show(pack: Pack): readonly string[] {
  return checkTemplates(pack).map(({ path, place, message }) =>
    [`${path}:${place ? `${place.start.line}:${place.start.column}` : ''}`, message].join(' '),
  );
}

test('the built-in templates are sound', () => {
  expect(checkTemplates(builtIn)).toEqual([]);
});

test.each([
  [
    '## A\n\n{{decison.summary}}\n',
    'sections/01.md:3:1 Unexpected tag `decison.summary`, expected a name that the plan has there',
  ],
  [
    '{{#decision.summary}}\n{{#statements}}\n- {{txt}}\n{{/statements}}\n{{/decision.summary}}\n',
    'sections/01.md:3:3 Unexpected tag `txt`, expected a name that the plan has there',
  ],
  [
    '{{#phases}}{{#tasks}}{{constructor}}{{/tasks}}{{/phases}}',
    'sections/01.md:1:22 Unexpected tag `constructor`, expected a name that the plan has there',
  ],
  [
    '{{#phases}}{{^tasks}}{{nothing}}{{/tasks}}{{/phases}}',
    'sections/01.md:1:22 Unexpected tag `nothing`, expected a name that the plan has there',
  ],
  [
    '{{decision.summary}}',
    'sections/01.md:1:1 Unexpected tag `decision.summary`, expected the name of a text, not of a part with names',
  ],
  ['## A\n{{#phases}}\n', 'sections/01.md:3:1 Unclosed section "phases"'],
  ['{{> lists}}', "sections/01.md:1:1 Unexpected partial `lists`, expected one of the pack's"],
  ['```\n{{title}}\n```\n', 'sections/01.md: assertion failed: sections/01.md: 1 tags outside of a text'],
  ['[a]({{title}})\n', 'sections/01.md: assertion failed: sections/01.md: 1 tags outside of a text'],
  ['<b title="{{title}}">', 'sections/01.md: assertion failed: sections/01.md: 1 tags outside of a text'],
])('%j is found', (text, expected) => {
  expect(show(packOf(text))).toEqual([expected]);
});

test('what is wrong in a partial is said once, at its place there', () => {
  const pack = packOf('{{> own}}\n{{> own}}\n{{> round}}\n', {
    own: 'a\n{{b}}\n',
    round: '{{> turn}}',
    turn: '{{> round}}',
  });
  expect(show(pack)).toEqual([
    'partials/own.md:2:1 Unexpected tag `b`, expected a name that the plan has there',
    'partials/turn.md:1:1 Unexpected partial `round`, expected none that leads back to itself',
  ]);
});

test('a tag that is not declared does not vanish from a plan', () => {
  const plan = readPlan({ title: 'a', slots: {}, contracts: [], schema: [], phases: [], risks: [], questions: [] });
  expect(() => render(plan, packOf('{{titel}}'))).toThrow('Unexpected tag `titel`');
  expect(() => render(plan, packOf('{{> no}}'))).toThrow('Unexpected partial `no`');
  expect(render(plan, packOf('{{title}} {{{title}}} {{&title}}'))).toBe('a a a\n');
});

// What a template shows only sometimes is looked into nevertheless: the plans that it is tried on have one of everything.
test.each([
  'decision.summary stated',
  'decision.summary one',
  'decision.summary many',
  'decision.summary none',
  'decision.summary unknown',
  ...['endpoint', 'schema', 'event', 'compatibility', 'versioning'].map(
    (part) => `contracts.changes ${part} statements`,
  ),
  'contracts.changes endpoint none',
  ...['tables', 'columns', 'indexes', 'constraints'].map((kind) => `data.${kind}.changes up statements`),
  ...['down', 'backfill', 'impact'].map((part) => `data.tables.changes ${part} statements`),
  'phases notes statements',
  'phases tasks files unknown',
  'phases tasks files statements',
  'phases tasks dependencies',
  'phases tasks dependencies last',
  'risks.list impact statements',
  'risks.list mitigation none',
  ...['external', 'missing', 'business', 'data'].map((group) => `questions.${group}`),
])('a slip within %s is found', (path) => {
  const names = path.split(' ');
  const open = names.map((name) => `{{#${name}}}`).join('');
  const close = names
    .toReversed()
    .map((name) => `{{/${name}}}`)
    .join('');
  const at = `sections/01.md:1:${open.length + 1}`;
  expect(show(packOf(`${open}{{nothing}}${close}`))).toEqual([
    `${at} Unexpected tag \`nothing\`, expected a name that the plan has there`,
  ]);
  expect(show(packOf(open + close))).toEqual([]);
});
