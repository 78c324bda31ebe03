import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withBullets } from '../../src/extract/with-bullets.ts';

const cases: readonly (readonly [string, string, string])[] = [
  ['a dot', '• eggs\n• flour', '- eggs\n- flour'],
  ['a dot and a tab', '•\teggs', '- eggs'],
  ['dots within dots', '• eggs\n    ◦ brown\n• flour', '- eggs\n    - brown\n- flour'],
  ['a dot in what is indented as code', 'text\n\n    • eggs', 'text\n\n    • eggs'],
  ['a dot between fences', '```\n• eggs\n```\n• flour', '```\n• eggs\n```\n- flour'],
  ['a fence of another kind within code', '```\n~~~\n• eggs\n```\n• flour', '```\n~~~\n• eggs\n```\n- flour'],
  ['a shorter fence within code', '````\n```\n• eggs\n````\n• flour', '````\n```\n• eggs\n````\n- flour'],
  ['code of an item', '- eggs\n    ```\n    • two\n    ```\n• flour', '- eggs\n    ```\n    • two\n    ```\n- flour'],
  ['a dot without a space', '•eggs', '•eggs'],
  ['several dashes', 'Ways:\n– by rail\n– by road', 'Ways:\n- by rail\n- by road'],
  ['several dashes, the first of two lines', '– by rail\n  at night\n– by road', '- by rail\n  at night\n- by road'],
  ['one dash', 'We stay.\n— the board', 'We stay.\n— the board'],
  ['dashes far from each other', '– by rail\na\nb\nc\n– by road', '– by rail\na\nb\nc\n– by road'],
  ['pictures', '🚲 by bike\n🚌 by bus', '-  by bike\n-  by bus'],
  ['pictures that say yes and no', '✅ by bike\n❌ by bus', '✅ by bike\n❌ by bus'],
  ['a picture alone', '🚲 by bike', '🚲 by bike'],
];

describe('withBullets', () => {
  it.each(cases)('%s', (_, source, wanted) => {
    const seen = withBullets(source);
    expect(seen.replaceAll('-\t', '- ')).toBe(wanted);
  });

  it('leaves everything but signs where it is', () => {
    const word = fc.constantFrom('• ', '– ', '◦ ', '🚲 ', '    ', '```', 'eggs', '\n', '\n\n', '- ', '✅ ', '·');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const source = words.join('');
        const seen = withBullets(source);
        expect(seen).toHaveLength(source.length);
        for (const [at, line] of seen.split('\n').entries())
          expect(line.replace(/^\s*-\s*/u, '')).toBe(
            source.split('\n')[at]?.slice(line.length - line.replace(/^\s*-\s*/u, '').length),
          );
      }),
    );
  });
});
