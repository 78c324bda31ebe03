import type { Nodes } from 'mdast';
import { placed } from './read/placed.ts';
import type { PlanDocument } from './read/types.ts';
import { walkNodes } from './walk-nodes.ts';

// `<!--lint disable no-filler-->`, as remark-lint has it.
const comment = /^<!--\s*lint\s+(disable|enable|ignore)\b([^>]*)-->/u;

/** From an offset on, a rule is heard or not; without a name, every rule. */
interface Toggle {
  readonly from: number;
  readonly ruleId: string | undefined;
  readonly heard: boolean;
}

/**
 * Reads the comments by which a plan turns rules off and on: `disable`, `enable`, and `ignore` for what follows the comment.
 * Answers whether a rule is muted at an offset.
 */
export function readMutes({ source, tree }: PlanDocument): (ruleId: string, offset: number) => boolean {
  if (!/<!--\s*lint\s/u.test(source)) return () => false;
  const toggles = [...walkNodes(tree)]
    .flatMap((node) => ('children' in node ? togglesIn(node.children) : []))
    .toSorted((a, b) => a.from - b.from);
  return (ruleId, offset) => {
    const last = toggles.findLast(
      (toggle) => toggle.from <= offset && (toggle.ruleId === undefined || toggle.ruleId === ruleId),
    );
    return last?.heard === false;
  };
}

function togglesIn(siblings: readonly Nodes[]): readonly Toggle[] {
  return siblings.flatMap((node, at) => {
    const [, verb, named = ''] = node.type === 'html' ? (comment.exec(node.value) ?? []) : [];
    if (verb === undefined) return [];
    const ids = named.split(/\s+/u).filter(Boolean);
    const rules: readonly (string | undefined)[] = ids.length > 0 ? ids : [undefined];
    const from = placed(node).start.offset;
    if (verb !== 'ignore') return rules.map((ruleId) => ({ from, ruleId, heard: verb === 'enable' }));
    const next = siblings[at + 1];
    if (!next) return [];
    return rules.flatMap((ruleId) => [
      { from, ruleId, heard: false },
      { from: placed(next).end.offset, ruleId, heard: true },
    ]);
  });
}
