import {
  array,
  integer,
  minLength,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  record,
  strictObject,
  string,
} from 'valibot';

const amount = pipe(number(), integer(), minValue(1));

/** `planwright.config.yaml`. */
export const configSchema = strictObject({
  /** The pack that is used when none is named. */
  pack: optional(string()),
  /** Packs of the project by name: a folder or a `.tgz` file, from the configuration's folder. */
  packs: optional(record(string(), string())),
  /** Rules that are off, on as they are, or weigh otherwise. */
  rules: optional(record(string(), picklist(['off', 'on', 'info', 'warning', 'error']))),
  /** Who tasks may belong to. */
  owners: optional(pipe(array(string()), minLength(1))),
  /** How much is too much. */
  limits: optional(
    strictObject({
      taskFiles: optional(amount),
      purposeSentences: optional(amount),
      summaryFewest: optional(amount),
      summaryMost: optional(amount),
    }),
  ),
});
