import type { NamedChange } from './changes-of.ts';

/** Whether a text speaks of a change, by its id or by one of its names. */
export function isToldOf({ id, names }: NamedChange, text: string): boolean {
  return [id, ...names].some((name) => name !== '' && includesWord(text, name));
}

function includesWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - 8), at);
    const after = text.slice(at + name.length, at + name.length + 2);
    // `GET /orders` and `/orders/{id}` are not `/orders` of `POST /orders`.
    const other = name.startsWith('/') ? /[A-Z]\s$/u.test(before) || /^\/[\w{:]/u.test(after) : false;
    if (!other && !/[\p{L}\p{N}_]$/u.test(before) && !/^[\p{L}\p{N}_]/u.test(after)) return true;
  }
  return false;
}
