import { PlanwrightError } from '../planwright-error.ts';

/**
 * The text of a file of a pack: the same whatever its line ends are.
 *
 * @param shown the file as it is named to people
 * @throws PlanwrightError where it is not UTF-8
 */
export function packText(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/gu, '\n');
  } catch {
    throw new PlanwrightError(`${shown}: it is not UTF-8 text`, 'save it as UTF-8');
  }
}
