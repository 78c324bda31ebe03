/** Where a pack was found, and in which of the ways. */
export interface PackPlace {
  readonly kind: 'built-in' | 'configured' | 'project' | 'module' | 'folder' | 'archive';
  /** A folder, or a `.tgz` file. */
  readonly path: string;
}
