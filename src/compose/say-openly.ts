import type { Plan, Risk, Slot, Statement } from '../model/index.ts';
import { mapStatements } from './map-statements.ts';

/** Stands for words that end a list without ending it. */
const more = ', …';

type Change = (text: string, statement: Statement) => string;

/**
 * A change of the texts in which some of a pack's words stand whole. Mostly none of them is anywhere in a plan, and to
 * look for all of them in any case takes long.
 *
 * A part of a path (`/etc/hosts`) is no word.
 *
 * @param list words set apart by `|`
 * @param plan all that the plan says, in lower case
 * @param make the change, given a pattern for any of the words
 */
function wherever(list: string | undefined, plan: string, make: (words: string) => Change): Change {
  const words = (list ?? '').split('|').map((word) => word.trim());
  const there = words.filter((word) => word !== '' && plan.includes(word.toLowerCase()));
  if (there.length === 0) return (text) => text;
  const escaped = there.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const change = make(`(?<![\\p{L}\\p{N}_/-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}_/-])`);
  return (text, statement) => {
    const said = text.toLowerCase();
    return there.some((word) => said.includes(word.toLowerCase())) ? change(text, statement) : text;
  };
}

/** Words that leave a list open are three dots. */
function endLists(words: string): Change {
  const expression = new RegExp(`[,，、;]?\\s*${words}\\.?`, 'giu');
  return (text) => text.replace(expression, more);
}

/** A remark in brackets that something is still to be done goes; without brackets it says so in words. */
function finish(words: string, open: string): Change {
  const remark = new RegExp(`\\s*(?:\\([^()]*${words}[^()]*\\)|\\[[^\\[\\]]*${words}[^\\[\\]]*\\])`, 'gu');
  const alone = new RegExp(words, 'gu');
  return (text) => text.replace(remark, '').replace(alone, open);
}

/** What somebody else has said with words that say nothing stands in quotation marks. */
function quote(words: string): Change {
  const expression = new RegExp(words, 'iu');
  return (text, { origins }) => {
    const isTheirs = origins.length > 0 && origins.every(({ from }) => from === 'brainstorm');
    return isTheirs && expression.test(text) && !/[“”]/u.test(text) ? `“${text.replace(/[.。]$/u, '')}”.` : text;
  };
}

/** All that a plan says, in lower case. */
function saidIn(plan: Plan): string {
  const texts: string[] = [];
  mapStatements(plan, (statement) => {
    texts.push(statement.text);
    return statement;
  });
  return texts.join('\n').toLowerCase();
}

/**
 * The plan with what people write openly said in its own signs: words that leave a list open ("etc.") are three dots, remarks that
 * something is to be done are gone, vague words of theirs are quoted, and an arrow within a part of a risk, which would
 * read as the next part, is a semicolon.
 *
 * @param phrases the pack's: `endless`, `unfinished` (with `open` for what it says in words) and `vague`, each of several
 *   words set apart by `|`
 */
export function sayOpenly(plan: Plan, phrases: Readonly<Record<string, string>>): Plan {
  const said = saidIn(plan);
  const changes = [
    wherever(phrases['endless'], said, endLists),
    wherever(phrases['unfinished'], said, (words) => finish(words, phrases['open'] ?? '')),
    wherever(phrases['vague'], said, quote),
  ];
  const told = mapStatements(plan, (statement) => {
    const text = changes.reduce((before, change) => change(before, statement), statement.text);
    return text === statement.text ? statement : { ...statement, text };
  });
  return { ...told, risks: told.risks.map(withoutArrows) };
}

function withoutArrows({ risk, impact, mitigation, ...rest }: Risk): Risk {
  return { ...rest, risk: withoutArrow(risk), impact: inSlot(impact), mitigation: inSlot(mitigation) };
}

function inSlot(slot: Slot): Slot {
  return slot.state === 'stated' ? { ...slot, statements: slot.statements.map(withoutArrow) } : slot;
}

function withoutArrow(statement: Statement): Statement {
  return { ...statement, text: statement.text.replace(/\s*(?:→|->|=>)\s*/gu, '; ') };
}
