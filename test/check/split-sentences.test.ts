import { expect, test } from 'vitest';
import { splitSentences } from '../../src/check/split-sentences.ts';

test.each([
  ['', 0],
  ['...', 0],
  ['One', 1],
  ['One. Two! Three?', 3],
  ['It runs on v2.1.0 and Node 20.19 in config.yaml', 1],
  ['It is small, e.g. a filter, i.e. one file, approx. 40 MB.', 1],
  ['We use SSE vs. Polling here.', 1],
  ['He said “yes.” Then it was done.', 2],
  ['It ends (here.) There it goes on.', 2],
  ['It stores rows. orders-service reads them.', 2],
  ['It stores rows. export_jobs is new.', 2],
  ['It stores 3.5 million rows', 1],
  ['Wait... it goes on.', 1],
  ['事件被发送。订单不变。这是「结束。」', 3],
  ['Wirklich? Ja! Gut.', 3],
  ['Is it so?.. then it is.', 2],
  ['It is so!… it is.', 2],
  ['It is so.… it is.', 1],
  ['Dit is t.o.v. gisteren, b.v. de rij.', 1],
  ['It is kept a.b.c.d.e.f. As it is.', 2],
  ['It reads (e.g. two) and (cf. three) of them.', 1],
  ['It is done. “It” is told. (It is.) «Ja» it is.', 4],
  ['It is done. “it” is told.', 1],
  ['It is read. config.yaml holds it.', 2],
  ['It is read. v2 holds it.', 2],
  ['It is read. iPhone shows it.', 2],
  ['It is read. a/b holds it.', 2],
  ['It is read. it holds.', 1],
  ['It is read.It holds.', 1],
  ['読む！書く？終わる。」はい', 4],
] as const)('%j has %i sentences', (text, count) => {
  expect(splitSentences(text)).toHaveLength(count);
});
