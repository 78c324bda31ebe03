import { expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { compose } from '../../src/compose/index.ts';
import { render } from '../../src/render/index.ts';
import { answersFrom } from '../compose/answers-from.ts';
import { readPack } from '../compose/read-pack.ts';

const pack = readPack();
const rich = {
  decision: {
    title: 'Photo albums',
    problem: ['Families send photos by mail'],
    choice: { text: 'Albums in the existing bucket', line: 3 },
    reasons: ['No new service has to be run'],
    options: [
      { name: 'Albums in the existing bucket', status: 'chosen', reason: '' },
      { name: 'A gallery product', status: 'rejected', reason: 'it costs per album' },
    ],
    constraints: ['Photos stay in the country'],
    assumptions: ['An album has at most 500 photos'],
  },
  architecture: {
    components: [
      { name: 'album-worker', change: 'new', purpose: 'makes thumbnails', external: false },
      { name: 'photo-api', change: 'changed', purpose: 'serves albums', external: false },
    ],
  },
  contracts: {
    endpoints: [
      { name: 'POST /v1/albums', method: 'POST', path: '/v1/albums', change: 'new', purpose: 'makes an album' },
      { name: 'GET /v1/photos', method: 'GET', path: '/v1/photos', change: 'changed', purpose: 'lists photos' },
    ],
    events: [{ name: 'album.created', change: 'new', payload: 'id', producer: 'photo-api', consumers: ['mailer'] }],
  },
  data: {
    tables: [{ name: 'albums', change: 'new', columns: ['id', 'owner'], purpose: 'albums of a family' }],
    columns: [{ name: 'album_id', table: 'photos', type: 'uuid', change: 'new', required: true }],
  },
  rollout: { flags: [{ name: 'albums', default: 'off', purpose: 'shows albums' }] },
  risks: { list: [{ risk: 'The bucket fills up', impact: 'uploads fail', mitigation: 'an alert at 80 %' }] },
  questions: { open: [{ question: 'Who may share an album?', group: 'business' }] },
};
const small = { decision: { title: 'Rename', choice: 'Rename the button', reasons: ['It is clearer'] } };

// What planwright writes must pass its own linter, whatever is known; `tasks` and `update` read it with the same reader.
test.each(Object.entries({ rich, small, nothing: {} }))('a composed plan is clean: %s', (_, answers) => {
  const plan = compose(answersFrom(answers), pack);
  const found = check(render(plan, pack), { owners: pack.owners });
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
});
