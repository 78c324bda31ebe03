import { Document, isMap, isNode, isSeq, visit } from 'yaml';

/** Prints the data of an answers file, below a comment, with the whole of YAML. */
export function printYaml(data: Readonly<Record<string, unknown>>, comment: string): string {
  const document = new Document(data);
  document.commentBefore = comment;
  setStyles(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** What is one thing stands on one line: where the answers come from, and each text with its line or record. */
function setStyles(document: Document): void {
  for (const key of ['pack', 'brainstorm', 'draft']) {
    const node = document.get(key, true);
    if (isMap(node) || isSeq(node)) node.flow = true;
    if (!isMap(node)) continue;
    const below = node.get('below', true);
    if (isSeq(below)) below.flow = true;
  }
  const begun = document.get('begun', true);
  if (isSeq(begun)) for (const one of begun.items) if (isMap(one)) one.flow = true;
  visit(document, {
    Map: (_, map, path) => {
      const depth = path.filter((parent) => isNode(parent) && isMap(parent)).length;
      if (depth > 2) map.flow = true;
    },
  });
}
