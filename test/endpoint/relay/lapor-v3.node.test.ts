import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { GatewayErrorKind, OutgoingReport } from '../../../demo/endpoint/relay/gateway/gateway.js';
import { GatewayError } from '../../../demo/endpoint/relay/gateway/gateway.js';
import { laporV3 } from '../../../demo/endpoint/relay/lapor-v3/lapor-v3.js';
import { createTokens } from '../../../demo/endpoint/relay/lapor-v3/oauth.js';
import { isAboutTheReport } from '../../../demo/endpoint/relay/forwarding/steps.js';
import { html, json, startTinyGateway, type Answer, type TinyGateway } from './tiny-gateway.js';

const SECRET = 'kunci-rahasia-77';
const WORDS = 'Pramudyawati menulis ini';

export const REPORT: OutgoingReport = {
  marker: '#aduan-4821093574',
  title: WORDS,
  content: `${WORDS} juga`,
  dateOfIncident: '2026-11-20',
  classificationId: '1',
  categoryId: null,
  locationId: null,
  institutionId: null,
  isAnonymous: false,
  isSecret: false,
  reporter: null,
  files: [],
};
const REPLY = { content: WORDS, rating: 4, isSecret: true, files: [] };

let gateway: TinyGateway;
before(async () => void (gateway = await startTinyGateway()));
after(() => gateway.close());
beforeEach(() => void (gateway.seen.length = 0));

const adapter = (more: Parameters<TinyGateway['config']>[0] = {}) => laporV3(gateway.config(more));

async function failure(work: Promise<unknown>): Promise<GatewayError> {
  const error: unknown = await work.then(
    () => assert.fail('it worked'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof GatewayError, String(error));
  assert.ok(!error.message.includes(WORDS) && !error.message.includes(SECRET));
  return error;
}

const cut: Answer = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '500' });
  response.write('{"complaint_id": 91');
  setImmediate(() => response.destroy());
};
const reset: Answer = (_request, _response, raw) => raw.socket.destroy();
const silence: Answer = () => undefined;

describe('creating a report there', () => {
  it('sends every field in the gateway’s types', async () => {
    gateway.answer = json({ complaint_id: 9165816 }, 201);
    const report = {
      ...REPORT,
      categoryId: '436',
      locationId: '8123',
      institutionId: '77',
      isAnonymous: true,
      files: [
        { id: '101', kind: 'image' as const },
        { id: '102', kind: 'doc' as const },
      ],
    };
    const made = await adapter({ userId: 5, headers: { token: SECRET } }).create(report);
    assert.equal(made.nationalId, '9165816');
    const [{ method, path, headers, body }] = gateway.seen as [(typeof gateway.seen)[0]];
    assert.deepEqual([method, path], ['POST', '/t/tenant/lapor/3.0.0/complaints/complaint']);
    assert.equal(headers['token'], SECRET);
    assert.deepEqual(JSON.parse(body), {
      title: WORDS,
      content: `${WORDS} juga`,
      channel: 13,
      is_new_user_slider: false,
      user_id: 5,
      is_disposisi_slider: true,
      disposition_id: 77,
      classification_id: 1,
      category_id: 436,
      location_id: 8123,
      priority_program_id: null,
      community_id: null,
      copy_externals: null,
      date_of_incident: '2026-11-20',
      info_disposition: null,
      info_attachments: null,
      tags_raw: '#aduan-4821093574',
      is_approval: false,
      is_anonymous: true,
      is_secret: false,
      is_priority: false,
      attachments: '[101,102]',
    });
  });

  it('names a reporter instead of the account, and nobody by default', async () => {
    gateway.answer = json({ complaint_id: '1' });
    const reporter = { name: 'Sumarni', email: null, phone: '0812' };
    await adapter().create({ ...REPORT, reporter });
    const named = JSON.parse(gateway.seen[0]!.body) as Record<string, unknown>;
    assert.deepEqual(
      [
        named['is_new_user_slider'],
        named['nameUser'],
        named['emailUser'],
        named['phoneUser'],
        'user_id' in named,
      ],
      [true, 'Sumarni', '', '0812', false],
    );
    await adapter().create(REPORT);
    const unnamed = JSON.parse(gateway.seen[1]!.body) as Record<string, unknown>;
    assert.ok(!Object.keys(unnamed).some((key) => key.endsWith('User')));
    assert.deepEqual(
      [unnamed['category_id'], unnamed['location_id'], unnamed['disposition_id'], unnamed['attachments']],
      [0, 34, 0, false],
    );
  });

  for (const answer of [
    { complaint_id: 9165816 },
    { complaint_id: '9165816' },
    { results: { complaint: { id: 9165816 } } },
    { results: { complaint: { id: '9165816' } }, message: 'Berhasil' },
  ])
    it(`reads its number out of ${JSON.stringify(answer)}`, async () => {
      gateway.answer = json(answer);
      assert.equal((await adapter().create(REPORT)).nationalId, '9165816');
    });

  const outcomes: [string, Answer, GatewayErrorKind, number?][] = [
    ['JSON with words and 422', json({ message: WORDS }, 422), 'refused', 422],
    ['JSON with words and 503', json({ message: WORDS }, 503), 'refused', 503],
    ['JSON with 500 and no words', json({ error: true }, 500), 'uncertain', 500],
    ['a page with 200', html(200), 'uncertain', 200],
    ['a page with 502', html(502), 'uncertain', 502],
    ['JSON without a number', json({ message: WORDS }), 'uncertain', 200],
    ['the number 0', json({ complaint_id: 0 }), 'uncertain', 200],
    ['another place to go to', json({ message: WORDS }, 302), 'uncertain', 302],
    ['JSON that is cut off', cut, 'uncertain'],
    ['a line that breaks', reset, 'uncertain'],
    ['silence', silence, 'uncertain'],
  ];
  for (const [name, answer, kind, status] of outcomes)
    it(`is ${kind} after ${name}`, async () => {
      gateway.answer = answer;
      const error = await failure(adapter({ createMs: 300 }).create(REPORT));
      assert.deepEqual([error.kind, error.status], [kind, status]);
      assert.equal(gateway.seen.length, 1, 'never twice');
    });

  it('is certain not to have happened where nobody listens, or nobody can be found', async () => {
    for (const url of ['http://127.0.0.1:1', 'https://gateway.invalid'])
      assert.equal((await failure(adapter({ url }).create(REPORT))).kind, 'unreachable', url);
  });

  it('is certain not to have happened where TLS fails: nothing was said before', async () => {
    const url = gateway.url.replace('http:', 'https:');
    assert.equal((await failure(adapter({ url }).create(REPORT))).kind, 'unreachable');
    assert.equal(gateway.seen.length, 0);
  });
});

