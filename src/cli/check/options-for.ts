import type { CheckOptions } from '../../check/index.ts';
import { findConfig } from '../config/find-config.ts';
import { readConfig } from '../config/read-config.ts';

/**
 * What a plan is held against, by the configuration that it stands under. Plans under one configuration get the same object.
 *
 * @param config the configuration that was named; absent: the nearest one from the plan upward
 * @param owners the owners where the configuration names none
 * @throws PlanwrightError where a configuration is not in order
 */
export function optionsFor(config: string | undefined, owners: readonly string[]): (plan: string) => CheckOptions {
  const known = new Map<string, CheckOptions>();
  return (plan) => {
    const path = config ?? findConfig(plan) ?? '';
    const options = known.get(path) ?? { owners, ...(path === '' ? {} : readConfig(path)) };
    known.set(path, options);
    return options;
  };
}
