import type { CheckRule } from '../types.ts';
import { changeImplemented } from './change-implemented.ts';
import { changeOwnersRule } from './change-owners.ts';
import { changeTested } from './change-tested.ts';
import { compatibilityWindowEnd } from './compatibility-window-end.ts';
import { constraintsAndAssumptions } from './constraints-and-assumptions.ts';
import { contractErrors } from './contract-errors.ts';
import { contractFieldsRule } from './contract-fields.ts';
import { demandedItems } from './demanded-items.ts';
import { emptyItem } from './empty-item.ts';
import { firstLine } from './first-line.ts';
import { flowSteps } from './flow-steps.ts';
import { idUnique } from './id-unique.ts';
import { integrationKindsRule } from './integration-kinds.ts';
import { migrationOrder } from './migration-order.ts';
import { migrationSteps } from './migration-steps.ts';
import { migrationUpDown } from './migration-up-down.ts';
import { monitoringThreshold } from './monitoring-threshold.ts';
import { noCode } from './no-code.ts';
import { noCodeShapes } from './no-code-shapes.ts';
import { noConversation } from './no-conversation.ts';
import { noDuplicates } from './no-duplicates.ts';
import { noFiller } from './no-filler.ts';
import { noHtml } from './no-html.ts';
import { noPlaceholders } from './no-placeholders.ts';
import { noRebrainstorming } from './no-rebrainstorming.ts';
import { noSeparators } from './no-separators.ts';
import { noSpeculation } from './no-speculation.ts';
import { noneReason } from './none-reason.ts';
import { notStatedReference } from './not-stated-reference.ts';
import { outOfScopeRule } from './out-of-scope.ts';
import { phaseForm } from './phase-form.ts';
import { phaseOrder } from './phase-order.ts';
import { phaseTasks } from './phase-tasks.ts';
import { phaseTitle } from './phase-title.ts';
import { phaseWorkRule } from './phase-work.ts';
import { questionForm } from './question-form.ts';
import { questionGroupsRule } from './question-groups.ts';
import { references } from './references.ts';
import { riskMitigationNamed } from './risk-mitigation-named.ts';
import { riskPartsRule } from './risk-parts.ts';
import { rollbackTrigger } from './rollback-trigger.ts';
import { rolloutItemsRule } from './rollout-items.ts';
import { sectionDuplicate } from './section-duplicate.ts';
import { sectionLevel } from './section-level.ts';
import { sectionMissing } from './section-missing.ts';
import { sectionOrder } from './section-order.ts';
import { sectionTitle } from './section-title.ts';
import { sectionUnexpected } from './section-unexpected.ts';
import { summarySentences } from './summary-sentences.ts';
import { taskDependencyCycle } from './task-dependency-cycle.ts';
import { taskDependencyForm } from './task-dependency-form.ts';
import { taskDependencyPhase } from './task-dependency-phase.ts';
import { taskDependencyUnknown } from './task-dependency-unknown.ts';
import { taskDoneEarly } from './task-done-early.ts';
import { taskFieldsRule } from './task-fields.ts';
import { taskFieldsAlike } from './task-fields-alike.ts';
import { taskForm } from './task-form.ts';
import { taskId } from './task-id.ts';
import { taskIdPhase } from './task-id-phase.ts';
import { taskIdUnique } from './task-id-unique.ts';
import { taskOrphaned } from './task-orphaned.ts';
import { taskOwner } from './task-owner.ts';
import { taskSize } from './task-size.ts';
import { testKindsRule } from './test-kinds.ts';

/** Every rule, in the order of what they look at: the whole, the sections in turn, the words. */
export const checkRules: readonly CheckRule[] = [
  firstLine,
  sectionMissing,
  sectionUnexpected,
  sectionDuplicate,
  sectionOrder,
  sectionTitle,
  sectionLevel,
  noSeparators,
  noConversation,
  demandedItems,
  emptyItem,
  noneReason,
  notStatedReference,
  summarySentences,
  constraintsAndAssumptions,
  flowSteps,
  contractFieldsRule,
  contractErrors,
  migrationUpDown,
  migrationSteps,
  phaseOrder,
  phaseTitle,
  phaseForm,
  phaseTasks,
  phaseWorkRule,
  taskForm,
  taskId,
  taskIdUnique,
  taskIdPhase,
  taskFieldsRule,
  taskFieldsAlike,
  taskDependencyForm,
  taskDependencyUnknown,
  taskDependencyCycle,
  taskDependencyPhase,
  taskDoneEarly,
  taskOwner,
  taskSize,
  changeImplemented,
  changeTested,
  changeOwnersRule,
  taskOrphaned,
  outOfScopeRule,
  integrationKindsRule,
  testKindsRule,
  rolloutItemsRule,
  migrationOrder,
  monitoringThreshold,
  compatibilityWindowEnd,
  rollbackTrigger,
  riskPartsRule,
  riskMitigationNamed,
  questionGroupsRule,
  questionForm,
  idUnique,
  references,
  noDuplicates,
  noCode,
  noCodeShapes,
  noHtml,
  noPlaceholders,
  noFiller,
  noSpeculation,
  noRebrainstorming,
];
