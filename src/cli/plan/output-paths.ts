import { basename, dirname, join } from 'node:path';

/** Where a plan and its answers go. */
export interface OutputPaths {
  /** Absent: standard output. */
  readonly plan?: string;
  readonly answers?: string;
}

/**
 * Where the plan and the answers of a brainstorm go: beside it, under its name; or where `--output` says, and the
 * answers beside that.
 */
export function outputPaths(source: string, output: string | undefined): OutputPaths {
  if (output === '-') return {};
  const name = basename(source === '-' ? 'brainstorm.md' : source).replace(
    /(?:\.answers)?\.(?:md|markdown|mdown|txt|ya?ml)$/iu,
    '',
  );
  const folder = source === '-' ? '.' : dirname(source);
  if (output === undefined)
    return { plan: join(folder, `${name}.plan.md`), answers: join(folder, `${name}.answers.yaml`) };
  const stem = basename(output).replace(/(?:\.plan)?\.md$/iu, '');
  return { plan: output, answers: join(dirname(output), `${stem}.answers.yaml`) };
}
