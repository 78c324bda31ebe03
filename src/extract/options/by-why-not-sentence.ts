import type { Outline } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import type { Words } from '../words.ts';
import { bareName, readOptionName } from './option-name.ts';
import type { Option } from './types.ts';

/** What stands behind "Why not" up to the sign that leads to the reason. */
const asked = /^\s*([^:：?？.,;]{2,60}?)\s*[:：?？]\s+\S/u;

/** "Why not Elasticsearch: legal says no. Why not Postgres: tried in spring": what each sentence, or item, asks of, that lost. */
export function* optionsByWhyNotSentence(outline: Outline, words: Words): Iterable<Option> {
  for (const passage of outline.passages) {
    if (passage.form !== 'paragraph' && passage.form !== 'item') continue;
    // An item answers one such question, with all that it says.
    for (const { text: raw, line } of passage.form === 'item' ? [passage] : sentencesOf(words, passage)) {
      const why = words.find('option-names.why-not', raw);
      const name = why?.start === 0 ? bareName(words, asked.exec(raw.slice(why.end))?.[1] ?? '') : '';
      if (name === '' || readOptionName(words, name)) continue;
      const { column } = passage;
      const common = { raw, line, column, by: 'why-not-sentence', sections: [], passages: [passage], headings: [] };
      yield { name, ...common, told: 'rejected' };
    }
  }
}
