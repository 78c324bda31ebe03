import { isRecord } from './is-record.ts';

/** Thrown at whatever takes more than a look. */
class Unfit extends Error {}

// What is surely text when it stands without quotes, but for what `needsQuotes` finds.
// What begins as a number does is none with another sign in it, as are hashes that begin with 941e.
const surelyText =
  /^(?:[^\0-\u00a0\ufeff]|[A-Za-z/($\\,[\]{}#&*!|>'"%@` ]|\d+\.\d+\.\d|(?!0[xo])\d[\d.eE_+-]*[^\d.eE_+-])/u;
const needsQuotes = /^[ ,[\]{}#&*!|>'"%@`]|: | #|[ :]$/u;
const needsQuotesInFlow = /[[\]{},]/u;
const otherType = /^(?:null|true|false)$/iu;
const key = /^[A-Za-z][\w-]*$/u;

function textOf(text: string, inFlow: boolean): string {
  if (!surelyText.test(text)) throw new Unfit();
  const json = JSON.stringify(text);
  // Line ends, and signs that have an escape of their own.
  if (/[\u0080-\u009f\u00a0\u2028\u2029]/u.test(text) || /\\(?!["\\])/u.test(json.replaceAll('\\\\', '')))
    throw new Unfit();
  if (!needsQuotes.test(text) && !(inFlow && needsQuotesInFlow.test(text)) && !otherType.test(text)) return text;
  return text.includes('"') && !text.includes("'") ? `'${text}'` : json;
}

/** Data as the YAML package prints it, of what is one thing on one line and of what is many things on many. */
class Printer {
  readonly #seen = new Set<unknown>();

  /** On one line. */
  flow(value: unknown, inFlow: boolean): string {
    if (typeof value === 'string') return textOf(value, inFlow);
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0))
      return String(value);
    this.#meet(value);
    if (Array.isArray(value)) {
      if (value.length === 0) throw new Unfit();
      return `[ ${value.map((one: unknown) => this.flow(one, true)).join(', ')} ]`;
    }
    const fields = this.#fields(value).map(([name, held]) => `${name}: ${this.flow(held, true)}`);
    return `{ ${fields.join(', ')} }`;
  }

  /** A record of this many levels of records on lines of their own; what lies deeper stands on one line each. */
  block(value: unknown, levels: number, indent = ''): string {
    this.#meet(value);
    const lines = this.#fields(value).map(([name, held]) => `${indent}${name}:${this.#held(held, levels - 1, indent)}`);
    return lines.join('');
  }

  #held(held: unknown, levels: number, indent: string): string {
    const deeper = `${indent}  `;
    if (Array.isArray(held)) {
      if (held.length === 0) throw new Unfit();
      this.#meet(held);
      return `\n${held.map((one) => `${deeper}- ${this.flow(one, false)}\n`).join('')}`;
    }
    if (isRecord(held) && levels > 0) return `\n${this.block(held, levels, deeper)}`;
    return ` ${this.flow(held, false)}\n`;
  }

  /** The same thing in two places is printed once, and named in the other. */
  #meet(value: unknown): void {
    if (this.#seen.has(value)) throw new Unfit();
    this.#seen.add(value);
  }

  #fields(value: unknown): readonly (readonly [string, unknown])[] {
    if (!isRecord(value)) throw new Unfit();
    const fields = Object.entries(value);
    if (fields.length === 0 || !fields.every(([name]) => key.test(name) && !otherType.test(name))) throw new Unfit();
    return fields;
  }
}

/**
 * Prints a record as the YAML package does with `printYaml`'s styles, in a tenth of the time.
 *
 * @param value its fields; those of `inline` stand on one line each, records in others on lines of their own, two deep
 * @returns undefined where it takes more than a look: long texts, numbers with a point, what is held twice
 */
export function quickYaml(value: Readonly<Record<string, unknown>>, inline: ReadonlySet<string>): string | undefined {
  const printer = new Printer();
  try {
    return Object.entries(value)
      .map(([name, held]) =>
        inline.has(name) ? `${name}: ${printer.flow(held, false)}\n` : printer.block({ [name]: held }, 3),
      )
      .join('');
  } catch (error) {
    if (error instanceof Unfit) return undefined;
    throw error;
  }
}
