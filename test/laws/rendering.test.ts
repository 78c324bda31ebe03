import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parse, plain, print } from '../../src/markdown/index.ts';
import { render, trace } from '../../src/render/index.ts';
import { anyPlan } from '../helpers/any-plan.ts';
import { sectionPack } from '../helpers/section-pack.ts';

const pack = sectionPack();
const sections = [
  '1. Final Decision Summary',
  '2. Architecture Overview',
  '3. API / Contract Changes',
  '4. Database Changes',
  '5. Step-by-Step Implementation Tasks',
  '6. Integration Details',
  '7. Testing Plan',
  '8. Deployment & Rollout Strategy',
  '9. Risks & Mitigations',
  '10. Open Questions',
];
/** All that the templates themselves are made of, and inline code. */
const allowed = new Set(['root', 'heading', 'paragraph', 'list', 'listItem', 'strong', 'text', 'inlineCode']);

function everyNode(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(everyNode)] : [node];
}

test('any plan is ten sections, canonical, the same twice, and nothing in it becomes a block, HTML or a link', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const rendered = render(plan, pack);
      expect(rendered.startsWith('## 1. Final Decision Summary\n')).toBe(true);
      expect(/[^\n]\n$/u.test(rendered)).toBe(true);
      const tree = parse(rendered);
      const ranks = tree.children.filter((node) => node.type === 'heading');
      expect(ranks.filter(({ depth }) => depth === 2).map(plain)).toEqual(sections);
      expect(ranks.every(({ depth }) => depth === 2 || depth === 3)).toBe(true);
      expect(everyNode(tree).filter(({ type }) => !allowed.has(type))).toEqual([]);
      expect(print(tree)).toBe(rendered);
      expect(render(plan, pack)).toBe(rendered);
    }),
    { numRuns: 40 },
  );
});

test('the headings and the tasks of any plan are those of its parts, not of its words', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const nodes = everyNode(parse(render(plan, pack)));
      const phases = nodes.filter((node) => node.type === 'heading' && /^Phase \d — /u.test(plain(node)));
      expect(phases.map(plain)).toEqual([1, 2, 3, 4, 5].map((number) => `Phase ${number} — Phase ${number}`));
      const boxes = nodes.filter((node) => node.type === 'listItem' && typeof node.checked === 'boolean');
      expect(boxes.length).toBe(plan.phases.flatMap(({ tasks }) => tasks).length);
      expect(boxes.every((node) => node.type === 'listItem' && node.checked === false)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test('every line that is traced stands in the plan, and every origin of a question is found', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const lines = render(plan, pack).split('\n');
      const traced = trace(plan, pack);
      expect([...traced.keys()].filter((line) => !lines[line - 1]?.trim())).toEqual([]);
      const found = new Set([...traced.values()].flat());
      const asked = plan.questions.flatMap(({ question }) => question.origins);
      expect(asked.filter((origin) => !found.has(origin))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
