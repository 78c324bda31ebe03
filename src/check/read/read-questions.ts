import { questionColumn, questionFields, questionGroups } from '../contract.ts';
import { isDenial } from '../is-denial.ts';
import { labelSays } from '../label-says.ts';
import { stateOf } from '../state-of.ts';
import { beforeFields } from './before-fields.ts';
import { questionGroup } from './question-group.ts';
import { readFields } from './read-fields.ts';
import type { Part, QuestionPart } from './types.ts';

const longestGroup = 6;

/** The open questions of section 10 with their groups. */
export function readQuestions(parts: readonly Part[], group?: string): readonly QuestionPart[] {
  return parts.flatMap((part): readonly QuestionPart[] => {
    if (part.form === 'code') return [];
    const { own, text } = questionGroup(part);
    // A group that says its one question on its own line, as in "External dependencies: which provider?"
    if (own !== undefined && text !== '' && part.parts.length === 0) return asked(part, own, text);
    if (part.form === 'heading' || part.form === 'label' || own !== undefined) {
      if (part.id !== '') return asked(part, group, part.label || part.text);
      return readQuestions(part.parts, own ?? group);
    }
    if (part.form === 'text') return part.id !== '' ? asked(part, group, part.text) : [];
    const words = [part.label, part.text].filter(Boolean).join(': ');
    return part.form === 'row' ? askedInRow(part, group, words) : asked(part, group, words);
  });
}

// A table may have columns for the question and for the group.
function askedInRow(row: Part, group: string | undefined, words: string): readonly QuestionPart[] {
  const cell = row.parts.find(
    (one) => questionColumn.some((column) => labelSays(one.label, column)) && one.words !== row.id,
  );
  return asked(row, groupInRow(row) ?? group, cell?.text ?? words);
}

function asked(part: Part, group: string | undefined, words: string): readonly QuestionPart[] {
  const text = beforeFields(words, questionFields);
  if (isDenial(text) && !/[?？]/u.test(words)) return [];
  if (stateOf(text).state !== 'stated') return [];
  return [{ id: part.id, name: text, fields: readFields(part, questionFields), place: part.place, part, group }];
}

function groupInRow({ parts }: Part): string | undefined {
  const cells = parts.filter(({ words }) => !/[?？]/u.test(words) && words.split(' ').length <= longestGroup);
  return questionGroups.find((group) => cells.some(({ words }) => labelSays(words, group)))?.id;
}
