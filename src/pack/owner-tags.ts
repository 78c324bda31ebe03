/** `{{owners.coder}}` in a text of a rule: the owner of that name, as the packs above call it. */
const ownerTag = /\{\{\{?\s*owners\.([^{}]+?)\s*\}?\}\}/gu;

/** A value in whose texts every tag that names an owner is what `written` makes of the name. */
export function ownerTags<Value>(value: Value, written: (name: string) => string): Value {
  const changed = (one: unknown): unknown => {
    if (typeof one === 'string')
      return one.includes('owners.') ? one.replace(ownerTag, (_, name: string) => written(name)) : one;
    if (Array.isArray(one)) return one.map(changed);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, changed(inner)]));
  };
  // The form stays, only texts are others.
  return changed(value) as Value;
}