describe('replying there', () => {
  it('sends the form of the wire', async () => {
    gateway.answer = json({ message: 'ok' });
    const file = { name: 'lampiran-1.jpg', mediaType: 'image/jpeg', bytes: Buffer.from('JPEG') };
    await adapter().reply('91', { ...REPLY, files: [file] });
    const { path, body } = gateway.seen[0]!;
    assert.equal(path, '/t/tenant/lapor/3.0.0/complaints/followup/add');
    for (const part of [
      'name="complaint_id"\r\n\r\n91\r\n',
      `name="content"\r\n\r\n${WORDS}\r\n`,
      'name="rating"\r\n\r\n4\r\n',
      'name="is_secret"\r\n\r\n1\r\n',
      'name="attachment[0]"; filename="lampiran-1.jpg"\r\nContent-Type: image/jpeg\r\n\r\nJPEG\r\n',
    ])
      assert.ok(body.includes(part), part);
  });

  it('is uncertain where a create would be', async () => {
    for (const [answer, kind] of [
      [reset, 'uncertain'],
      [html(200), 'uncertain'],
      [json({ message: 'no' }, 400), 'refused'],
    ] as const) {
      gateway.answer = answer;
      assert.equal((await failure(adapter().reply('91', REPLY))).kind, kind);
    }
  });
});

describe('uploading and reading there', () => {
  it('hands over one file and keeps its number', async () => {
    const file = { name: 'a"b.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF') };
    for (const [results, found] of [
      [
        { images: [{ id: 101 }], docs: [] },
        { id: '101', kind: 'image' },
      ],
      [
        { images: [], docs: [{ id: '102' }] },
        { id: '102', kind: 'doc' },
      ],
      [{ docs: { 0: { id: 103 } } }, { id: '103', kind: 'doc' }],
    ]) {
      gateway.answer = json({ results });
      assert.deepEqual(await adapter().upload(file), found);
    }
    assert.ok(gateway.seen[0]!.body.includes('name="attachments[]"; filename="a%22b.pdf"'));
  });

  const outcomes: [string, Answer, GatewayErrorKind][] = [
    ['a no', json({ message: WORDS }, 404), 'refused'],
    ['a page with 200', html(), 'unreadable'],
    ['a page with 502', html(502), 'unreachable'],
    ['JSON that says nothing', json({}), 'unreadable'],
    ['JSON that is cut off', cut, 'unreachable'],
    ['a line that breaks', reset, 'unreachable'],
  ];
  for (const [name, answer, kind] of outcomes)
    it(`is ${kind} after ${name}, and never uncertain`, async () => {
      gateway.answer = answer;
      const one = adapter();
      for (const work of [
        () => one.detail('91'),
        () => one.followUps('91', async () => undefined),
        () => one.institutions(),
      ])
        assert.equal((await failure(work())).kind, kind);
    });

  it('fetches files from the gateway’s own origin alone', async () => {
    gateway.answer = (_request, response) => void response.end('bytes');
    const one = adapter({ headers: { token: SECRET } });
    for (const path of ['/storage/a.jpg', 'storage/a.jpg', `${gateway.url}/storage/a.jpg`])
      assert.equal(Buffer.from(await one.download(path)).toString(), 'bytes', path);
    assert.deepEqual(
      gateway.seen.map(({ path }) => path),
      ['/storage/a.jpg', '/t/tenant/lapor/3.0.0/storage/a.jpg', '/storage/a.jpg'],
    );
    gateway.seen.length = 0;
    const elsewhere = gateway.url.replace('127.0.0.1', 'localhost');
    for (const path of [
      `${elsewhere}/a.jpg`,
      '//gateway.invalid/a.jpg',
      'file:///etc/passwd',
      'https://x:y@z/',
    ])
      assert.equal((await failure(one.download(path))).kind, 'unreadable', path);
    assert.equal(gateway.seen.length, 0);
  });
});

