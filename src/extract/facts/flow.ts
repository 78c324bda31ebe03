import type { Decision } from '../decide.ts';
import type { Finding } from '../finding.ts';
import { type DrawnStep, stepsInChain, stepsInCode } from '../names/flow-steps.ts';
import { type MermaidStep, stepsInMermaid } from '../names/steps-in-mermaid.ts';
import { spotOf, type Stretch, stretchesOf } from '../names/stretches.ts';
import { once } from '../once.ts';
import type { Passage, Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';

type Kind = 'data' | 'request' | 'sequence';

/** What kind of flow the words around it speak of. */
function kindSaid({ words }: Reading, heading: string): Kind | undefined {
  if (words.has('names.data-flow', heading)) return 'data';
  return words.has('names.request-flow', heading) ? 'request' : undefined;
}

/** The sections of options: "Process tap" names one and tells no process. */
const sectionsOfOptions = once(
  ({ options }: Decision): ReadonlySet<Section> => new Set(options.flatMap(({ sections }) => sections)),
);

function isFlow({ decision }: Reading, section: Section): boolean {
  const at = section.kind !== 'heading' && section.roles[0] !== 'flow' ? section.parent : section;
  return at?.roles[0] === 'flow' && !sectionsOfOptions(decision).has(at);
}

/** How things go, step by step: numbered items of sections about it, drawn steps, chains of arrows. */
export function* flows(reading: Reading): Iterable<Finding> {
  const steps = new Map<Section, number>();
  const step = (section: Section): string => {
    const next = (steps.get(section) ?? 0) + 1;
    steps.set(section, next);
    return `${next}`;
  };
  for (const stretch of stretchesOf(reading)) {
    const { passage, section } = stretch;
    if (!passage) continue;
    const inFlow = isFlow(reading, section);
    const said = kindSaid(reading, [section.heading, section.parent?.heading].join(' '));
    const data = (own?: Kind) => ({ flow: said ?? own ?? 'sequence', step: step(section) });
    if (inFlow && isStep(passage)) {
      yield { kind: 'flow', text: passage.text, at: passage, by: 'flow-section', data: data() };
      continue;
    }
    for (const one of drawn(stretch, inFlow))
      yield {
        kind: 'flow',
        text: one.text,
        at: spotOf(stretch, one.start),
        by: one.by,
        certainty: 'inferred',
        data: data('flow' in one ? one.flow : undefined),
      };
  }
}

function isStep(passage: Passage): boolean {
  return passage.form === 'item' && passage.depth === 0 && passage.text !== '';
}

function drawn(stretch: Stretch, inFlow: boolean): readonly (DrawnStep | MermaidStep)[] {
  if (stretch.form === 'code') return stepsInMermaid(stretch.text) ?? stepsInCode(stretch.text, inFlow);
  return inFlow || stretch.form === 'paragraph' ? stepsInChain(stretch.text) : [];
}
