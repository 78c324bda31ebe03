/** What a template may name: records without prototype, lists of them, tokens and numbers, yes and no. */
export type Value = string | number | boolean | View | readonly View[];

/** One record of the view. */
export interface View {
  readonly [name: string]: Value;
}

/** Makes a record without prototype, so that no tag can name anything but what is put into it. */
export function view(...fields: readonly Readonly<Record<string, Value>>[]): View {
  const made: Record<string, Value> = Object.create(null);
  return Object.assign(made, ...fields);
}
