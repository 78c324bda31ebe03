import { spacedWords } from '../../text/index.ts';
import { choiceName } from '../choice/choice-name.ts';
import { endsWithReason } from '../ends-with-reason.ts';
import { once } from '../once.ts';
import { decidedChapters } from '../outline/decided-chapters.ts';
import type { Outline, Section } from '../outline/index.ts';
import type { Match, Words } from '../words.ts';
import { bareName, readOptionName } from './option-name.ts';
import type { Option } from './types.ts';

/** Longer than this, words are a sentence and no name. */
const longest = 80;

/** "vs. Polling (Option B): …" in a list of reasons names an option that lost. */
export function* optionsByContrast(outline: Outline, words: Words): Iterable<Option> {
  for (const passage of outline.passages) {
    if (passage.form !== 'item' || passage.lead === undefined) continue;
    const over = words.find('choice.over', passage.lead);
    if (!over || over.start > 0) continue;
    const raw = passage.lead.slice(over.end).trim();
    // "Over 200 copies: …", "Over the winter: …" contrast nothing.
    const isAgainst = words.has('choice.versus', over.phrase) || words.has('choice.instead', over.phrase);
    if (!isAgainst && (/^\d/u.test(raw) || words.find('choice.determiner', raw)?.start === 0)) continue;
    const numbered = /^(.*?)\s*[(（]([^()（）]+)[)）]\s*$/u.exec(raw);
    const number = numbered?.[2] === undefined ? undefined : readOptionName(words, numbered[2])?.number;
    const name = bareName(words, number === undefined ? raw : (numbered?.[1] ?? raw));
    if (name === '' || name.length > longest) continue;
    const { line, column } = passage;
    yield {
      name,
      raw,
      line,
      column,
      by: 'contrast',
      sections: [],
      passages: [passage],
      headings: [],
      told: 'rejected',
      ...(number !== undefined && { number }),
    };
  }
  yield* optionsByContrastHeading(outline, words);
  yield* optionsBehindTopic(outline, words);
}

/** "Kafka was chosen |over RabbitMQ": without the words that choose. */
function beforeVerdict(words: Words, text: string): string {
  const after = words.find('choice.after', text);
  return after && after.start > 0 && after.end >= text.trimEnd().length ? text.slice(0, after.start) : text;
}

/** "over |RabbitMQ because": the name alone. */
function beforeReason(words: Words, text: string): string {
  return endsWithReason(words, text) ? text.slice(0, words.findAll('choice.because', text).at(-1)?.start) : text;
}

/** The chapters that decide behind the first of them, which leads. */
const laterDecisions = once(
  (outline: Outline): ReadonlySet<Section> =>
    new Set(
      decidedChapters(outline)
        .slice(1)
        .map(({ chapter }) => chapter),
    ),
);

/** "Heights: survey data instead of the open model": a topic of few words, and what stands behind its colon. */
const topic = /^[^:：]{2,40}[:：]\s+/u;
/** In words: what is longer tells of something and is no name. */
const longestSide = 7;

/** Headings that say behind a topic what was taken, and instead of what. */
function* optionsBehindTopic(outline: Outline, words: Words): Iterable<Option> {
  for (const section of outline.sections) {
    const { kind, heading, raw, line, column, level } = section;
    const isTopic = kind === 'heading' && level > 1 && heading.length <= 2 * longest;
    const from = isTopic ? (topic.exec(heading)?.[0].length ?? 0) : 0;
    const said = heading.slice(from);
    const instead = from > 0 ? words.find('choice.instead', said) : undefined;
    if (!instead || instead.start === 0 || laterDecisions(outline).has(section)) continue;
    // "Branding: a file (instead of a database)" sets the other one in brackets.
    const [before, behind] = [said.slice(0, instead.start), said.slice(instead.end)];
    const isAside = /[(（]\s*$/u.test(before);
    const pair = [before.replace(/\s*[(（]\s*$/u, ''), isAside ? behind.replace(/[)）]\s*$/u, '') : behind];
    const [taken = '', left = ''] = pair.map((one) => bareName(words, one));
    if ([taken, left].some((name) => name === '' || spacedWords(name) > longestSide)) continue;
    const common = { raw, line, column, by: 'contrast-heading', passages: [], headings: [] };
    yield { ...common, name: taken, sections: [section], told: 'chosen' };
    yield { ...common, name: left, sections: [], told: 'rejected' };
  }
}

/** "After looking at A vs. B, B is simpler:" leads to a list, and says of none of the two that it was left. */
function comparedIn(words: Words, { heading, raw, line, column }: Section, over: Match): readonly Option[] {
  const opens = words.find('choice.comparing', heading);
  if (opens?.start !== 0 || opens.end > over.start) return [];
  const pair = [heading.slice(opens.end, over.start), heading.slice(over.end).split(/[,，]\s/u)[0] ?? ''];
  const names = pair.map((name) => bareName(words, name.trim()));
  if (names.some((name) => name === '' || spacedWords(name) > longestSide)) return [];
  const common = { raw, line, column, by: 'contrast-heading', sections: [], passages: [], headings: [] };
  return names.map((name) => ({ ...common, name }));
}

/** "Why X over Y" and "Why X, not Y" as a heading, and "X rather than Y:" at the head of a list of reasons. */
function* optionsByContrastHeading(outline: Outline, words: Words): Iterable<Option> {
  for (const section of outline.sections) {
    if (section.kind === 'start' || section.heading.length > 2 * longest) continue;
    const headed = section.kind === 'heading' || section.kind === 'bold';
    const verb = words.find('choice.over-verb', section.heading);
    const not = headed && verb?.start === 0 ? words.find('choice.and-not', section.heading) : undefined;
    const over = words.find('choice.over', section.heading) ?? not;
    const compared = headed || !over ? [] : comparedIn(words, section, over);
    if (compared.length > 0) {
      yield* compared;
      continue;
    }
    if (!over || over.start === 0 || over.end === section.heading.length) continue;
    // "(to test, not yet proven)" sets nothing side by side.
    if (/[(（][^)）]*$/u.test(section.heading.slice(0, over.start))) continue;
    if (headed && (!verb || verb.start > over.start || laterDecisions(outline).has(section))) continue;
    if (!headed && !section.children.concat(section.parent ?? []).some((near) => near.roles[0] === 'rationale'))
      continue;
    const from = verb && verb.start < over.start && headed ? verb.end : 0;
    const pair = [
      beforeVerdict(words, section.heading.slice(from, over.start)),
      beforeReason(words, section.heading.slice(over.end)),
    ].map((one) => bareName(words, one).replace(/\s*[?？]$/u, ''));
    const { raw, line, column } = section;
    const common = { raw, line, column, by: 'contrast-heading', passages: [], headings: [] };
    if (!pair[0] || !pair[1] || words.has('headings.options', pair[1]) || readOptionName(words, pair[0])) continue;
    // A sentence that leads to a list.
    if (!headed && pair.some((name) => /[,，、]/u.test(name))) continue;
    // "Why we chose X over Y".
    const name = words.find('choice.strong', pair[0])?.start === 0 ? choiceName(words, pair[0]) : pair[0];
    yield { ...common, name: name ?? pair[0], sections: [section], told: 'chosen' };
    yield { ...common, name: pair[1], sections: [], told: 'rejected' };
  }
}
