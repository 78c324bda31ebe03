/** So many letters are remembered, and as many again that were asked about before those. */
const most = 4_000_000;

/**
 * A function that works out what it answers once for each text, and remembers it while not too much else has been asked. A
 * long text that is asked about again and again stays, whatever short ones come between.
 */
export function recent<Value>(find: (text: string) => Value): (text: string) => Value {
  let ready = new Map<string, { readonly value: Value }>();
  let before = ready;
  let held = 0;
  return (text) => {
    const made = ready.get(text);
    if (made) return made.value;
    const found = before.get(text) ?? { value: find(text) };
    if (held > most) {
      before = ready;
      ready = new Map();
      held = 0;
    }
    held += text.length;
    ready.set(text, found);
    return found.value;
  };
}
