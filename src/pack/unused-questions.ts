import type { PackFinding, Parts } from './parts.ts';
import { wordings } from './wordings.ts';

/** What a plan is titled after. */
const readByEngine = ['decision.title', 'decision.choice'];

/** Questions whose answers nothing reads: no slot, no rule, no text. Asking them is a promise that the plan does not keep. */
export function* unusedQuestions(parts: Parts): Iterable<PackFinding> {
  const used = new Set<string>(readByEngine);
  const conditions: string[] = [];
  for (const slot of parts.slots.value) for (const path of slot.paths) used.add(path);
  for (const { value } of parts.rules) {
    if (value.each !== undefined) used.add(value.each);
    for (const join of [...(value.with ?? []), ...(value.without ?? [])]) used.add(join.in);
    conditions.push(JSON.stringify(value.given ?? {}));
  }
  for (const { value } of parts.questions)
    if (value.besides !== undefined) used.add(value.besides.replace(/\.\w+$/u, ''));
  const texts = [...conditions, ...[...wordings(parts)].map(({ text }) => text)].join('\n');
  for (const { file, value } of parts.questions) {
    const isRead = value.slot !== undefined || used.has(value.path) || texts.includes(value.path);
    if (!isRead)
      yield {
        message: `Unexpected question \`${value.id}\`, no slot, rule or text reads \`${value.path}\``,
        file,
        keys: ['path'],
        severity: 'warning',
      };
  }
}
