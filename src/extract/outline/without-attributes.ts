/** "{#storage}", "{: .unlisted}", "{#id .class}": what some dialects let a heading end with. */
const attributes = /\s+\{:?\s*[#.][\p{L}\p{N}_:.-]+(?:\s[^{}]*)?\}\s*$/u;

/** The words of a heading without the attributes of Pandoc, kramdown and Doxygen at its end. */
export function withoutAttributes(heading: string): string {
  return heading.replace(attributes, '');
}
