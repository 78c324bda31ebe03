import type { FieldValue } from '../model/index.ts';
import type { Field } from '../pack/index.ts';
import { sanitize } from '../text/index.ts';

/**
 * A value as a field holds it, without control characters; undefined where the field cannot hold it.
 * A single text is a list of one, "true" is yes, and a choice is found whatever its case.
 */
export function fitField(field: Field, value: unknown): FieldValue | undefined {
  switch (field.type) {
    case 'text':
      return typeof value === 'string' ? sanitize(value) : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : yesOrNo(value);
    case 'list': {
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      return list.every((one) => typeof one === 'string') ? list.map(sanitize) : undefined;
    }
    default:
      return field.choices?.find(
        (choice) => typeof value === 'string' && choice.toLowerCase() === value.trim().toLowerCase(),
      );
  }
}

function yesOrNo(value: unknown): boolean | undefined {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return word === 'true' ? true : word === 'false' ? false : undefined;
}
