// The contract of the ten sections as data: the titles and demands of the specification, and the words by which people name
// them. It is what a plan is, not one team's taste; that is why it stands here and in no pack.
//
// A line of a table is `id | as the specification names it | phrases of word stems`, and what it is told together with. A label answers a demand when it holds, for
// one of the phrases, a word that starts with each stem; a stem that ends in a full stop is the whole word, a phrase after `=` the whole label.

import { type Demand, demands } from './demands.ts';

export type { Demand } from './demands.ts';

/** One of the ten sections. */
export interface SectionContract {
  readonly number: number;
  readonly title: string;
  readonly says: readonly string[];
  readonly demands: readonly Demand[];
}

const section = (number: number, title: string, says: string, demanded = ''): SectionContract => ({
  number,
  title,
  says: says.split(', '),
  demands: demands(`${number}:\n${demanded}`),
});

/** The ten sections, in order. */
export const sections: readonly SectionContract[] = [
  section(
    1,
    'Final Decision Summary',
    'decision summary, summary, final decision',
    `
    
    
    reasons | why it was selected over other options | why, rationale, reason, justif, over option, over alternativ, over other, select over, chosen over, chose over, instead of, rather than, reject, alternativ, other option, compared, trade off, because
    `,
  ),
  section(
    2,
    'Architecture Overview',
    'architect',
    `
    impacted | impacted services/modules | impacted, affect service, affect module, affect component, exist service, exist module, exist component, chang service, chang module, chang component, modif service, modif module, modif component, touch service, touch module, updat service, updat module
    introduced | newly introduced components | introduc, new component, new service, new module, new part, newly, added component, added service
    dataFlow | high-level data flow | data flow, dataflow, flow of data
    requestFlow | request flow | request flow, flow of request, call flow, request path, request lifecycle
    integrationPoints | integration points with other systems | integration point, integration, external system, other system
    sequence | important sequence of operations | sequence, order of operation, operation order, order of step
    `,
  ),
  section(3, 'API / Contract Changes', 'api, contract'),
  section(
    4,
    'Database Changes',
    'database, schema change, data model, storage change',
    `
    tables | new tables | table, collection, schema change, new schema, relation. | shape
    columns | new columns | column, field, attribute, modif table, chang table, alter table | shape
    indexes | new indexes | index, indices | shape
    constraints | new constraints | constraint, =foreign keys, unique, primary key, not. null | shape
    migration | migration plan (up + down) | migration, migrate, up. down.
    backfill | data backfill or clean-up requirements | backfill, back fill, clean, data migration
    impact | impact on existing queries or foreign key relationships | impact, exist quer, foreign key, affect quer
    `,
  ),
  section(5, 'Step-by-Step Implementation Tasks', 'implementation task, implementation step, task, step by step'),
  section(
    6,
    'Integration Details',
    'integration',
    `
    existing | interaction with existing modules | exist module, exist service, exist code, exist system, exist logic, exist component, interact
    communication | cross-service communication | communicat, cross service, between service, inter service, service to service
    auth | changes to authentication and authorization | auth, permission, access control
    shared | changes to shared libraries | librar, shared, common package, sdk
    `,
  ),
  section(7, 'Testing Plan', 'test, quality'),
  section(8, 'Deployment & Rollout Strategy', 'deploy, rollout, release'),
  section(9, 'Risks & Mitigations', 'risk, mitigation'),
  section(10, 'Open Questions', 'question, open issue, open point, unknown'),
];

/** What section 1 begins with. */
export const summary = demands(
  'summary:\nsummary | the chosen solution | chosen, solution, summary, decision, approach, overview',
);

/** The two things that section 1 states apart from each other. */
export const premises = demands(`
  premises:
  constraints | key constraints | constraint, limitation, must hold
  assumptions | assumptions | assum, taken for granted, premise
`);

/** Where a plan says what it leaves out. */
export const outOfScope: Pick<Demand, 'says'> = { says: ['out. scope', 'non goal', 'nongoal', 'not. scope'] };

/** The owners, where they are declared, that have a task in a plan that changes contracts or the schema. */
export const changeOwners: readonly string[] = ['docs-manager', 'reviewer'];

/** What section 6 says how the feature integrates with. */
export const integrationKinds = demands(`
  integrationKinds:
  notifications | notifications | notif
  email | email | email, e. mail, mail
  workflow | workflow engines | workflow
  jobs | background jobs | job, background, worker, cron, scheduler
  events | event buses / message queues | event, queue, message bus, message broker, broker, kafka, pub sub
`);

