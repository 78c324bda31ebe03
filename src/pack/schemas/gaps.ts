import { array, picklist, strictObject, string } from 'valibot';

/** The four groups of open questions. */
export const groupSchema = picklist(['external', 'missing', 'business', 'data']);

/** `gaps.yaml`. */
export const gapsSchema = array(
  strictObject({ key: string(), group: groupSchema, question: string(), blocks: string() }),
);
