/** Who may import whom. A room is entered by its index.ts. ARCHITECTURE.md prints the same table. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  text: [],
  model: [],
  markdown: ['text', 'model'],
  pack: ['text', 'model'],
  extract: ['text', 'model', 'markdown', 'pack'],
  interview: ['text', 'model', 'pack'],
  compose: ['text', 'model', 'pack'],
  render: ['text', 'model', 'markdown', 'pack'],
  check: ['text', 'model', 'markdown', 'pack'],
  plan: ['text', 'model', 'markdown', 'check'],
  remark: ['model', 'check'],
  report: ['text', 'model'],
  cli: ['text', 'model', 'markdown', 'pack', 'extract', 'interview', 'compose', 'render', 'check', 'plan', 'report'],
};
