import type { Plan, Risk, Slot, Statement } from '../model/index.ts';
import { mapStatements } from './map-statements.ts';

/** Stands for words that end a list without ending it. */
const more = ', …';

/** A pack's phrase that lists words, set apart by `|`, as a pattern for any of them. */
function anyOf(list: string | undefined): string | undefined {
  const words = (list ?? '').split('|').map((word) => word.trim().replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return words.join('') === '' ? undefined : `(?<![\\p{L}\\p{N}_-])(?:${words.join('|')})(?![\\p{L}\\p{N}_-])`;
}

type Change = (text: string, statement: Statement) => string;

/** Words that leave a list open are three dots. */
function endingLists(list: string | undefined): Change {
  const words = anyOf(list);
  if (words === undefined) return (text) => text;
  const expression = new RegExp(`[,，、;]?\\s*${words}\\.?`, 'giu');
  return (text) => text.replace(expression, more);
}

/** A remark in brackets that something is still to be done goes; without brackets it says so in words. */
function finishing(list: string | undefined, open: string): Change {
  const words = anyOf(list);
  if (words === undefined) return (text) => text;
  const remark = new RegExp(`\\s*(?:\\([^()]*${words}[^()]*\\)|\\[[^\\[\\]]*${words}[^\\[\\]]*\\])`, 'gu');
  const alone = new RegExp(words, 'gu');
  return (text) => text.replace(remark, '').replace(alone, open);
}

/** What somebody else has said with words that say nothing stands in quotation marks. */
function quoting(list: string | undefined): Change {
  const words = anyOf(list);
  if (words === undefined) return (text) => text;
  const expression = new RegExp(words, 'iu');
  return (text, { origins }) => {
    const isTheirs = origins.length > 0 && origins.every(({ from }) => from === 'brainstorm');
    return isTheirs && expression.test(text) && !/[“”]/u.test(text) ? `“${text.replace(/[.。]$/u, '')}”.` : text;
  };
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
  const changes = [
    endingLists(phrases['endless']),
    finishing(phrases['unfinished'], phrases['open'] ?? ''),
    quoting(phrases['vague']),
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
  const text = statement.text.replace(/\s*(?:→|->|=>)\s*/gu, '; ');
  return text === statement.text ? statement : { ...statement, text };
}
