export type { FoundChange } from './compare-found.ts';
export { resumeDraft } from './resume-draft.ts';
export type { ResumedDraft } from './resume-draft.ts';
