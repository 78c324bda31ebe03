import { type CheckRule, checkRules } from '../src/check/index.ts';

/** The pages of the rules of `check` as Markdown, by file name: one a rule, and `index.md` that lists them. */
export function rulePages(): Readonly<Record<string, string>> {
  const pages = checkRules.map((rule) => [`${rule.ruleId}.md`, pageOf(rule)]);
  return { 'index.md': indexOf(checkRules), ...Object.fromEntries(pages) };
}

function indexOf(rules: readonly CheckRule[]): string {
  const rows = rules.map(
    ({ ruleId, severity, fixable = false, summary }) =>
      `| [\`${ruleId}\`](${ruleId}.md) | ${severity} | ${fixable ? 'yes' : ''} | ${summary.replaceAll('|', '\\|')} |`,
  );
  return `# Rules of \`planwright check\`\n\n| rule | severity | \`--fix\` | holds |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

function pageOf({ ruleId, severity, fixable = false, summary, rationale, examples }: CheckRule): string {
  const weight = `Severity: **${severity}**.${fixable ? ' Some findings are mended by `planwright check --fix`.' : ''}`;
  const off = `In \`planwright.config.yaml\`:\n\n${fenced(`rules:\n  ${ruleId}: off # or error, warning, info\n`, 'yaml')}\n\nIn one place of a plan: \`<!--lint disable ${ruleId}-->\` and \`<!--lint enable ${ruleId}-->\`.`;
  const shown = [
    ...examples.filter(({ expect }) => expect.length === 0).map((one) => exampleOf('Good', one)),
    ...examples.filter(({ expect }) => expect.length > 0).map((one) => exampleOf('Bad', one)),
  ];
  const parts = [
    `# ${ruleId}`,
    summary,
    weight,
    '## Why',
    rationale,
    '## Examples',
    ...shown,
    '## Turning it off',
    off,
  ];
  return `${parts.join('\n\n')}\n`;
}

function exampleOf(kind: string, { title, plan, options, expect, fixed }: CheckRule['examples'][number]): string {
  const parts = [`### ${kind}: ${title}`];
  if (options) parts.push('With these options:', fenced(`${JSON.stringify(options, undefined, 2)}\n`, 'json'));
  parts.push(fenced(plan, 'markdown'));
  if (expect.length > 0) parts.push('Findings:', fenced(`${expect.join('\n')}\n`, 'text'));
  if (fixed !== undefined) parts.push('Mended:', fenced(fixed, 'markdown'));
  return parts.join('\n\n');
}

// A fence is longer than any run of backticks within, and shows the end of a text that has no line end.
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}${text.endsWith('\n') ? '' : '\n'}${fence}`;
}
