/** What a command gets from the outside. */
export interface Context {
  /** The folder that planwright is installed in. */
  readonly root: URL;
}
