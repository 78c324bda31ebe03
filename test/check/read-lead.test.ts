import { expect, test } from 'vitest';
import { readLead } from '../../src/check/read/read-lead.ts';
import { parse } from '../../src/markdown/index.ts';

// Markdown of one line, then its id, label and text.
test.each([
  ['plain text', '', '', 'plain text'],
  ['Purpose: why', '', 'Purpose', 'why'],
  ['**Email:** sent once', '', 'Email', 'sent once'],
  ['**Email**: sent once', '', 'Email', 'sent once'],
  ['**Email** — sent once', '', 'Email', 'sent once'],
  ['_Email:_ sent once', '', 'Email', 'sent once'],
  ['**Email:**', '', 'Email', ''],
  ['**T2.3 Add it**', 'T2.3', 'Add it', ''],
  ['**T2.3:** Add it', 'T2.3', '', 'Add it'],
  ['[T2.3] Add it', 'T2.3', '', 'Add it'],
  ['T2.3 — Add it', 'T2.3', '', 'Add it'],
  ['Task 4: Add it', 'Task 4', '', 'Add it'],
  ['**Q1** Who pays? Blocks: T2.1.', 'Q1', '', 'Who pays? Blocks: T2.1.'],
  ['3.1.2 Event schema', '', '', 'Event schema'],
  ['None: nothing is stored', '', '', 'None: nothing is stored'],
  ['**D1:** None: nothing is stored', 'D1', '', 'None: nothing is stored'],
  ['Not stated: see Q3', '', '', 'Not stated: see Q3'],
  ['`key: value` is read', '', '', 'key: value is read'],
  ['This sentence is far too long to be a label of anything: so it is none', '', '', ''],
  ['At 10:30 it ends', '', '', 'At 10:30 it ends'],
  ['**Important** things come first', '', '', 'Important things come first'],
  ['R2D2 is a name', '', '', 'R2D2 is a name'],
  ['**Data flow.** It goes on', '', 'Data flow', 'It goes on'],
  ['**Depends on:** –', '', 'Depends on', '–'],
  ['**This whole sentence is bold and ends.** More', '', '', ''],
  ['宛先：全員', '', '', '宛先：全員'],
])('%j', (source, id, label, text) => {
  const [node] = parse(source).children;
  const lead = readLead(node?.type === 'paragraph' ? node.children : []);
  expect([lead.id, lead.label]).toEqual([id, label]);
  if (text !== '') expect(lead.text).toBe(text);
});
