import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { errorWire } from '../../../../src/contract/envelope.js';
import { rounds } from '../../../setup/full-run.js';
import fc from '../../../setup/property.js';
import { sendAnything } from '../../hostile/any-request.js';
import { aReport } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';

const JSON_TYPE = 'application/json';

onOneDatabase('Any input', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => (one ??= await databases.open());

  test('no request that can be made of our OpenAPI makes it fail, query strings included', async () => {
    const { limits } = (await opened()).config;
    const fresh = await databases.open({ limits: { ...limits, guessDelayMaxMs: 0 } });
    await sendAnything(fresh, { count: rounds(300, 1_000) });
    await fresh.close();
  });

  test('no body at all makes it fail: whatever comes, the answer is the contract’s', async () => {
    const { citizen } = await opened();
    const fields = fc.constantFrom(
      ...Object.keys(aReport()),
      'access_code',
      'notify',
      'assisted_by',
      'challenge',
      'nik',
      '__proto__',
    );
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('\0', '\ud800', '1e999', 'x'.repeat(100_000), {}, [], [[]], -0, 1e308),
    );
    const bodies = fc.oneof(
      fc.tuple(fields, values).map(([field, value]) => JSON.stringify({ ...aReport(), [field]: value })),
      fc.dictionary(fields, values).map((body) => JSON.stringify(body)),
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
      fc.constantFrom('', '{', '[', 'null', '{"a":}', '['.repeat(20_000), '{"title":"\\ud800"}', '\ufeff{}'),
    );
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const headers = { 'Content-Type': JSON_TYPE, 'Idempotency-Key': randomUUID() };
        const answer = await citizen.request('POST', 'complaints/complaint', headers, body);
        assert.ok([201, 400, 413, 422].includes(answer.status), `${answer.status} for ${body.slice(0, 200)}`);
        if (answer.status !== 201) errorWire.parse(answer.body);
      }),
      { numRuns: rounds(100, 300) },
    );
  });

  test('nor does any multipart body or header', async () => {
    const { limits } = (await opened()).config;
    const { citizen } = await databases.open({ limits: { ...limits, guessDelayMaxMs: 0 } });
    const { trackingId, accessCode } = await citizen.file();
    const line = fc.constantFrom(
      '--b',
      '--b--',
      '',
      'Content-Disposition: form-data; name="attachments[]"; filename="a.jpg"',
      'Content-Disposition: form-data; name="content"',
      'Content-Type: image/jpeg',
      'Halo',
      '\0\xff\xd8',
      `Content-Disposition: form-data; name="complaint_id"\r\n\r\n${trackingId}`,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('complaints/complaint/file', 'complaints/followup/add'),
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom(accessCode, 'x', '\u00ff', "' or 1=1"),
        async (path, lines, code) => {
          const headers = {
            'Content-Type': 'multipart/form-data; boundary=b',
            'Idempotency-Key': randomUUID(),
            'X-Access-Code': code,
          };
          const { status, body } = await citizen.request('POST', path, headers, lines.join('\r\n'));
          assert.ok([201, 400, 404, 415, 422, 429].includes(status), `${status}: ${JSON.stringify(body)}`);
          if (status !== 201) errorWire.parse(body);
        },
      ),
      // A body that goes on behind its own end once was never answered.
      { numRuns: rounds(60, 150), examples: [['complaints/complaint/file', ['--b--', '--b--'], 'x']] },
    );
  });
});
