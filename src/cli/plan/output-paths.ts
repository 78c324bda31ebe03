import { basename, dirname, join } from 'node:path';

/** Where a plan and its answers go, and where the draft of an interview is kept meanwhile. */
export interface OutputPaths {
  /** Absent: standard output. */
  readonly plan?: string;
  readonly answers?: string;
  readonly draft: string;
}

/**
 * Where the plan and the answers of a brainstorm go: beside it, under its name; or where `--output` says, and the
 * answers beside that. A draft is kept in its answers file; beside the brainstorm where the plan goes to standard output.
 */
export function outputPaths(source: string, output: string | undefined): OutputPaths {
  const name = basename(source === '-' ? 'brainstorm.md' : source).replace(
    /(?:\.answers)?\.(?:md|markdown|mdown|txt|ya?ml)$/iu,
    '',
  );
  const folder = source === '-' ? '.' : dirname(source);
  const beside = join(folder, `${name}.answers.yaml`);
  if (output === '-') return { draft: beside };
  if (output === undefined) return { plan: join(folder, `${name}.plan.md`), answers: beside, draft: beside };
  const stem = basename(output).replace(/(?:\.plan)?\.md$/iu, '');
  const answers = join(dirname(output), `${stem}.answers.yaml`);
  return { plan: output, answers, draft: answers };
}
