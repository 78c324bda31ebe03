import { baseName } from '../base-name.ts';
import type { PackFinding, Parts } from '../parts.ts';
import { suggest } from '../suggest.ts';

/** The order of questions in `pack.yaml` and the files in `questions/` are the same set, and no list says a thing twice. */
export function* checkOrder({ manifest, questions }: Parts): Iterable<PackFinding> {
  const { file, value } = manifest;
  const present = questions.map((question) => baseName(question.file.path));
  for (const [at, id] of value.questions.entries()) {
    if (present.includes(id)) continue;
    const message = `Unexpected question \`${id}\`, there is no questions/${id}.yaml${suggest(id, present)}`;
    yield { message, file, keys: ['questions', at] };
  }
  for (const question of questions) {
    const id = baseName(question.file.path);
    const message = `Missing question \`${id}\` in the order of pack.yaml`;
    if (!value.questions.includes(id)) yield { message, file, keys: ['questions'], atKey: true };
  }
  for (const name of ['questions', 'owners', 'phases'] as const) {
    for (const [at, one] of value[name].entries())
      if (value[name].indexOf(one) < at)
        yield { message: `Unexpected second \`${one}\` in \`${name}\``, file, keys: [name, at] };
  }
}
