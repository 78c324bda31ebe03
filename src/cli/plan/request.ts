/** What `planwright plan` was asked to do. */
export interface PlanRequest {
  readonly brainstorm: string | undefined;
  readonly output: string | undefined;
  readonly answers: string | undefined;
  readonly choose: string | undefined;
  readonly pack: string | undefined;
  readonly set: readonly string[];
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly diff: boolean;
  readonly force: boolean;
  readonly full: boolean;
  readonly plain: boolean;
}
