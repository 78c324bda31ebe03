import type { PlanDocument, RecordPart } from '../check/index.ts';
import type { Risk, Slot } from '../model/index.ts';
import { slug } from '../text/index.ts';
import { afterId } from './after-id.ts';
import type { Reading } from './create-reading.ts';
import { outsideCode } from './split-names.ts';

const arrow = ' → ';

/** The risks of section 9. */
export function readRisks({ risks }: PlanDocument, reading: Reading): readonly Risk[] {
  return risks.map((record) => {
    const risk = byArrows(record, reading) ?? byFields(record, reading);
    reading.places.set(risk, record.place);
    return risk;
  });
}

function byArrows({ id, part }: RecordPart, reading: Reading): Risk | undefined {
  const from = afterId(part);
  const first = part.words.indexOf(arrow, from);
  const second = first < 0 ? -1 : part.words.indexOf(arrow, first + arrow.length);
  if (second < 0 || part.nodes.length === 0) return undefined;
  return {
    key: id === '' ? slug(part.words.slice(from, first)) : id,
    id,
    risk: reading.said(part, from, first),
    impact: reading.slot(part, first + arrow.length, splitClauses, second),
    mitigation: reading.slot(part, second + arrow.length, splitClauses),
  };
}

function byFields({ id, name, fields, place }: RecordPart, reading: Reading): Risk {
  const slot = (field: string): Slot => {
    const found = fields.get(field);
    if (!found || found.text === '') return { state: 'unknown', question: '' };
    return { state: 'stated', statements: [reading.statement(found.text, found.place)] };
  };
  return {
    key: id === '' ? slug(name) : id,
    id,
    risk: reading.statement(fields.get('risk')?.text ?? name, place),
    impact: slot('impact'),
    mitigation: slot('mitigation'),
  };
}

function splitClauses(text: string): readonly string[] {
  return outsideCode(text, '; ');
}
