import { expect, test } from 'vitest';
import { render } from '../../src/render/index.ts';
import { readPlan } from '../helpers/read-plan.ts';
import { sectionPack } from '../helpers/section-pack.ts';

function fillTitle(title: string, template: string): string {
  const plan = readPlan({ title, slots: {}, contracts: [], schema: [], phases: [], risks: [], questions: [] });
  return render(plan, { ...sectionPack(), sections: [{ file: 'sections/01.md', text: template }] });
}

test.each([
  ['two code spans that touch stay two', '`a`', '{{title}}{{title}}\n', '`a` `a`\n'],
  ['texts that touch stay one', '&', '{{title}}amp;\n', '\\&amp;\n'],
  ['a statement stands inside of strong words', 'a_b *c*', '**see {{title}}**\n', '**see `a_b` \\*c\\***\n'],
  ['a statement stands inside of a heading', 'C#', '### {{title}}\n', '### C\\#\n'],
  [
    'a statement stands inside of a table',
    'a | b',
    '| x |\n|---|\n| {{title}} |\n',
    '| x      |\n| ------ |\n| a \\| b |\n',
  ],
  ['lines of a paragraph become one', 'a', 'see\n  {{title}}\nthere\n', 'see a there\n'],
  ['blank lines between items do not loosen a list', 'a', '- {{title}}\n\n- b\n\n  - c\n', '- a\n- b\n  - c\n'],
  ['an item of two paragraphs keeps them apart', 'a', '- {{title}}\n\n  b\n- c\n', '- a\n\n  b\n\n- c\n'],
])('%s', (_, title, template, expected) => {
  expect(fillTitle(title, template)).toBe(expected);
});
