import { asSentence } from '../as-sentence.ts';
import { comparesOptions } from './compares-options.ts';
import type { Finding } from '../finding.ts';
import { once } from '../once.ts';
import type { Passage, Section } from '../outline/index.ts';
import { weighsInHeading } from '../options/weighs-in-heading.ts';
import { passagesOf } from '../passages-of.ts';
import { isListed } from '../names/is-listed.ts';
import type { Reading } from '../reading.ts';
import { isWithin, roleOf, rolesOf } from '../roles-of.ts';
import { sideOf } from '../side-of.ts';
import { topicOfRow } from './typed-row.ts';
import { tellsState } from './tells-state.ts';
import { consequences } from './consequence.ts';
import { onlyAsks } from './only-asks.ts';
import { riskParts } from './risk-parts.ts';
import { risksInProse } from './risks-in-prose.ts';
import { weighedRows } from './weighed-row.ts';
import { winningRows } from './winning-rows.ts';
import { yStatements } from './y-statement.ts';
import type { ListName } from '../list-name.ts';

/** What stands below a risk that a heading names, each behind its label. */
const partLists = ['sentence.impact', 'headings.mitigation'] as const;

/** "Mitigation: …" on a line of its own tells of the risk above it. */
function isPart({ words }: Reading, { kind, heading }: Section): boolean {
  return kind === 'label' && partLists.some((list) => words.find(list, heading)?.start === 0);
}

/** A label or heading under "Risks" that names a risk itself, with its mitigation below it. */
function namesRisk(reading: Reading, section: Section): boolean {
  const { kind, parent, children, passages, roles } = section;
  const role = parent && roleOf(parent);
  if (kind === 'start' || kind === 'item' || role !== 'risks' || roles[0] === 'risks' || isPart(reading, section))
    return false;
  if (children.some((child) => child.kind !== 'label')) return false;
  if (children.length > 0) return children.some((child) => isPart(reading, child));
  if (isOneOfSeveral(section)) return true;
  return passages.some(({ lead }) => lead !== undefined && partLists.some((list) => reading.words.has(list, lead)));
}

/** The kinds of headings below a section of which there are several, all of them above prose. */
const kindsOfProse = once(({ children }: Section): ReadonlySet<Section['kind']> => {
  const plain = children.filter(({ roles }) => roles.length === 0);
  const several = (['heading', 'bold'] as const).filter((kind) => {
    const alike = plain.filter((child) => child.kind === kind);
    return alike.length >= 2 && alike.every(({ passages }) => passages[0]?.form === 'paragraph');
  });
  return new Set(several);
});

/** Whether a heading stands among others of its kind that all hold prose: each names a risk of its own. */
function isOneOfSeveral({ kind, parent, roles, passages }: Section): boolean {
  if ((kind !== 'heading' && kind !== 'bold') || roles.length > 0 || passages.length === 0) return false;
  return parent?.roles[0] === 'risks' && kindsOfProse(parent).has(kind);
}

/** What may go wrong: items and rows under "Risks", drawbacks of the chosen option, bad consequences. Each once. */
export function* risks(reading: Reading): Iterable<Finding> {
  const known = new Set<number>();
  // Several may stand behind a label on one line.
  const listed = [...listedRisks(reading)].filter(({ text }) => text !== '');
  for (const { at } of listed) known.add(at.line);
  yield* listed;
  for (const finding of [...drawbacks(reading), ...yStatements(reading), ...risksInProse(reading)]) {
    if (finding.kind !== 'risk' || finding.text === '' || known.has(finding.at.line)) continue;
    known.add(finding.at.line);
    yield finding;
  }
}

function* listedRisks(reading: Reading): Iterable<Finding> {
  const { words } = reading;
  const headed = new Set(
    reading.outline.sections.filter((section) => namesRisk(reading, section) && reading.standing(section) === 'own'),
  );
  for (const section of headed) yield headedRisk(reading, section);
  const isHeaded = (section: Section | undefined): boolean => section !== undefined && headed.has(section);
  for (const passage of passagesOf(reading, (section) => !isHeaded(section) && !isHeaded(section.parent))) {
    const role = roleOf(passage.section);
    const typed = isTypedRisk(reading, passage);
    if (typed !== true && onlyAsks(passage)) continue;
    if (role !== 'risks' && role !== 'cons' && typed !== true && !holdsEdges(reading, passage)) continue;
    if (typed === false || words.find('headings.mitigation', passage.lead)?.start === 0) continue;
    if (role === 'cons' && (isPrice(reading, passage) || isOfLeftOpen(passage) || comparesOptions(reading, passage)))
      continue;
    if (words.has('weighing.level', passage.rest) && isLevel(reading, passage)) continue;
    const side = sideOf(reading, passage);
    if (side && side.side !== 'bad') continue;
    if (passage.form === 'paragraph' && weighsInHeading(words, passage.section)) {
      yield* amongBoth(reading, passage);
      continue;
    }
    const by = typed ? 'typed-row' : role === 'cons' ? 'drawback' : 'risk-section';
    yield asRisk(reading, passage, by, typed ? topicOfRow(reading, passage) : side && asSentence(side.text));
  }
}

