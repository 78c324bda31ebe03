import { checkRules, fix } from '../../check/index.ts';
import { type CheckedFile, diagnosticFormats, reportDiagnostics } from '../../report/index.ts';
import { cacheFolder } from '../check/cache-folder.ts';
import { checkGroups } from '../check/check-groups.ts';
import { declareCheck } from '../check/declare-check.ts';
import { describeFixed } from '../check/describe-fixed.ts';
import { findPlans } from '../check/find-plans.ts';
import { fixFiles } from '../check/fix-files.ts';
import { listRules } from '../check/list-rules.ts';
import { optionsFor } from '../check/options-for.ts';
import { mayColor } from '../colors.ts';
import { chosenPack } from '../packs/open-pack.ts';
import { readMarkdown } from '../files/read-markdown.ts';
import { readOwners } from '../packs/read-owners.ts';
import { readVersion } from '../files/read-version.ts';
import { PlanwrightError } from '../planwright-error.ts';
import { say } from '../say.ts';
import { sanitize } from '../../text/index.ts';
import { type Arguments, type Command, textOf, textsOf } from './command.ts';
import { isTerminal } from '../is-terminal.ts';
import { writeStandard } from '../write-standard.ts';

/** `planwright check`: holds finished plans against the contract, and mends what is safe to mend. */
export const check: Command = {
  build: declareCheck,
  run: async (args, { root }) => {
    const urlOf = (ruleId: string): string => new URL(`docs/rules/${ruleId}.md`, root).href;
    const options = optionsFor(textOf(args, 'config'), readOwners(chosenPack(textOf(args, 'pack')), root));
    const inputName = textOf(args, 'stdinFilepath') ?? '-';
    const format = diagnosticFormats.find((one) => one === args['format']) ?? 'text';
    if (args['listRules'] === true) {
      writeStandard('stdout', listRules(format, options(inputName), urlOf));
      return 0;
    }
    const plans = plansOf(args).map((path) => ({ path, options: options(path === '-' ? inputName : path) }));
    const isPiped = plans.some(({ path }) => path === '-');
    if (args['fix'] === true && isPiped) {
      if (plans.length > 1)
        throw new PlanwrightError('--fix mends standard input or files, not both at once', 'run it twice');
      const { text, fixed } = fix(readMarkdown('-').text, options(inputName));
      // A file gets what was piped in, sign by sign; a terminal would obey some of it.
      writeStandard('stdout', isTerminal('stdout') ? sanitize(text) : text);
      say(describeFixed(fixed, fixed.length > 0 ? 1 : 0));
      return 0;
    }
    if (args['fix'] === true) {
      const { fixed, files } = fixFiles(plans);
      say(describeFixed(fixed, files));
    }
    const place = textOf(args, 'cacheLocation');
    const cache = args['cache'] === true || place !== undefined ? (place ?? cacheFolder()) : undefined;
    const checked = await checkGroups(plans, { cache, root });
    const quiet = args['quiet'] === true;
    const files = checked.map(({ path, diagnostics }) => ({
      path: path === '-' ? inputName : path,
      diagnostics: diagnostics.filter((one) => !quiet || one.severity === 'error'),
    }));
    const rules = checkRules.map((rule) => ({ ...rule, url: urlOf(rule.ruleId) }));
    const look = { colors: mayColor('stdout'), rules, version: readVersion(root) };
    writeStandard('stdout', reportDiagnostics(format, files, look));
    return codeOf(checked, args['maxWarnings']);
  },
};

function plansOf(args: Arguments): readonly string[] {
  const named = textsOf(args, 'plans');
  if (named.length > 0) return findPlans(named);
  if (textOf(args, 'stdinFilepath') !== undefined) return ['-'];
  throw new PlanwrightError('no plan was named', 'name plans, folders or patterns; - reads standard input');
}

// Warnings count against the limit whether they are shown or not.
function codeOf(files: readonly CheckedFile[], limit: unknown): number {
  const all = files.flatMap((file) => file.diagnostics);
  const warnings = all.filter((one) => one.severity === 'warning').length;
  const most = typeof limit === 'number' ? limit : Infinity;
  if (warnings > most) say(`more warnings than --max-warnings allows: ${String(warnings)} of ${String(most)}`);
  return all.some((one) => one.severity === 'error') || warnings > most ? 1 : 0;
}
