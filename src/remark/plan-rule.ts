import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { checkDocument, type CheckOptions, type CheckRule, type PlanDocument, readDocument } from '../check/index.ts';

/** A rule as remark takes it: `[rule, ['error', { owners: ['coder'] }]]`. */
export type PlanRule = Plugin<[config?: unknown], Root>;

/**
 * A rule of `check` as a rule of remark-lint, with its id, source and address. It reads the text of the file itself, so that it
 * finds the same whatever Markdown the processor is told to know, and honours `<!--lint disable …-->`.
 */
export function planRule(rule: CheckRule): PlanRule {
  // From here and from the bundle, the folder with the pages is two levels up.
  const url = new URL(`../../docs/rules/${rule.ruleId}.md`, import.meta.url).href;
  return lintRule<Root>({ origin: `remark-lint:${rule.ruleId}`, url }, (_tree, file, options) => {
    for (const { message, note, place } of checkDocument(documentOf(file), isOptions(options) ? options : {}, [rule])) {
      const told = file.message(message, place);
      if (note !== undefined) told.note = note;
    }
  });
}

// Without options of its own a rule is given nothing; each of them may be absent.
function isOptions(value: unknown): value is CheckOptions {
  return typeof value === 'object' && value !== null;
}

// All rules look at one reading of a file.
const known = new WeakMap<VFile, PlanDocument>();

function documentOf(file: VFile): PlanDocument {
  const source = String(file).replace(/^\uFEFF/u, '');
  const made = known.get(file);
  if (made?.source === source) return made;
  const document = readDocument(source);
  known.set(file, document);
  return document;
}