/** "Downside: …" of an idea among those that are parked: it may come, and nobody takes it. */
function isOfLeftOpen({ section }: Passage): boolean {
  return isWithin(section, 'questions');
}

/** What a paragraph under "Advantages and disadvantages of …" calls a drawback. */
function* amongBoth(reading: Reading, passage: Passage): Iterable<Finding> {
  const said = reading.sentences(passage).find(({ text }) => reading.words.has('headings.cons', text));
  if (said) yield { kind: 'risk', text: said.text, at: { line: said.line, column: passage.column }, by: 'drawback' };
}

/** Whether an item stands under "Edge cases": what may happen, whether it is to be tested or only feared. */
function holdsEdges({ words }: Reading, { form, section }: Passage): boolean {
  return form === 'item' && isListed(words, 'names.edge', section.heading);
}

function asRisk(reading: Reading, passage: Passage, by: string, shown?: string): Finding {
  const { text, ...data } = riskParts(reading, passage, shown);
  return { kind: 'risk', text, at: passage, by, data };
}

function headedRisk({ words }: Reading, section: Section): Finding {
  const told = [section, ...section.children].flatMap(({ passages }) => passages);
  const part = (list: ListName): string | undefined => told.find(({ lead }) => words.has(list, lead))?.rest;
  // A likelihood says less of what would happen.
  const [impact, mitigation] = [part('weighing.impact') ?? part('sentence.impact'), part('headings.mitigation')];
  const data = { ...(impact && { impact }), ...(mitigation && { mitigation }) };
  return { kind: 'risk', text: section.heading, at: section, by: 'risk-heading', data };
}

/** Whether a row says of itself that it is a risk (or something else), in a table that mixes them: undefined where it does not say. */
function isTypedRisk({ words }: Reading, { cells = [] }: Passage): boolean | undefined {
  const type = cells.find((cell) => cell.text.length <= 20 && words.has('weighing.type-column', cell.header));
  const role = type && rolesOf(type.text, words)[0];
  if (role === 'risks') return true;
  return role === 'assumptions' || role === 'questions' || role === 'constraints' ? false : undefined;
}

/** "Risk: low" rates and names no risk; a row that has a risk in front and its level beside it does. */
function isLevel({ words }: Reading, { form, lead, rest }: Passage): boolean {
  if (form === 'row' && !words.has('headings.risks', lead)) return false;
  const level = words.find('weighing.level', rest);
  return level?.start === 0 && /^[\s.。!]*$/u.test(rest.slice(level.end));
}

const sum = /[$€£¥₽₫]\s?\d|\d\s?[$€£¥₽₫円元원]/u;

/** Whether a heading of costs has sums of money below it, directly or behind labels and items. */
const listsPrices = once((section: Section): boolean => namesSum(section));

function namesSum({ passages, children }: Section): boolean {
  const below = children.filter(({ kind }) => kind === 'label' || kind === 'item');
  return passages.some(({ text }) => sum.test(text)) || below.some(namesSum);
}

/** What stands under "Costs" beside sums of money is a price list; a drawback is said in words. */
function isPrice({ words }: Reading, passage: Passage): boolean {
  const { section } = passage;
  const costs = [section, ...(section.parent ? [section.parent] : [])].find(({ heading }) =>
    words.has('weighing.cost', heading),
  );
  return (
    costs !== undefined && (costs === section && costs.kind !== 'heading' ? sum.test(passage.text) : listsPrices(costs))
  );
}

/** What speaks against the chosen option outside of lists of drawbacks. */
function* drawbacks(reading: Reading): Iterable<Finding> {
  const { decision } = reading;
  yield* weighedRows(reading);
  if (decision.choices.length === 0) return;
  for (const passage of passagesOf(reading, () => true)) {
    const side = sideOf(reading, passage);
    if (side?.side === 'bad' && !tellsState(passage.section))
      yield asRisk(reading, passage, 'bad-point', asSentence(side.text));
  }
  yield* winningRows(reading);
  for (const finding of consequences(reading)) {
    const { text, ...data } = riskParts(reading, finding.at, finding.text);
    yield { ...finding, text, data };
  }
}
