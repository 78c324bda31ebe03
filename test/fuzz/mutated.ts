import * as fc from 'fast-check';

/** What one input may take, on however slow a machine. */
const patience = 20_000;

/** How often a property is tried; PLANWRIGHT_FUZZ=10 tries ten times as much. */
export function runs(count: number): { readonly numRuns: number; readonly endOnFailure: boolean } {
  return { numRuns: Math.ceil(count * Number(process.env['PLANWRIGHT_FUZZ'] ?? 1)), endOnFailure: false };
}

/** Does some work, and fails where it takes longer than anything this short may. */
export function timed<Result>(work: () => Result): Result {
  const start = performance.now();
  const result = work();
  const taken = performance.now() - start;
  if (taken > patience) throw new Error(`it took ${taken.toFixed(0)} ms`);
  return result;
}

/** What breaks readers of text: marks of Markdown and YAML, control signs, names that every object has, halves of signs. */
const splinters = fc.constantFrom(
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '  ',
  '    ',
  '\0',
  '\u001B[31m',
  '\u001B]0;x\u0007',
  '\u009B',
  '\u202E',
  '\uFEFF',
  '\uD800',
  '\u2028',
  '# ',
  '## ',
  '- ',
  '1. ',
  '> ',
  '| a | b |\n|---|---|\n',
  '```',
  '~~~',
  '**',
  '_',
  '`',
  '[',
  ']',
  '](',
  '![',
  '<',
  '>',
  '<!--',
  '-->',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '<javascript:x>',
  '&lt;',
  '\\',
  '---\n',
  '---',
  '...',
  ': ',
  '{',
  '}',
  '[]',
  '{}',
  '&a ',
  '*a',
  '!!js/function ',
  '<<: ',
  '? ',
  '"',
  "'",
  'null',
  '~',
  '0',
  '-1',
  '1e309',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '__proto__: { a: 1 }\n',
  '{{',
  '}}',
  '{{{x}}}',
  '{{#x}}',
  '{{/x}}',
  '{{> x}}',
  '{{=<% %>=}}',
  'T1.1',
  'Q1',
  'None',
  'Not stated: see Q1',
  '→',
  '日本語',
  'é',
  '🙂',
  'a'.repeat(300),
  '../../etc/passwd',
  'C:\\x',
  '$(id)',
  '%s',
  '${x}',
);

type Edit = readonly [number, number, 'insert' | 'drop' | 'double' | 'move' | 'swap', string];

function edited(text: string, [at, length, how, splinter]: Edit): string {
  const from = text.length === 0 ? 0 : at % text.length;
  const piece = text.slice(from, from + length);
  const [before, behind] = [text.slice(0, from), text.slice(from + length)];
  if (how === 'insert') return before + splinter + piece + behind;
  if (how === 'drop') return before + behind;
  if (how === 'double') return before + piece + piece + behind;
  if (how === 'swap') return before + splinter + behind;
  return piece + before + behind;
}

/** Texts that are near to right ones: cut out of them, then edited in up to eight places; and some that are mere noise. */
export function mutated(seeds: readonly string[], most = 3000): fc.Arbitrary<string> {
  const edit: fc.Arbitrary<Edit> = fc.tuple(
    fc.nat(most),
    fc.nat(60),
    fc.constantFrom('insert', 'drop', 'double', 'move', 'swap'),
    fc.oneof(splinters, fc.string({ unit: 'binary', maxLength: 8 })),
  );
  const near = fc
    .tuple(fc.constantFrom(...seeds), fc.nat(), fc.boolean(), fc.array(edit, { maxLength: 8 }))
    .map(([seed, start, whole, edits]) => {
      const from = whole || seed.length <= most ? 0 : start % (seed.length - most);
      return edits.reduce(edited, seed.slice(from, from + most));
    });
  const noise = fc
    .array(fc.oneof(splinters, fc.string({ maxLength: 6 })), { maxLength: 40 })
    .map((all) => all.join(''));
  return fc.oneof({ weight: 4, arbitrary: near }, { weight: 1, arbitrary: noise });
}