describe('tokens', () => {
  const oauth = () => ({ tokenUrl: `${gateway.url}/token`, clientId: 'aduan', clientSecret: SECRET });
  let given = 0;
  const withTokens =
    (lifetime: object, rest: Answer): Answer =>
    (request, response, raw) =>
      request.path === '/token'
        ? json({ access_token: `t${(given += 1)}`, ...lifetime })(request, response, raw)
        : rest(request, response, raw);
  const bearers = () =>
    gateway.seen.filter(({ path }) => path !== '/token').map(({ headers }) => headers['authorization']);
  beforeEach(() => void (given = 0));

  it('are asked for by client credentials, and sent under both names unless one is taken', async () => {
    gateway.answer = withTokens({ expires_in: 3600 }, json({ complaint_id: 1 }));
    await adapter({ oauth: oauth(), headers: { AUTH: 'Basic x' } }).create(REPORT);
    const [asked, sent] = gateway.seen as [(typeof gateway.seen)[0], (typeof gateway.seen)[0]];
    assert.equal(asked.body, 'grant_type=client_credentials');
    assert.equal(
      asked.headers['authorization'],
      `Basic ${Buffer.from(`aduan:${SECRET}`).toString('base64')}`,
    );
    assert.deepEqual([sent.headers['authorization'], sent.headers['auth']], ['Bearer t1', 'Basic x']);
    await adapter({ oauth: oauth() }).create(REPORT);
    assert.deepEqual(
      [gateway.seen[3]!.headers['authorization'], gateway.seen[3]!.headers['auth']],
      ['Bearer t2', 'Bearer t2'],
    );
  });

  it('are kept, and asked for once by many', async () => {
    gateway.answer = withTokens({ expires_in: 3600 }, json({ complaint_id: 1 }));
    const one = adapter({ oauth: oauth() });
    await Promise.all([one.create(REPORT), one.create(REPORT), one.create(REPORT)]);
    assert.deepEqual(bearers(), ['Bearer t1', 'Bearer t1', 'Bearer t1']);
  });

  it('are renewed once they are good for less than 80 s, by the answer or by their own claims', async () => {
    const claims = Buffer.from(JSON.stringify({ iat: 1_000, exp: 1_300 })).toString('base64url');
    for (const answer of [{ access_token: 'opaque', expires_in: 300 }, { access_token: `a.${claims}.b` }]) {
      gateway.seen.length = 0;
      gateway.answer = json(answer);
      let now = 0;
      const tokens = createTokens(oauth(), 2_000, () => now);
      for (const [at, asked] of [
        [0, 1],
        [219_000, 1],
        [220_001, 2],
        [220_002, 2],
      ] as const) {
        now = at;
        await tokens.current();
        assert.equal(gateway.seen.length, asked, `after ${at} ms`);
      }
    }
  });

  it('that are refused are no word about the report', async () => {
    for (const status of [400, 401, 422]) {
      gateway.answer = json({ error: 'invalid_client' }, status);
      const { kind, status: told } = await failure(adapter({ oauth: oauth() }).create(REPORT));
      assert.deepEqual([kind, isAboutTheReport(told)], ['refused', false], String(status));
    }
  });

  it('are renewed at a 401, once', async () => {
    gateway.answer = withTokens({ expires_in: 3600 }, (request, response, raw) =>
      request.headers['authorization'] === 'Bearer t1'
        ? json({ message: 'kedaluwarsa' }, 401)(request, response, raw)
        : json({ complaint_id: 1 })(request, response, raw),
    );
    await adapter({ oauth: oauth() }).create(REPORT);
    assert.deepEqual(bearers(), ['Bearer t1', 'Bearer t2']);
    gateway.answer = withTokens({ expires_in: 3600 }, json({ message: 'tidak' }, 401));
    assert.deepEqual((await failure(adapter({ oauth: oauth() }).create(REPORT))).kind, 'refused');
    assert.equal(bearers().length, 4);
  });

  it('that can’t be had leave nothing uncertain', async () => {
    for (const [answer, kind] of [
      [html(200), 'unreachable'],
      [reset, 'unreachable'],
      [json({ error: 'invalid_client' }, 401), 'refused'],
    ] as const) {
      gateway.answer = answer;
      assert.equal((await failure(adapter({ oauth: oauth() }).create(REPORT))).kind, kind);
    }
  });
});
