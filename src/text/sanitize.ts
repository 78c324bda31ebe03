// Control characters but tab and line feed, the separators that some programs take for a line's end,
// and the marks that turn the direction of text around, with which a line can show something it does not say.
const unsafe = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/** Text that is safe to show on a terminal and to put in a file: without control or direction characters. */
export function sanitize(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(unsafe, '');
}
