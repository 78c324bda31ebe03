import { firstClause } from '../choice/choice-name.ts';
import type { Outline, Passage, Section } from '../outline/index.ts';
import { once } from '../once.ts';
import { rolesOf } from '../roles-of.ts';
import type { Words } from '../words.ts';
import { holdsNested, isNested } from './nested-options.ts';
import { listsLost } from './lists-lost.ts';
import { listsBelowLines } from './lists-below-lines.ts';
import { givesReasons } from './gives-reasons.ts';
import { bareName, type OptionName, readNumberedName, readOptionName } from './option-name.ts';
import { optionNumber } from './option-number.ts';
import { subOptions } from './sub-options.ts';
import type { Option } from './types.ts';

const nameEnds =
  /\s+[—–-]{1,2}\s+|\s(?:→|⇒|=>|->)\s(?=(?:\S+\s+){2})|[:：]\s|\.["”]?\s|[。；;]|,\s+(?=\p{Ll})(?!\w*_)/u;

const bareNumber = new RegExp(`^\\(?(?:${optionNumber})\\)?$`, 'u');

/** The first of several variants that are lettered within an item. */
const variants = /\s+\(?a[.)]\s+(?=.*\s\(?b[.)]\s)/u;

/** Where an item's name ends: at its label, its first dash, colon or full stop. */
function itemName(words: Words, passage: Passage): string {
  if (passage.lead !== undefined) return passage.lead;
  const first = passage.text.split(variants)[0] ?? passage.text;
  const name = first.split(nameEnds)[0] ?? first;
  return /^[:：]/u.test(first.slice(name.length)) ? withoutSide(words, name) : name;
}

/** "Rules by hand / Pros: …": what weighs the option on its next line is no part of its name. */
function withoutSide(words: Words, name: string): string {
  const side = (['pros', 'cons'] as const)
    .map((role) => words.findAll(`headings.${role}`, name).at(-1))
    .find((match) => match !== undefined && match.start > 0 && match.end === name.length);
  return side === undefined ? name : name.slice(0, side.start).trim();
}

/** Whether the section is "Considered options" itself or a mere label within it. */
function listsOptions(section: Section): boolean {
  if (section.roles[0] === 'options') return true;
  if (section.kind === 'item' && section.parent) return listsOptions(section.parent);
  return section.kind === 'label' && section.roles.length === 0 && section.parent?.roles[0] === 'options';
}

/** "**Recommendation: B.**" above the list that it picks from, with a letter in front of each name. */
function isBelowVerdict(words: Words, passage: Passage): boolean {
  const {
    kind,
    roles: [role],
    parent,
  } = passage.section;
  if (kind === 'heading' || role !== 'decision' || parent?.roles[0] !== 'options') return false;
  return readNumberedName(words, passage.text).number !== undefined;
}

/** "3a. …" below the third item is an option of its own. */
function isVariant({ text, above }: Passage): boolean {
  const number = /^\(?(\d{1,2})[a-h]\)?[.:)]?\s/u.exec(text)?.[1];
  return number !== undefined && above?.depth === 0 && String(above.number) === number;
}

/** Below "Option B: …" stand its parts, whatever else its heading says. */
function isOption(words: Words, section: Section): boolean {
  return readOptionName(words, section.raw) !== undefined;
}

/** A sign that weighs what stands behind it. Ticks and crosses are none: they mark options too. */
const weighingSign = /^(?:[([][+−–-][)\]]|[➕➖👍👎])\s*\S/u;

/** "Pros: …" and "(+) …" weigh an option and are none. */
function weighsOnly(words: Words, { lead, text }: Passage): boolean {
  const [role] = lead === undefined ? [] : rolesOf(bareName(words, lead), words);
  return role === 'pros' || role === 'cons' || weighingSign.test(text);
}

/** The sections that items open, by their lines. */
const itemSections = once((outline: Outline): ReadonlyMap<number, readonly Section[]> => {
  const found = new Map<number, Section[]>();
  for (const section of outline.sections)
    if (section.kind === 'item') found.set(section.line, [...(found.get(section.line) ?? []), section]);
  return found;
});

/** Whether headings stand below a section: then those name the options. */
const hasHeadings = once(({ children }: Section): boolean =>
  children.some(({ kind }) => kind === 'heading' || kind === 'bold'),
);

/** Where each item of a list opens with the same tick or cross, that tells what is good about something, or bad. */
const allTicked = once(({ passages }: Section): boolean => {
  const signs = passages.flatMap(({ form, depth, text }) =>
    form === 'item' && depth === 0 ? [/^[✅✔☑❌✖✗]/u.exec(text)?.[0] ?? ''] : [],
  );
  return signs.length > 1 && signs[0] !== '' && signs.every((sign) => sign === signs[0]);
});

