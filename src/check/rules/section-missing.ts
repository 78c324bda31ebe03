import { sections } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';

/** All ten sections are there. */
export const sectionMissing = defineRule({
  ruleId: 'section-missing',
  severity: 'error',
  summary: 'All ten sections are there.',
  rationale:
    'A section that is left out is a question nobody asked. One that has nothing to say says so: "None", and why.',
  examples: [
    { title: 'all ten', plan: sections.map(({ number, title }) => `## ${number}. ${title}\n`).join('\n'), expect: [] },
    {
      title: 'without section 4',
      plan: sections
        .filter(({ number }) => number !== 4)
        .map(({ number, title }) => `## ${number}. ${title}\n`)
        .join('\n'),
      expect: ['7:1-7:40 Missing section `## 4. Database Changes`'],
    },
    {
      title: 'no section at all',
      plan: '# Notes\n\nSome text.\n',
      expect: ['Missing all ten sections, expected headings such as `## 1. Final Decision Summary`'],
    },
  ],
  *check({ sections: found }) {
    const missing = sections.filter(({ number }) => found.every((section) => section.number !== number));
    if (missing.length === sections.length) {
      yield { message: `Missing all ten sections, expected headings such as ${quote(heading(missing[0]))}` };
      return;
    }
    for (const section of missing) {
      const next = found.find(({ number = 0 }) => number > section.number) ?? found.at(-1);
      yield { message: `Missing section ${quote(heading(section))}`, place: next?.place };
    }
  },
});

function heading(section: (typeof sections)[number] | undefined): string {
  return section ? `## ${section.number}. ${section.title}` : '';
}
