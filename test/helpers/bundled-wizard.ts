import { afterAll, beforeAll } from 'vitest';
import { type BundledCli, bundleCli } from './bundle-cli.ts';
import { startWizard, type WizardOnTerminal, type WizardStart } from './wizard-on-terminal.ts';

/** Bundles the program for the tests of one file, and gives what starts its wizard. */
export function bundledWizard(): (rest?: WizardStart) => WizardOnTerminal {
  let cli: BundledCli;
  beforeAll(async () => {
    cli = await bundleCli();
  });
  afterAll(() => cli.remove());
  return (rest = {}) => startWizard(cli, rest);
}
