/** What a pack may hold: anything else in its folder is not read. */
const wanted =
  /^(?:[a-z-]+\.yaml|(?:questions|lexicon)\/[^/]+\.yaml|playbook\/[^/]+\/[^/]+\.yaml|(?:sections|additions|partials)\/[^/]+\.md)$/u;

/** Whether a path within a pack, with `/`, is that of a file which belongs to the pack's content. */
export function isPackFile(path: string): boolean {
  return wanted.test(path) && !path.includes('\\') && !path.split('/').includes('..');
}
