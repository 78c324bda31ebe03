import type { Diagnostic } from '../../model/index.ts';
import type { Pack } from '../../pack/index.ts';
import { draw } from '../draw.ts';
import { createTokens } from '../tokens.ts';
import { viewPlan } from '../view/index.ts';
import { pointAt } from './point-at.ts';
import { specimenPlans } from './specimen-plans.ts';
import { walkTemplate } from './walk-template.ts';
import type { Flaw } from './walk-template.ts';

const ruleId = 'section-template';

/**
 * What would keep the section templates of a pack from rendering a plan: tags that do not close, names and partials
 * that are not there, texts where none can stand. A pack without a finding renders every plan.
 */
export function checkTemplates(pack: Pack): readonly Diagnostic[] {
  const specimens = specimenPlans(pack);
  const views = specimens.map((plan) => viewPlan(plan, pack, createTokens()));
  const flaws = pack.sections.flatMap(({ file, text }) => [...walkTemplate(file, text, [views], { pack, trail: [] })]);
  if (flaws.length > 0) return distinct(flaws).map((flaw) => diagnose(flaw, pack));
  return pack.sections.flatMap((section) => {
    const message = specimens.map((plan) => drawingError(plan, { ...pack, sections: [section] })).find(Boolean);
    return message === undefined ? [] : [{ ruleId, severity: 'error' as const, message, path: section.file }];
  });
}

/** What keeps one plan from being drawn, such as a tag in a link's address: only the drawing shows it. */
function drawingError(...[plan, pack]: Parameters<typeof draw>): string | undefined {
  try {
    draw(plan, pack);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A partial is walked wherever it is included; what is wrong in it is said once. */
function distinct(flaws: readonly Flaw[]): readonly Flaw[] {
  return [...new Map(flaws.map((flaw) => [JSON.stringify(flaw), flaw])).values()];
}

function diagnose({ file, start, end, message }: Flaw, pack: Pack): Diagnostic {
  const section = pack.sections.find((section) => section.file === file);
  const text = section?.text ?? pack.partials.get(file.slice('partials/'.length, -'.md'.length)) ?? '';
  const place = { start: pointAt(text, start), end: pointAt(text, end) };
  return { ruleId, severity: 'error', message, place, path: file };
}
