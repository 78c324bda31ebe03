import type { Diagnostic } from '../../model/index.ts';
import type { Pack, Parts } from '../../pack/index.ts';
import { checkTemplates } from '../../render/index.ts';

/** What would keep the section templates of a pack from rendering, with the file of the layer that brought each. */
export function checkSections(pack: Pack, parts: Parts): readonly Diagnostic[] {
  return checkTemplates(pack).map((found) => located(found, parts));
}

function located(found: Diagnostic, parts: Parts): Diagnostic {
  const { path = '', place } = found;
  const text = parts.sections.get(path) ?? [...parts.partials].find(([within]) => within === path)?.[1];
  if (!text) return found;
  // What stands behind the section's own text is an addition to it.
  let from = text.text.length;
  const additions = parts.additions.filter(({ within }) => within.slice(10, 12) === path.slice(9, 11));
  if (place?.start.offset === undefined || place.start.offset < from || !path.startsWith('sections/'))
    return { ...found, path: text.path };
  let lines = text.text.split('\n').length - 1;
  for (const addition of additions) {
    const end = from + addition.text.length;
    if (place.start.offset < end) {
      const up = <Point extends { readonly line: number }>(point: Point): Point => ({
        ...point,
        line: point.line - lines,
      });
      return { ...found, path: addition.path, place: { start: up(place.start), end: up(place.end) } };
    }
    from = end;
    lines += addition.text.split('\n').length - 1;
  }
  return { ...found, path: text.path };
}
