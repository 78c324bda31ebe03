import { contract, type Demand } from '../check/index.ts';

const of = (number: number): readonly Demand[] =>
  contract.sections.find((section) => section.number === number)?.demands ?? [];
const demand = (id: string, says: string): Demand => ({ id, label: id, says: says.split(', ') });

/** The demands of each section that sentences answer, under the name that its slots begin with. */
export const slotDemands: readonly {
  readonly number: number;
  readonly name: string;
  readonly demands: readonly Demand[];
}[] = [
  {
    number: 1,
    name: 'decision',
    demands: [
      demand('features', 'what built'),
      demand('details', 'decided., detail'),
      demand('alternatives', 'other option., other options., alternativ, rejected'),
      demand('scope', 'out scope, non goal, nongoal, not scope'),
      ...contract.premises,
      ...of(1),
      ...contract.summary.map((one) => ({ ...one, id: 'summary' })),
    ],
  },
  { number: 2, name: 'architecture', demands: of(2) },
  { number: 3, name: 'contracts', demands: contract.contractFields },
  { number: 4, name: 'data', demands: of(4) },
  { number: 6, name: 'integration', demands: [...of(6), ...contract.integrationKinds] },
  { number: 7, name: 'testing', demands: contract.testKinds },
  { number: 8, name: 'rollout', demands: contract.rolloutItems },
];