/** The seven kinds of tests of section 7. */
export const testKinds = demands(`
  testKinds:
  unit | unit testing strategy | unit
  integration | integration tests with mocks/stubs | integration, mock, stub
  contract | contract testing | contract
  endToEnd | end-to-end testing | end to end, e2e, end2end, system test, acceptance test
  negative | negative scenarios | negative, failure scenario, failure case, error case, error path, error scenario, unhappy
  edge | edge cases | edge, boundar, corner
  performance | performance/load concerns | perform, load, stress, latency, throughput, benchmark
`);

/** The six things of section 8. */
export const rolloutItems = demands(`
  rolloutItems:
  migrationOrder | migration order | migration, migrate, order of deploy, deployment order, rollout order
  flags | feature flags / toggles | flag, toggle, kill switch
  window | backward compatibility window | compatib, deprecation window
  monitoring | monitoring points | monitor, alert, metric, dashboard, observab
  rollback | rollback strategy | rollback, roll back, revert, back out
  communication | communication to team/users | communicat, announce, inform, stakeholder, release note
`);

/** What section 3 specifies for each change. */
export const contractFields = demands(`
  contractFields:
  endpoint | new/updated endpoints, routes, or RPC methods | endpoint, route, rpc, method, path, operation, =command, =signature
  schema | request/response schema | =schema, request, response, schema change, payload schema, body, payload, parameter, argument, =returns, =return value, =input, =output, =inputs, =outputs, =signature, take return, accept return
  event | event schema | event, message schema, topic
  compatibility | backward compatibility | compatib, breaking, additive, exist affect, exist unaffect, exist unchanged
  versioning | versioning needs | version
`);

/** Words under which section 3 says something of all its changes at once. */
export const allChanges: readonly string[] = 'all change, every change, common, shared, across, general, overall'.split(
  ', ',
);

/** The two ways of a migration. */
export const ways = demands(`
  ways:
  up | up | up., forward, apply, upgrade
  down | down | down., rollback, roll back, revert, downgrade, undo
`);

/** What every task says, in the specification's order. */
export const taskFields = demands(`
  taskFields:
  purpose | purpose | purpose, goal, why, objective, description
  files | files/modules | file, module, path to, touches
  dependencies | dependencies | depend, prerequisite, blocked by, requires
  owner | owner agent | owner, assignee, agent, responsible
`);

/** The columns of a table of tasks beside its fields. */
export const taskColumns = demands(`
  taskColumns:
  name | task name | task, name, title, what
  phase | phase | phase
`);

/** The names of the five phases, in order. */
export const phases: readonly string[] = [
  'Preparation',
  'Core Implementation',
  'Integration',
  'Testing',
  'Deployment & Rollout',
];

/** The word before a phase's number. */
export const phaseWord = 'Phase';

/** The kinds of work that the specification names for a phase, by the phase's number. */
export const phaseWork: ReadonlyMap<number, readonly Demand[]> = new Map([
  [
    4,
    demands(`
  phaseWork:
    unit | unit tests | unit
    integration | integration tests | integration
    edge | edge case coverage | edge, boundar, corner
    `),
  ],
  [
    5,
    demands(`
  phaseWork:
    flags | feature flags | flag, toggle
    migrations | migrations | migrat, schema change, backfill
    monitoring | monitoring & alerting | monitor, alert, dashboard, metric
    verification | post-deploy verification | verif, post deploy, smoke, after deploy, after release
    `),
  ],
]);

/** The three parts of a risk. */
export const riskParts = demands(`
  riskParts:
  risk | risk | risk, threat, problem
  impact | impact | impact, effect, consequence, severity
  mitigation | mitigation | mitigat, response, countermeasure, action, prevention
`);

/** The four groups of section 10. */
export const questionGroups = demands(`
  questionGroups:
  external | external dependencies | external, third part, dependenc, vendor
  missing | missing pieces from the brainstorming | missing, brainstorm, gap, not covered
  business | unknowns about business logic | business, domain rule, product
  data | uncertain flows or data requirements | flow, data, uncertain
`);

/** What an open question says beside itself. */
export const questionFields = demands(
  'questionFields:\nblocks | what it blocks | block, hold up, needed for, needed by, stops',
);

/** Words by which it says that in other ways: "affects T2.1", "needed before the rollout". */
export const waiting = demands(`
  waiting:
  waits | what waits for it | block, hold up, hold back, need, answered, before, until, stops, affect, impact, depend, required, relevant, decides, determines, gates, prevents, wait
`);

/** The column of a table of questions that holds the question. */
export const questionColumn = demands('questionColumn:\nquestion | question | question, what');
