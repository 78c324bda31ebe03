import { clipped, spacedWords } from '../text/index.ts';
import { isListed } from './names/is-listed.ts';
import type { Outline, Passage, Section } from './outline/index.ts';
import { rolesOf } from './roles-of.ts';
import { sentencesOf } from './sentences.ts';
import type { Words } from './words.ts';

/** The subject of a document and where it stands. */
export interface Title {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly by: string;
  /** Whether it is the beginning of a sentence that is longer than a title may be. */
  readonly isCut?: boolean;
  /** Whether it heads one of several chapters, and nothing above them says more. */
  readonly isPart?: boolean;
}

const series = /^(?:\d{4}-\d\d-\d\d[\s:–—-]*)?(?:(?:\p{L}{2,12}[- ]?\d+|#?\d{1,4})\s*(?:[:：.)–—-]+(?:\s+|$)|：)+)?/u;

/** A series in capitals and its number in front of a title. */
const counted = /^\p{Lu}{2,6}[- ]?\d+\s*[:：–—-]\s*\S/u;

/** What a template holds where a title is to stand: "{{page.title}}", "<short title>". */
const toFillIn = /^(?:\{.*\}|<.*>|\[[^\]]*\])$/u;

/** Takes a series number ("ADR-0004:", "19.") and pictures off a title. */
function bare(text: string): string {
  return text
    .replace(/\p{Extended_Pictographic}|\u{FE0F}|\u{200D}/gu, '')
    .trim()
    .replace(series, '')
    .trim();
}

/** Fewer chapters of the first level are parts below a title. */
const fewestChapters = 3;
const longestSummary = 120;
/** A line that tells the topic stands near the top. */
const topicAbove = 40;

/**
 * What "# Summary" says where every chapter is of the first level, or all others stand below it and most are those of a
 * template, as some have it: its first sentence, no longer than a title may be.
 */
function summaryOf(first: Section, named: readonly Section[], words: Words): Title | undefined {
  const chapters = named.filter(({ level }) => level === 1);
  const below = named.filter(({ level }) => level === 2);
  const isTemplate = chapters.length === 1 && below.filter(({ roles }) => roles.length > 0).length * 2 > below.length;
  const [said] = first.passages;
  const [role] = rolesOf(first.raw, words);
  if (first.level !== 1 || (role !== 'context' && role !== 'problem')) return undefined;
  if (chapters.length < fewestChapters && !isTemplate) return undefined;
  const [sentence] = said?.form === 'paragraph' ? sentencesOf(words, said) : [];
  if (!said || !sentence) return undefined;
  const isCut = sentence.text.length > longestSummary;
  const text = clipped(sentence.text, longestSummary).replace(/[.。:：]$/u, '');
  return { text, line: said.line, column: said.column, by: 'summary', ...(isCut && { isCut }) };
}

/** "Topic: …", "Feature name: …"; "Name: …" only among what a document says of itself. */
function toldBehind(words: Words, { text, lead, rest, section }: Passage): string {
  const [, label = '', told = ''] =
    lead === undefined ? (/^([^:：]{2,24})[:：]\s+(\S.*)$/u.exec(text) ?? []) : ['', lead, rest];
  const topic = words.find('title.topic', label);
  const behind = topic?.start === 0 ? label.slice(topic.end).trim() : label;
  const isKey = isListed(words, 'title.front-key', behind);
  const isTopic = lead !== undefined && topic?.start === 0 && (behind === '' || isKey);
  return isTopic || (isKey && rolesOf(section.heading, words)[0] === 'status') ? told : '';
}

/** Whether a heading is that of a log: "Decisions", or "Decision" above chapters with a date or a number. */
function headsLog(words: Words, heading: string, chapter: string): boolean {
  const [role] = rolesOf(heading, words);
  return role === 'decisions' || (role === 'decision' && bare(chapter) !== chapter.trim());
}

/** "## Title" heads nothing but the title. */
function titledBelow(named: readonly Section[], words: Words): Title | undefined {
  const heading = named.find(({ raw, level }) => level <= 2 && isListed(words, 'title.front-key', bare(raw)));
  const [said] = heading?.passages ?? [];
  if (said?.form !== 'paragraph' || said.text.length > longestSummary) return undefined;
  const text = bare(said.text);
  return text === '' || toFillIn.test(text)
    ? undefined
    : { text, line: said.line, column: said.column, by: 'topic-line' };
}

/** The title: the first heading of the first level that is more than "Overview"; else front matter, a topic line, any heading. */
export function findTitle(outline: Outline, words: Words): Title | undefined {
  const headings = outline.sections.filter((section) => section.kind === 'heading');
  const named = headings.filter(({ raw }) => bare(raw) !== '' && !toFillIn.test(bare(raw)));
  // The first of the first level, also where a stray line before it happens to read as a lesser heading.
  const first = named.find((section) => section.level === 1) ?? named[0];
  const generic = (text: string): boolean =>
    words.has('title.generic', text) ||
    isListed(words, 'title.kind', text) ||
    (rolesOf(text, words).length > 0 && spacedWords(text) <= 2);
  // "RFC 2: Configuration" names what it is about, however plain that is.
  const top = first && first.level === 1 && (counted.test(first.raw) || !generic(bare(first.raw))) ? first : undefined;
  if (top) return { text: bare(top.raw), line: top.line, column: top.column, by: 'heading' };
  const under = titledBelow(named, words);
  if (under) return under;
  const front = [...outline.front].find(([key]) => words.has('title.front-key', key));
  if (front) return { text: front[1].text, line: front[1].line, column: 1, by: 'front-matter' };
  const topic = outline.passages.find((passage) => passage.line < topicAbove && toldBehind(words, passage) !== '');
  if (topic) return { text: toldBehind(words, topic), line: topic.line, column: topic.column, by: 'topic-line' };
  const summary = first && summaryOf(first, named, words);
  if (summary) return summary;
  const opens = (section: Section): boolean => section.line <= (outline.passages[0]?.line ?? section.line);
  // "Overview" says nothing; "Meeting notes: mails" does, and is better than the name of a part.
  const saysNothing = (text: string): boolean =>
    (['title.generic', 'title.kind', 'title.front-key'] as const).some((list) => isListed(words, list, text));
  // "## Testing" on top, and all else below it.
  const holdsAll =
    first !== undefined && opens(first) && named.every((one) => one === first || one.level > first.level);
  const any =
    (named.length > 1 && holdsAll && !saysNothing(bare(first.raw)) ? first : undefined) ??
    named.find(
      (section) =>
        (section.level <= 2 || opens(section)) && section.roles.length === 0 && !saysNothing(bare(section.raw)),
    ) ??
    (first?.level === 1 ? first : undefined);
  if (any) {
    const isPart = named.some((one) => one !== any && one.level === any.level && one.roles.length === 0);
    // Of its entries none names the document.
    const isLog = isPart && first !== undefined && holdsAll && headsLog(words, first.raw, any.raw);
    const { raw, line, column } = isLog ? first : any;
    return { text: bare(raw), line, column, by: 'heading', ...(isPart && { isPart }) };
  }
  // A note without headings may have a line in bold on top of all.
  const [, bold] = outline.sections;
  if (bold?.kind === 'bold' && bold.roles.length === 0 && bold.line < (outline.passages[0]?.line ?? 0))
    return { text: bare(bold.raw), line: bold.line, column: bold.column, by: 'heading' };
  const said = outline.passages.filter(
    (passage) => passage.form === 'paragraph' && passage.section.roles[0] !== 'references',
  );
  // "Service: checkout" on top tells about the document.
  const opening = said.find(({ lead }) => lead === undefined || named.length === 0) ?? said[0];
  return (
    opening && {
      text: opening.text.split(/(?<=[.!?。])\s/u)[0]?.slice(0, 120) ?? opening.text,
      line: opening.line,
      column: opening.column,
      by: 'first-sentence',
    }
  );
}
