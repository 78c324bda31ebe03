/** What a person wants of a new pack; what is undefined stays as the scaffold has it. */
export interface Wishes {
  readonly description: string | undefined;
  readonly question: string | undefined;
  readonly owner: string | undefined;
}
