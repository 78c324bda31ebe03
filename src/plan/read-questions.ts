import { contract, labelSays, type PlanDocument, type QuestionPart } from '../check/index.ts';
import type { OpenQuestion, QuestionGroup } from '../model/index.ts';
import { allMatches, slug } from '../text/index.ts';
import { afterId } from './after-id.ts';
import type { Reading } from './create-reading.ts';

const groups: readonly QuestionGroup[] = ['external', 'missing', 'business', 'data'];
const label = /(?:^|[\s(])(\p{L}+):\s/gu;

/** The open questions of section 10. */
export function readQuestions({ questions }: PlanDocument, reading: Reading): readonly OpenQuestion[] {
  return questions.map((record) => {
    const { id, name, group, part } = record;
    const { question, blocks } = inline(record, reading) ?? {
      question: reading.statement(name, part.place),
      blocks: reading.statement(record.fields.get('blocks')?.text ?? '', part.place),
    };
    const read: OpenQuestion = {
      key: id === '' ? slug(name) : id,
      id,
      group: groups.find((one) => one === group) ?? 'missing',
      question,
      blocks,
    };
    reading.places.set(read, part.place);
    return read;
  });
}

function inline({ name, part }: QuestionPart, reading: Reading): Pick<OpenQuestion, 'question' | 'blocks'> | undefined {
  // "Business logic: who pays?" is a question of that group, not about it.
  const from = name.startsWith(part.label) ? afterId(part) : part.words.length - part.text.length;
  const found = allMatches(part.words, label).filter(([, word = '']) =>
    contract.questionFields.some((field) => labelSays(word, field)),
  );
  const last = found.at(-1);
  if (!last || last.index < from || part.nodes.length === 0) return undefined;
  const inBrackets = last[0].startsWith('(') && part.words.endsWith(')');
  return {
    question: reading.said(part, from, last.index),
    blocks: reading.said(part, last.index + last[0].length, part.words.length - (inBrackets ? 1 : 0)),
  };
}
