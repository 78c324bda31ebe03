import { expect, test } from 'vitest';
import { phrase } from '../../src/render/phrasing/index.ts';

/** Code between guillemets, text as it is. */
function show(text: string): string {
  return phrase(text)
    .map((node) => (node.type === 'inlineCode' ? `«${node.value}»` : node.value))
    .join('');
}

test.each([
  ['adds order_state to orders', 'adds «order_state» to orders'],
  ['reads MAX_RETRIES and _id', 'reads «MAX_RETRIES» and «_id»'],
  ['calls sendMail() (see retry()).', 'calls «sendMail()» (see «retry()»).'],
  ['in src/render/view.ts, then ./run.sh', 'in «src/render/view.ts», then «./run.sh»'],
  ['POST /v1/orders/{id} answers 202', '«POST /v1/orders/{id}» answers 202'],
  ['(GET /health).', '(«GET /health»).'],
  ['the path /metrics is open', 'the path «/metrics» is open'],
  ['emits order.created; see package.json', 'emits «order.created»; see «package.json»'],
  ['com.acme.Orders.v2 is read', '«com.acme.Orders.v2» is read'],
  ['run with --dry-run or --retries=3.', 'run with «--dry-run» or «--retries=3».'],
  ['uses @acme/queue here', 'uses «@acme/queue» here'],
  ['a <script> tag and List<string>', 'a «<script>» tag and «List<string>»'],
  ['under src/render/', 'under «src/render/»'],
  ['"user_id" is kept', '"«user_id»" is kept'],
])('%j shows code as code', (text, expected) => {
  expect(show(text)).toBe(expected);
});

test.each([
  'The queue and/or the client/server pair, 1/2, n/a, TCP/IP.',
  'e.g. this, i.e. that, at 3.5 ms, v1.2.3, Node.js, U.S. rules.',
  'End of one.Then another; GitHub, iPhone, macOS and gRPC.',
  'the service(s) in question (all of them) -- or -y',
  '~5 ms, 50 %, R&D, C++ and C#',
  'GET it done, / and // and -> and <-',
])('%j has no code in it', (text) => {
  expect(show(text)).toBe(text);
});

test.each([
  ['see https://example.org/a_b?c=(d)&e.', 'see «https://example.org/a_b?c=(d)&e».'],
  ['(https://example.org/a_(b))', '(«https://example.org/a_(b)»)'],
  ['mail ops@example.org, or www.example.org!', 'mail «ops@example.org», or «www.example.org»!'],
  ['`a`https://example.org', '«a» «https://example.org»'],
])('%j keeps its address, and it is no link', (text, expected) => {
  expect(show(text)).toBe(expected);
});

test.each([
  ['the `orders` table', 'the «orders» table'],
  ['``a ` b`` and ` c `', '«a ` b» and «c»'],
  ['`one` `two', '«one» `two'],
  ['`` ` and ```', '`` ` and ```'],
  ['` ` is nothing', '` ` is nothing'],
  ["`orders`s_id and `a`'s b_c", "«orders»s_id and «a»'s «b_c»"],
  ['some_name`x`', 'some_name«x»'],
  ['use some_name `x`', 'use «some_name» «x»'],
])('%j: backticks mark code where they close', (text, expected) => {
  expect(show(text)).toBe(expected);
});

test.each([
  ['one\ntwo\r\n\tthree\u2028four\u0085five', 'one two three four five'],
  ['a\u0000b\u001Bc\u202Ed\uFEFF', 'abcd'],
  ['half a \uD83D pair', 'half a \uFFFD pair'],
  ['  ', '…'],
  ['\u0007', '…'],
])('%j becomes one line that can be printed', (text, expected) => {
  expect(show(text)).toBe(expected);
});

test.each([
  ['backticks of growing length', Array.from({ length: 800 }, (_, at) => '`'.repeat(at + 1)).join(' ')],
  ['closing brackets', `a${')'.repeat(300_000)}`],
  ['opening brackets', '(['.repeat(150_000)],
  ['underscores', `${'_'.repeat(300_000)}!`],
  ['slashes', '/a'.repeat(150_000)],
  ['at signs', 'a@'.repeat(150_000)],
  ['many words', 'some_name and '.repeat(30_000)],
])(
  '300 KB of %s take no time',
  (_, text) => {
    const nodes = phrase(text);
    expect(
      nodes
        .map((node) => node.value)
        .join('')
        .replaceAll('`', '').length,
    ).toBeGreaterThan(0);
  },
  1500,
);
