export type { Answer, Answers, AnswersOrigin, Begun, Entry, FieldValue, Item } from './answers.ts';
export type { Diagnostic, Severity } from './diagnostic.ts';
export type { Edit } from './edit.ts';
export { factKinds } from './fact.ts';
export type { Certainty, Fact, FactKind, Facts, FactValue } from './fact.ts';
export type { Place, Point } from './place.ts';
export type {
  ContractChange,
  OpenQuestion,
  Origin,
  Phase,
  Plan,
  QuestionGroup,
  Risk,
  SchemaChange,
  Slot,
  Statement,
  Task,
} from './plan.ts';