/** The outermost items of the lists in "Considered options", where it has no headings of its own for them. */
export function* optionsByList(outline: Outline, words: Words): Iterable<Option> {
  for (const passage of outline.passages) {
    if (
      (passage.form !== 'item' && !isQuoted(passage)) ||
      (passage.depth > 0 && !isVariant(passage) && !isNested(passage)) ||
      (words.find('choice.over', passage.text)?.start === 0 && insteadOf(words, passage) === '')
    )
      continue;
    if (weighsOnly(words, passage)) continue;
    const named = readOptionName(words, passage.text.slice(0, 160));
    const listed =
      isBelowVerdict(words, passage) || (listsOptions(passage.section) && !isOption(words, passage.section));
    if (!listed && !(named && named.name !== '' && startsWithName(words, passage))) continue;
    if (listed && givesReasons(words, passage.section)) continue;
    if (listed && !bringsUp(words, passage) && holdsBroughtUp(words)(passage.section)) continue;
    if (listed && (holdsNested(passage.section) || listsBelowLines(passage.section).length > 0)) continue;
    const lost = listed && listsLost(words, passage.section);
    if (listed && (hasHeadings(passage.section) || (!lost && allTicked(passage.section)))) continue;
    const own = nameOf(words, passage);
    if (own.name === '' || own.name.length > 160) continue;
    const { text: raw, line, column } = passage;
    const number = own.number ?? named?.number ?? (passage.number === undefined ? undefined : String(passage.number));
    if (number !== undefined) yield* subOptions(words, passage, number);
    const sections = itemSections(outline).get(line) ?? [];
    yield {
      name: own.name,
      raw,
      line,
      column,
      by: 'options-list',
      sections: [...sections],
      passages: [passage],
      headings: [raw],
      ...(number !== undefined && { number }),
      ...((lost ||
        insteadOf(words, passage) !== '' ||
        isStruckOut(passage) ||
        (bringsUp(words, passage) && words.has('marks.rejected', raw))) && {
        told: 'rejected' as const,
      }),
    };
  }
}

/** "~~Oak~~", "~~Oak~~ heavy to carry": "~~Kafka~~ RabbitMQ" strikes out what stood there before. */
function isStruckOut({ struck, withdrawn, lead }: Passage): boolean {
  return struck === true && (withdrawn === true || lead !== undefined);
}

/** Lines of a quotation below "Options:" are listed with its marks. */
function isQuoted({ form, section: { kind, passages } }: Passage): boolean {
  return form === 'quote' && kind === 'label' && passages.filter((other) => other.form === 'quote').length > 1;
}

/** "Alternative considered: keep it in the adapter", beside items that say other things. */
function bringsUp(words: Words, { form, lead, rest }: Passage): boolean {
  return (
    form === 'item' &&
    lead !== undefined &&
    rest !== '' &&
    readOptionName(words, lead) === undefined &&
    rolesOf(lead, words)[0] === 'options'
  );
}

/** Whether some items of a section bring up alternatives, so that the others say something else. */
const holdsBroughtUp = once((words: Words) =>
  once(({ passages }: Section): boolean => passages.some((passage) => bringsUp(words, passage))),
);

/** "Instead of a new bell, ring the old one twice" below "Alternatives" names behind its comma what was not taken. */
function insteadOf(words: Words, { text, section }: Passage): string {
  if (words.find('choice.over', text)?.start !== 0 || !words.has('option-names.others', section.heading)) return '';
  const behind = /^[^,，]*[,，]\s*(\S.*)$/su.exec(text)?.[1] ?? '';
  return behind.split(nameEnds)[0] ?? '';
}

/** The name in the item's label; where that is no more than "Option B", the words behind it. */
function nameOf(words: Words, passage: Passage): OptionName {
  const instead = insteadOf(words, passage);
  if (instead !== '') return { name: bareName(words, instead) };
  const label = itemName(words, passage);
  if (bringsUp(words, passage))
    return { name: bareName(words, firstClause(words, passage.rest.split(nameEnds)[0] ?? '') ?? '') };
  // "A — managed": the letter is its number.
  if (bareNumber.test(label)) return shortened(readNumberedName(words, passage.text));
  const own = readOptionName(words, label) ?? readNumberedName(words, label);
  // "Preferred for now: one queue" says of it that it is preferred.
  const isVerdict = passage.lead !== undefined && passage.rest !== '' && words.has('marks.chosen', own.name);
  if (own.name !== '' && !isVerdict) return { ...own, name: withoutModal(words, own.name) };
  return { ...own, name: bareName(words, passage.rest.split(nameEnds)[0] ?? '') };
}

/** Of more letters a name behind its letter goes on with what is said of it. */
const longestName = 80;

function shortened(said: OptionName): OptionName {
  return said.name.length > longestName ? { ...said, name: said.name.split(nameEnds)[0] ?? said.name } : said;
}

/** "Could do a config file" names the file. */
function withoutModal(words: Words, name: string): string {
  const modal = words.find('option-names.could-do', name);
  return modal?.start === 0 && modal.end < name.length ? name.slice(modal.end).trim() : name;
}

/** "**Option B**: …" opens with the name; "as in option B" only mentions it. */
function startsWithName(words: Words, passage: Passage): boolean {
  return passage.lead !== undefined && readOptionName(words, passage.lead) !== undefined;
}
