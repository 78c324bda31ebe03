import type { PhrasingContent } from 'mdast';

/** Whether a paragraph shows pictures and says nothing: what stands for a picture that cannot be seen is no sentence of the text. */
export function holdsOnlyPictures(nodes: readonly PhrasingContent[]): boolean {
  const shown = nodes.filter((node) => node.type !== 'break' && (node.type !== 'text' || node.value.trim() !== ''));
  return (
    shown.length > 0 &&
    shown.every(
      (node) =>
        node.type === 'image' ||
        node.type === 'imageReference' ||
        ((node.type === 'link' || node.type === 'linkReference') && holdsOnlyPictures(node.children)),
    )
  );
}
