import { expect, test } from 'vitest';
import { isAddress } from '../../src/render/phrasing/is-address.ts';

test.each(['https://a', 'ftp://a.b', 'www.a', 'WWW.a', '(www.example.org)', 'a@b', 'a.b+c-d@e.org', '-@-', '(a@b)'])(
  '%j may be taken for an address',
  (word) => {
    expect(isAddress(word)).toBe(true);
  },
);

test.each(['', 'a:/b', '://'.slice(1), 'wwwa', 'ww.a', '@scope/a', 'a@', 'a@.b', '(@b', 'é@b'])(
  '%j may not',
  (word) => {
    expect(isAddress(word)).toBe(false);
  },
);
