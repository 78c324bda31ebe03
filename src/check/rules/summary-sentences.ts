import { premises, sections, summary } from '../contract.ts';
import { defineRule } from '../define-rule.ts';
import { findAnswers } from '../find-answers.ts';
import { labelSays } from '../label-says.ts';
import type { Part } from '../read/types.ts';
import { filledSection } from '../filled-section.ts';
import { splitSentences } from '../split-sentences.ts';
import { stateOf } from '../state-of.ts';

const fewest = 3;
const most = 5;
const others = [...premises, ...(sections[0]?.demands ?? [])];

/** The chosen solution is summarised in three to five sentences. */
export const summarySentences = defineRule({
  ruleId: 'summary-sentences',
  severity: 'error',
  summary: 'Section 1 summarises the chosen solution in 3 to 5 sentences.',
  rationale: 'Fewer do not say what was chosen, more are not a summary.',
  examples: [
    {
      title: 'three sentences',
      plan: '## 1. Final Decision Summary\n\nWe use `a.b.c` v2.1. It runs on e.g. Node 20.1 and reads config.yaml. `orders` is not changed.\n',
      expect: [],
    },
    {
      title: 'three sentences under a label',
      plan: '## 1. Final Decision Summary\n\n### Chosen solution\n\nOne. Two. Three.\n\n### Why it was selected over other options\n\n- A\n',
      expect: [],
    },
    {
      title: 'a sentence that ends in a colon',
      plan: '## 1. Final Decision Summary\n\nThe decision is this: events. They are there. They are cheap.\n\nConstraints: no new servers. None. None.\n',
      expect: [],
    },
    {
      title: 'short forms of several languages',
      plan: '## 1. Final Decision Summary\n\nWe take “a client, p. ex. boto3” and “a store — ex. ClickHouse”. It is one, vgl. R2. It is cheap, напр. S3.\n',
      expect: [],
    },
    { title: 'not known', plan: '## 1. Final Decision Summary\n\nNot stated: see Q1.\n', expect: [] },
    {
      title: 'none at all',
      plan: '## 1. Final Decision Summary\n\n- **Why:** it is cheap\n',
      expect: ['1:1-1:29 Missing summary of the chosen solution in section 1'],
    },
    {
      title: 'one sentence',
      plan: '## 1. Final Decision Summary\n\nWe use v2.1.\n',
      expect: ['3:1-3:13 Unexpected summary of 1 sentence, expected 3 to 5'],
    },
    {
      title: 'six sentences',
      plan: '## 1. Final Decision Summary\n\nOne. Two. Three. Four! Five? Six.\n',
      expect: ['3:1-3:34 Unexpected summary of 6 sentences, expected 3 to 5'],
    },
    {
      title: 'two sentences without spaces between them',
      plan: '## 1. Final Decision Summary\n\n我们使用事件。订单不变。\n',
      expect: ['3:1-3:13 Unexpected summary of 2 sentences, expected 3 to 5'],
    },
  ],
  *check(document, { limits = {} }) {
    const { summaryFewest = fewest, summaryMost = most } = limits;
    const section = filledSection(document, 1);
    if (!section) return;
    const said = summaryOf(section.parts);
    const [first] = said;
    if (!first) yield { message: 'Missing summary of the chosen solution in section 1', place: section.place };
    if (!first || stateOf(first.words).state === 'unknown') return;

    const count = said.flatMap((part) => splitSentences(written(part, document.source))).length;
    if (count >= summaryFewest && count <= summaryMost) return;
    const counted = `${count} sentence${count === 1 ? '' : 's'}`;
    yield {
      message: `Unexpected summary of ${counted}, expected ${summaryFewest} to ${summaryMost}`,
      place: { start: first.place.start, end: (said.at(-1) ?? first).place.end },
    };
  },
});

// What stands under the label of the chosen solution; without one, the first running text.
function summaryOf(parts: readonly Part[]): readonly Part[] {
  // "Why this solution" says why, not what.
  const label = summary
    .flatMap((demand) => findAnswers(parts, demand))
    .find(({ label: called }) => !others.some((demand) => labelSays(called, demand)));
  const labelled = label
    ? [...(label.text === '' ? [] : [{ ...label, words: label.text }]), ...label.parts.filter(isRunning)]
    : [];
  return labelled.length > 0 ? labelled : parts.filter(isRunning).slice(0, 1);
}

// As written, since a name in backticks may begin a sentence in lower case.
function written({ place }: Part, source: string): string {
  return source.slice(place.start.offset, place.end.offset);
}

// "The decision is this: events." is a sentence, "Constraints: none" is an answer to something else.
function isRunning({ form, label }: Part): boolean {
  if (form === 'item') return label === '';
  return form === 'text' && !others.some((demand) => labelSays(label, demand));
}
