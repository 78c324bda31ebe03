import type { Plan, Risk, Slot, Statement } from '../model/index.ts';
import { mapStatements } from './map-statements.ts';

/** Stands for words that end a list without ending it. */
const more = ', …';

/**
 * The plan with what people write openly said in its own signs: words that leave a list open ("etc.") are three dots, and an arrow
 * within a part of a risk, which would read as the next part, is a semicolon.
 *
 * @param endless the words that leave a list open, set apart by `|`: the pack's phrase of that name
 */
export function sayOpenly(plan: Plan, endless: string): Plan {
  const words = endless.split('|').map((word) => word.trim().replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const expression = new RegExp(
    `[,，、;]?\\s*(?<![\\p{L}\\p{N}_-])(?:${words.join('|')})(?![\\p{L}\\p{N}_-])\\.?`,
    'giu',
  );
  const opened = (statement: Statement): Statement => {
    const text = statement.text.replace(expression, more);
    return text === statement.text ? statement : { ...statement, text };
  };
  const told = endless === '' ? plan : mapStatements(plan, opened);
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
