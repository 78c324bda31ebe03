import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const told = new Set(['examples', 'summary', 'rationale']);

/** What a rule of `check` tells and nothing runs: its examples are its tests, its summary and rationale a page of the documentation. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'told-not-run', {
    shouldIgnore(path) {
      const { key } = path.node;
      const isTold = path.isObjectProperty() && key.type === 'Identifier' && told.has(key.name);
      return isTold ? 'It is told, and nothing runs it.' : undefined;
    },
  }),
];
