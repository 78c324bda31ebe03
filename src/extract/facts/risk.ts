import type { Finding } from '../finding.ts';
import type { Passage, Section } from '../outline/index.ts';
import { passagesOf } from '../passages-of.ts';
import { passageText } from '../passage-text.ts';
import type { Reading } from '../reading.ts';
import { roleOf } from '../roles-of.ts';

function cell(reading: Reading, passage: Passage, list: string): string | undefined {
  return passage.cells?.find((one, index) => index > 0 && one.text !== '' && reading.words.has(list, one.header))?.text;
}

/** What stands beside a risk: in its row, behind "Mitigation:" within it or just below it. */
function partsOf(reading: Reading, passage: Passage): Record<string, string> {
  const { words, outline } = reading;
  const below = outline.passages.filter((other) => other.above === passage);
  const labelled = (list: string): string | undefined => below.find((one) => words.has(list, one.lead ?? ''))?.rest;
  const inline = words.find('headings.mitigation', passage.text);
  const behind =
    inline && inline.start > 0 ? /^\s*[:：→-]+\s*(.+)$/u.exec(passage.text.slice(inline.end))?.[1] : undefined;
  const impact = cell(reading, passage, 'sentence.impact') ?? labelled('sentence.impact');
  const mitigation =
    cell(reading, passage, 'headings.mitigation') ??
    labelled('headings.mitigation') ??
    behind?.replace(/[)）]\s*$/u, '');
  return { ...(impact && { impact }), ...(mitigation && { mitigation }) };
}

function nameOf(passage: Passage): string {
  return passage.form === 'row'
    ? (passage.cells?.find((one) => one.text !== '' && !/^[#\d.R-]+$/u.test(one.text))?.text ?? passage.text)
    : passageText(passage);
}

/** A label or heading under "Risks" that names a risk itself, with its mitigation below it. */
function namesRisk(reading: Reading, section: Section): boolean {
  const role = section.parent && roleOf(section.parent);
  if (
    section.kind === 'start' ||
    section.kind === 'item' ||
    role !== 'risks' ||
    section.roles[0] === 'risks' ||
    section.children.length > 0
  )
    return false;
  return section.passages.some(
    (passage) =>
      reading.words.has('headings.mitigation', passage.lead ?? '') ||
      reading.words.has('sentence.impact', passage.lead ?? ''),
  );
}

/** What may go wrong: items and rows under "Risks", drawbacks of the chosen option, bad consequences. */
export function* risks(reading: Reading): Iterable<Finding> {
  const { words } = reading;
  const headed = new Set(
    reading.outline.sections.filter((section) => namesRisk(reading, section) && reading.standing(section) === 'own'),
  );
  for (const section of headed) {
    const part = (list: string): string | undefined =>
      section.passages.find((passage) => words.has(list, passage.lead ?? ''))?.rest;
    const [impact, mitigation] = [part('sentence.impact'), part('headings.mitigation')];
    yield {
      kind: 'risk',
      text: section.heading,
      at: section,
      by: 'risk-heading',
      data: { ...(impact && { impact }), ...(mitigation && { mitigation }) },
    };
  }
  for (const passage of passagesOf(
    reading,
    (section, role) => !headed.has(section) && (role === 'risks' || role === 'cons'),
  )) {
    const role = roleOf(passage.section);
    if (words.find('headings.mitigation', passage.lead ?? '')?.start === 0) continue;
    yield {
      kind: 'risk',
      text: nameOf(passage),
      at: passage,
      by: role === 'cons' ? 'drawback' : 'risk-section',
      data: partsOf(reading, passage),
    };
  }
}
