import { parseAnswers, type ParsedAnswers } from '../../../interview/index.ts';
import type { Pack } from '../../../pack/index.ts';
import { packOrigin } from '../pack-origin.ts';

/** The answers of an example of a rule, held against the pack's questions as those of a file are. */
export function answersOf(example: object, pack: Pack): ParsedAnswers {
  // JSON is YAML.
  return parseAnswers(JSON.stringify({ format: '1', answers: example }), pack, 'example', packOrigin(pack));
}
