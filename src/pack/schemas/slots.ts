import { array, integer, maxValue, minValue, number, pipe, regex, strictObject, string } from 'valibot';

/** `slots.yaml`. */
export const slotsSchema = array(
  strictObject({
    id: pipe(string(), regex(/^[a-z]+\.[a-z][a-zA-Z]*$/)),
    section: pipe(number(), integer(), minValue(1), maxValue(10)),
    paths: array(string()),
    none: string(),
    gap: string(),
  }),
);
