import { spacedWords } from '../../text/index.ts';
import { isListed } from '../names/is-listed.ts';
import { partsOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './types.ts';

const address = /^https?:\/\/([^/?#]+)([^?#]*)/u;
const mostWords = 3;

/** What an address is the home of: the last part of a repository's or package's path, the name of a host. */
function homeOf(url: string): readonly string[] {
  const [, host = '', path = ''] = address.exec(url) ?? [];
  const labels = host.replace(/^www\./u, '').split('.');
  const segments = path.split('/').filter((segment) => segment !== '');
  const deep = segments.length > 2;
  return [...(deep ? [] : segments.slice(-1)), ...labels.slice(0, -1)].map((one) => partsOf(one).join(''));
}

/** Names that link to their own home: "[Pressroom](https://git.example/acme/pressroom)". */
export function* fromLinks({ words }: Reading, stretch: Stretch): Iterable<Candidate> {
  if (stretch.form === 'code') return;
  for (const { text, start, end, mark, url } of stretch.spans) {
    if (mark !== 'link' || url === undefined) continue;
    const name = text.replace(/`/gu, '').trim();
    const key = partsOf(name).join('');
    if (key.length < 3 || spacedWords(name) > mostWords || !homeOf(url).includes(key)) continue;
    if (isListed(words, 'technical.formats', name) || isListed(words, 'names.not-a-component', name)) continue;
    yield { name, stretch, start, end, by: 'linked-home', weight: 0.8 };
  }
}
