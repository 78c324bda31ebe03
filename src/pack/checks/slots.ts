import type { PackFinding, Parts } from '../parts.ts';
import { suggest } from '../suggest.ts';

/** Every slot is declared once, is asked by a gap that is there, and speaks of answers that are asked. */
export function* checkSlots({ slots, gaps, questions }: Parts): Iterable<PackFinding> {
  const keys = gaps.value.map((gap) => gap.key);
  const ids = slots.value.map((slot) => slot.id);
  const paths = questions.map((question) => question.value.path);
  for (const [at, slot] of slots.value.entries()) {
    const { file } = slots;
    if (ids.indexOf(slot.id) < at) yield { message: `Unexpected second slot \`${slot.id}\``, file, keys: [at, 'id'] };
    if (!keys.includes(slot.gap))
      yield { message: `Unexpected gap \`${slot.gap}\`${suggest(slot.gap, keys)}`, file, keys: [at, 'gap'] };
    for (const [index, path] of slot.paths.entries())
      if (!paths.includes(path))
        yield { message: `Unexpected path \`${path}\`${suggest(path, paths)}`, file, keys: [at, 'paths', index] };
  }
  for (const [at, key] of keys.entries())
    if (keys.indexOf(key) < at)
      yield { message: `Unexpected second gap \`${key}\``, file: gaps.file, keys: [at, 'key'] };
}
