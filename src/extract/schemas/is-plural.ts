/** Whether a name ends as English plurals do. Names in code are English, whatever the document's language. */
export function isPlural(name: string): boolean {
  return /[^su]s$/u.test(name);
}
