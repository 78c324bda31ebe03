/** What the names of all variables begin with that answer a question. */
export const settingPrefix = 'PLANWRIGHT_SET_';

/** The environment variable that answers a question: `rollout.window` is `PLANWRIGHT_SET_ROLLOUT_WINDOW`. */
export function settingName(path: string): string {
  const words = path.replace(/([a-z0-9])([A-Z])/gu, '$1_$2').replace(/[^A-Za-z0-9]+/gu, '_');
  return `${settingPrefix}${words.toUpperCase()}`;
}
