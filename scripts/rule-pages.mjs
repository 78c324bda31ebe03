// Writes docs/rules/<rule>.md, one page a rule of `check`, from the rule's own summary, reason and examples;
// a test holds that they are fresh. They are where the addresses of findings lead.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['scripts/rule-pages.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const [{ contents }] = outputFiles;
const { rulePages } = await import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
rmSync('docs/rules', { recursive: true, force: true });
mkdirSync('docs/rules', { recursive: true });
for (const [name, page] of Object.entries(rulePages())) writeFileSync(`docs/rules/${name}`, page);
