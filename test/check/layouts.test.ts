import { expect, test } from 'vitest';
import { check, checkRules } from '../../src/check/index.ts';

/** The same plan as others would have laid it out: nobody means anything else by it. */
const layouts: Readonly<Record<string, (plan: string) => string>> = {
  'two spaces between words': (plan) => plan.replaceAll(/(?<=[\p{L}\p{N}.,;:?!`)])[ ](?=[\p{L}\p{N}(`])/gu, '  '),
  'spaces at the ends of lines': (plan) => plan.replaceAll(/(?<=\S)$/gmu, ' '),
  'stars for bullets': (plan) => plan.replaceAll(/^(\s*)- (?!- )/gmu, '$1* '),
  'headings that are closed': (plan) => plan.replaceAll(/^(#{2,6}) (.*[^#\s])$/gmu, '$1 $2 $1'),
  'plus signs for bullets': (plan) => plan.replaceAll(/^(\s*)- (?!- )/gmu, '$1+ '),
  'empty lines between items': (plan) => plan.replaceAll(/\n(?=- )/gu, '\n\n'),
  'brackets behind numbers': (plan) => plan.replaceAll(/^(\s*\d+)\. /gmu, '$1) '),
  'colons behind bold labels': (plan) => plan.replaceAll(/:\*\*(?=\s)/gu, '**:'),
  'large ticks': (plan) => plan.replaceAll('[x]', '[X]'),
  'wider cells': (plan) => plan.replaceAll(/^\|.*\|$/gmu, (row) => row.replaceAll(/ \| /gu, '  |  ')),
  'deeper steps in': (plan) => plan.replaceAll(/^ {2}(?=[-*+] )/gmu, '   '),
  'underscores for bold': (plan) => plan.replaceAll(/\*\*(?=\S)([^*\n]*\S)\*\*(?!\w)/gu, '__$1__'),
};

// The first line is the one that is written to the letter.
const rules = checkRules.filter(({ ruleId }) => ruleId !== 'first-line');

test.each(rules.map((rule) => [rule.ruleId, rule] as const))('%s finds the same in any layout', (_, rule) => {
  for (const { title, plan, options } of rule.examples) {
    const found = (text: string) =>
      check(text, options, [rule]).map(({ message }) => message.replace(/line \d+/u, 'a line'));
    for (const [layout, lay] of Object.entries(layouts))
      expect(found(lay(plan)), `${title}, ${layout}`).toEqual(found(plan));
  }
});
