/** The name of a file of a pack without its folders and its ending: `data-flow` of `questions/data-flow.yaml`. */
export function baseName(path: string): string {
  return path.replace(/^.*\//u, '').replace(/\.[a-z]+$/u, '');
}
