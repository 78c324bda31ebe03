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
