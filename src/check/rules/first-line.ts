import { sections } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';
import { indexLines } from '../read/line-index.ts';

const title = `1. ${sections[0]?.title}`;

/** The plan begins with its first section. */
export const firstLine = defineRule({
  ruleId: 'first-line',
  severity: 'error',
  fixable: true,
  summary: 'The first line of a plan is the heading of its first section.',
  rationale:
    'A plan is read by people and programs alike. Titles, front matter, greetings and fences before it are no part of it, and whatever looks for the plan at the top does not find it.',
  examples: [
    { title: 'the heading first', plan: '## 1. Final Decision Summary\n\nWe use events.\n', expect: [] },
    { title: 'on level 1, as the specification outlines it', plan: '# 1. Final Decision Summary\n', expect: [] },
    {
      title: 'a greeting before it',
      plan: 'Here is the plan:\n\n## 1. Final Decision Summary\n',
      expect: ['1:1-1:18 Unexpected first line `Here is the plan:`, expected `## 1. Final Decision Summary`'],
    },
    {
      title: 'front matter before it',
      plan: '---\ntitle: Plan\n---\n\n## 1. Final Decision Summary\n',
      expect: ['1:1-1:4 Unexpected first line `---`, expected `## 1. Final Decision Summary`'],
    },
    {
      title: 'all of it in a fence',
      plan: '```markdown\n## 1. Final Decision Summary\n```\n',
      expect: ["1:1-1:12 Unexpected first line `'''markdown`, expected `## 1. Final Decision Summary`"],
    },
    {
      title: 'a heading that is closed',
      plan: '## 1. Final Decision Summary ##\n',
      expect: [
        '1:1-1:32 Unexpected first line `## 1. Final Decision Summary ##`, expected `## 1. Final Decision Summary`',
      ],
      fixed: '## 1. Final Decision Summary\n',
    },
    {
      title: 'nothing at all',
      plan: '',
      expect: ['Missing plan, expected it to begin with `## 1. Final Decision Summary`'],
    },
  ],
  *check({ source }) {
    const lines = source.split(/\r\n|\r|\n/u);
    // Comments that speak to the linter stand before what they speak of.
    const line = lines.find((one) => one.trim() !== '' && !/^\s*<!--\s*lint\s[^>]*-->\s*$/u.test(one))?.trimEnd();
    if (line === undefined) {
      yield { message: `Missing plan, expected it to begin with ${quote(`## ${title}`)}` };
      return;
    }
    if (line === `## ${title}` || line === `# ${title}`) return;
    const place = indexLines(source).placeOfLine(lines.findIndex((one) => one.trimEnd() === line) + 1);
    const open = line.replace(/\s+#+$/u, '');
    const isClosed = open === `## ${title}` || open === `# ${title}`;
    yield {
      message: `Unexpected first line ${quote(line)}, expected ${quote(`## ${title}`)}`,
      place,
      ...(isClosed && {
        fix: [{ start: place.start.offset + open.length, end: place.start.offset + line.length, text: '' }],
      }),
    };
  },
});
