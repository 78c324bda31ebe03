import type { Outline, Role } from './outline/index.ts';
import { rolesOf } from './roles-of.ts';
import { rolesOfLabel } from './roles-of-label.ts';
import { sentencesIn } from './sentences.ts';
import type { Words } from './words.ts';

/** A label of more words is a sentence: what it only mentions is not its role. */
const longestLabel = 10;
/** An article and a space. */
const article = 4;
const part = 0.3;

function rolesOfSentence(text: string, words: Words): readonly Role[] {
  return rolesOf(text, words).filter((role) => {
    const match = words.find(`headings.${role}`, text);
    return match && (match.start <= article || match.phrase.length / text.length >= part);
  });
}

/** What leads to a list is the last of several sentences: "The build takes four minutes. Ideas:". */
function rolesOfLead(text: string, words: Words): readonly Role[] {
  const whole = text.split(/\s+/u).length > longestLabel ? rolesOfSentence(text, words) : rolesOfLabel(text, words);
  const sentences = whole.length > 0 ? [] : sentencesIn(words, text);
  const roles = sentences.length > 1 ? rolesOfLabel(sentences.at(-1) ?? '', words) : whole;
  // "Two ways to get events to the team:" counts what it leads to.
  return words.find('option-names.ways', sentencesIn(words, text).at(-1) ?? '')?.start === 0
    ? ['options', ...roles]
    : roles;
}

/** "How" heads a chapter on the solution; behind the label "How:" stand its steps. */
function rolesOfHeading(heading: string, words: Words): readonly Role[] {
  const found = rolesOfLabel(heading, words);
  return found[0] === 'flow' ? rolesOf(heading, words) : found;
}

/** Gives every section the roles that its heading's words allow. A lone first-level heading is the title and has none. */
export function assignRoles(outline: Outline, words: Words): void {
  const top = outline.sections.filter((section) => section.kind === 'heading' && section.level === 1);
  for (const section of outline.sections) {
    const read = section.kind === 'label' ? rolesOfLead : rolesOfHeading;
    section.roles = top.length === 1 && section === top[0] ? [] : read(section.heading, words);
  }
}
