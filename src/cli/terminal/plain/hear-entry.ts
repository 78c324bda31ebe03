import type { Entry } from '../../../model/index.ts';
import type { Field } from '../../../pack/index.ts';
import { shown } from '../draw/shown.ts';
import { entryOf, fieldChoices, typedEntry } from '../form-fields.ts';
import { words } from '../words.ts';
import type { Talk } from './talk.ts';

/** What was said of a field: undefined where the input ended. */
async function hearField(field: Field, value: string, talk: Talk): Promise<string | undefined> {
  const { plain } = words;
  const choices = fieldChoices(field)?.filter((choice) => choice !== '');
  const enter = value === '' ? plain.fieldSkip : plain.fieldKeep(shown(value));
  const hints = [...(choices ? [plain.oneOf(choices)] : []), ...(field.type === 'list' ? [words.listHint] : []), enter];
  for (;;) {
    talk.say(`${shown(field.title)} (${hints.join('; ')})`);
    const line = await talk.hear();
    if (line === undefined || !choices || line === '' || line === '-' || choices.includes(line)) {
      return line === '' ? value : line === '-' ? '' : line;
    }
    talk.say(plain.wrong(line));
  }
}

/**
 * Asks for the fields of a record, one after the other.
 *
 * @param name what its first field was said to be; empty where that is to stay
 * @returns the record; as far as it was said, where the input ended within it
 */
export async function hearEntry(
  fields: readonly Field[],
  talk: Talk,
  name: string,
  before: Entry | undefined,
): Promise<Entry> {
  const key = fields.find((field) => field.required) ?? fields[0];
  let typed = typedEntry(fields, before);
  if (key && name !== '') typed = { ...typed, [key.name]: name };
  for (const field of fields.filter((one) => one !== key)) {
    const said = await hearField(field, typed[field.name] ?? '', talk);
    if (said === undefined) break;
    typed = { ...typed, [field.name]: said };
  }
  return entryOf(fields, typed, before);
}
