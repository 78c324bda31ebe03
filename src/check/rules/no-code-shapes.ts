import { placeOf } from '../../markdown/index.ts';
import { defineRule } from '../define-rule.ts';
import { quote } from '../quote.ts';
import { walkNodes } from '../walk-nodes.ts';
import { codeShapes } from '../words.ts';

/** A plan holds no code in disguise. */
export const noCodeShapes = defineRule({
  ruleId: 'no-code-shapes',
  severity: 'error',
  summary: 'Neither text nor inline code holds statements, JSON bodies or function bodies.',
  rationale: 'Code is code without a fence too. Inline code is for names: files, routes, fields, flags.',
  examples: [
    {
      title: 'names',
      plan: '## 3. API / Contract Changes\n\n- `GET /orders/{id}` answers with `id`, `{ state }` and `items[]`\n',
      expect: [],
    },
    {
      title: 'a statement of SQL',
      plan: '## 4. Database Changes\n\n- Up: `CREATE TABLE orders (id int)`\n',
      expect: ['3:7-3:37 Unexpected statement `CREATE TABLE orders (id int)`, expected words and names'],
    },
    {
      title: 'a JSON body',
      plan: '## 3. API / Contract Changes\n\n- Response: `{"id": 1, "state": "done"}`\n',
      expect: ['3:13-3:41 Unexpected JSON `{"id": 1, "state": "done"}`, expected words and names'],
    },
    {
      title: 'a function',
      plan: '## 6. Integration Details\n\n- It calls `const total = (items) => { return items.length; }`\n',
      expect: [
        '3:12-3:63 Unexpected function `const total = (items) => { return items.length; }`, expected words and names',
      ],
    },
  ],
  *check({ tree }) {
    for (const node of walkNodes(tree)) {
      if (node.type !== 'inlineCode' && node.type !== 'text') continue;
      const shape = shapeOf(node.value, node.type === 'inlineCode');
      if (shape !== undefined)
        yield { message: `Unexpected ${shape} ${quote(node.value)}, expected words and names`, place: placeOf(node) };
    }
  },
});

function shapeOf(value: string, isCode: boolean): string | undefined {
  const text = value.trim().replace(/\s+/gu, ' ').slice(0, 2000);
  // In running text, only a statement in capitals is one: "create table" may be a task's name.
  const folded = isCode ? text.toLowerCase() : text;
  if (codeShapes.some((shape) => folded.startsWith(isCode ? shape : shape.toUpperCase()) && text.includes(' ')))
    return 'statement';
  if (/[{[,] ?"[^"]{1,80}" ?: ?["\d[{tfn-]/u.test(text)) return 'JSON';
  if (
    isCode &&
    (/=> ?\{.*[;}]/u.test(text) || /\bfunction\b[^{]{0,200}\{/u.test(text) || /\{[^}]*;[^}]*\}/u.test(text))
  )
    return 'function';
  return undefined;
}
