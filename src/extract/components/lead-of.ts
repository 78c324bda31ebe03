import { spacedWords } from '../../text/index.ts';
import { opensBold } from '../outline/opens-bold.ts';
import type { Stretch } from '../names/stretches.ts';

/** What a heading or an item opens with, and what it says behind that. */
export interface Lead {
  readonly name: string;
  readonly purpose: string;
}

/** A short item without a label is a name where nothing ends or parts it. */
const wholeItem = /^[\p{Lu}\p{Ll}][^.,;:!?。，；：！？]{1,40}$/u;
const mostWords = 3;

/** How a part stands, in brackets right behind its name, and what sets off the words behind that. */
const standing = /^\s*(?:[(（][^()（）]*[)）])?\s*(?:[:：]|[-–—]{1,2}(?=\s))?\s*/u;

/** What an item says of a part behind its name and a dash, or in brackets. */
const described =
  /^(?<name>[\p{Lu}\p{Ll}][^.,;:!?。，；：！？]{0,40}?)(?:\s+[-–—]{1,2}\s+(?<rest>\S.*)|\s*[(（](?<aside>[^()（）]+)[)）])$/su;

/**
 * The words that a stretch opens with and what it says behind them.
 *
 * @param listsParts whether its section lists names, so that an item needs no label
 */
export function leadOf({ form, section, passage }: Stretch, listsParts: boolean): Lead | undefined {
  if (form === 'heading') return { name: section.heading, purpose: '' };
  if (form !== 'item' || passage?.depth !== 0) return undefined;
  const { lead, rest, text, spans } = passage;
  if (lead !== undefined) return { name: lead, purpose: rest };
  if (!listsParts) return undefined;
  const [bold] = spans;
  // "**Bell relay** rings at noon"
  if (bold && opensBold(passage)) return { name: bold.text, purpose: text.slice(bold.end).replace(standing, '') };
  const { name, rest: told, aside = '' } = described.exec(text)?.groups ?? {};
  // One word in brackets says how it is and not what it does.
  if (name !== undefined) return { name, purpose: told ?? (spacedWords(aside) > 1 ? aside : '') };
  return wholeItem.test(text) && spacedWords(text) <= mostWords ? { name: text, purpose: '' } : undefined;
}
