/** Ids such as `T1.2` that are made different in each repetition, as they would be in a real plan. */
const ids = /\b([TRQFEMC])(\d[\d.]*)\b/gu;

/**
 * A plan in which one part is repeated until the whole is large enough, for each of its parts: what is read of many tasks, fields or
 * risks is to take as much longer as there is more of it.
 *
 * @param plan a plan whose parts stand under headings
 * @param size in letters
 * @returns the heading of each part, and the plan that is grown there
 */
export function* growPlan(plan: string, size: number): Iterable<readonly [heading: string, text: string]> {
  const parts = plan.split(/(?=^#{2,3} )/mu);
  for (const [at, part] of parts.entries()) {
    const [heading = '', ...lines] = part.split('\n');
    const body = lines.join('\n').trim();
    if (body === '') continue;
    const count = Math.ceil(size / body.length);
    const grown = Array.from({ length: count }, (_, turn) => body.replace(ids, `$1$2${turn}`)).join('\n\n');
    yield [heading, [...parts.slice(0, at), `${heading}\n\n${grown}\n\n`, ...parts.slice(at + 1)].join('')];
  }
}
