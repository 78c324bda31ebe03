import { riskParts } from '../contract.ts';
import { labelSays } from '../label-says.ts';
import { stateOf } from '../state-of.ts';
import { readFields } from './read-fields.ts';
import { splitId } from './split-id.ts';
import type { Field, Part, RecordPart } from './types.ts';

const arrow = / ?(?:→|⇒|➜|➔|⟶|—+>|-+>|=+>) ?/u;

/** The risks of section 9: `Risk → Impact → Mitigation`, rows with these columns, or anything with these labels. */
export function readRisks(parts: readonly Part[]): readonly RecordPart[] {
  return parts.flatMap((part): readonly RecordPart[] => {
    if (isLegend(part) || part.form === 'code') return [];
    if (arrow.test(part.words) && part.form !== 'row') return [byArrow(part)];
    const labelled = readFields(part, riskParts);
    if (part.form === 'row' || labelled.has('impact') || labelled.has('mitigation')) return [byLabel(part, labelled)];
    if (part.form === 'heading' || part.form === 'label') {
      const nested = readRisks(part.parts);
      return nested.length > 0 ? nested : [byLabel(part, labelled)];
    }
    if (part.form === 'text' || stateOf(part.words).state !== 'stated') return [];
    return [byLabel(part, labelled)];
  });
}

// The specification's own line, copied as a legend.
function isLegend({ words }: Part): boolean {
  const pieces = words.replace(/[*:.]/gu, '').split(arrow);
  return pieces.length === 3 && pieces.every((piece, at) => piece.toLowerCase() === riskParts[at]?.id);
}

function byArrow(part: Part): RecordPart {
  const pieces = splitId(part.words).rest.split(arrow);
  const fields = new Map<string, Field>(readFields(part, riskParts));
  pieces.slice(0, riskParts.length).forEach((text, at) => {
    const id = riskParts[at]?.id ?? '';
    // Behind the last part a nested label may still say more, an empty piece never does.
    if (text !== '' || !fields.has(id)) fields.set(id, { text, place: part.place });
  });
  return { id: part.id, name: pieces[0] ?? '', fields, place: part.place, part };
}

function byLabel(part: Part, labelled: ReadonlyMap<string, Field>): RecordPart {
  const named = riskParts.some((one) => labelSays(part.label, one)) && part.form !== 'heading' && part.form !== 'row';
  const name = named ? part.text : part.label || part.text;
  const fields = new Map(labelled);
  if (!fields.has('risk') && name !== '') fields.set('risk', { text: name, place: part.place });
  return { id: part.id, name, fields, place: part.place, part };
}
