/**
 * Whatever is sent to the endpoint's own pages: they answer in words, file nothing by accident, and let no markup in.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rounds } from '../../../setup/full-run.js';
import fc from '../../../setup/property.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { OWN_ORIGIN, PageVisitor, type Shown } from '../../harness/page-visitor.js';

const PAGES = ['lapor', 'lacak', 'laporan'] as const;
const MARK = '<script>alert(1)</script>';
const FIELDS = [
  ...['classification_id', 'title', 'content', 'category_id', 'suggestion_institution_id', 'location_id'],
  ...['village', 'location_text', 'date_of_incident', 'latitude', 'longitude', 'is_anonymous', 'is_secret'],
  ...['nameUser', 'phoneUser', 'emailUser', 'notify', 'consent', 'consent_version', 'given_at', 'kept_files'],
  ...['remove_0', 'form_key', 'form_seal', 'do', 'tracking_id', 'access_code', 'rating', 'reason'],
  ...['fields.nomor_pelanggan', 'step', 'other_category_id', '__proto__', 'constructor'],
];
const QUERIES = [
  ...['lang', 'aduan', 'aduan-isi', 'category', 'tampilan', 'search', 'status', 'from', 'to', 'cursor'],
  ...['category_id', 'sort', '__proto__'],
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '',
      '1',
      'send',
      'check',
      'next',
      'back',
      'edit',
      'edit-where',
      'open',
      'withdraw',
      '-',
      '2026-02-31',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(MARK, `"'>${MARK}`, '\0', '1e999', '-0', 'title=%22%3E&lat=x', '../..'),
  },
  { weight: 1, arbitrary: fc.constant('x'.repeat(30_000)) },
);
const pairs = (names: readonly string[], most: number) =>
  fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: most });

const visitorOf = (opened: Opened): PageVisitor => new PageVisitor((request) => opened.app.fetch(request));
const wait = ({ clock }: Opened): void => void (clock.now = new Date(clock.now.getTime() + 60_000));
const filed = async ({ endpoint }: Opened): Promise<number> =>
  (await endpoint.database.selectFrom('complaints').select('id').execute()).length;

function assertPage({ status, headers, html }: Shown, what: string): void {
  assert.ok(status < 500, `${status} for ${what}`);
  assert.match(headers.get('Content-Type') ?? '', /^text\/html/, what);
  assert.match(headers.get('Content-Security-Policy') ?? '', /^default-src 'none'/, what);
  assert.ok(!html.includes(MARK), `markup of ${what}`);
}

onOneDatabase('A hostile visitor of the pages', (databases) => {
  test('gets a page for whatever is asked or sent, with a form of ours and without', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const sealed = Object.fromEntries(
      await Promise.all(
        PAGES.map(async (name) => [name, (await visitor.open(name)).forms[0]?.fields ?? new Map()] as const),
      ),
    );
    wait(opened);
    const requests = fc.record({
      page: fc.constantFrom(...PAGES),
      query: pairs(QUERIES, 4),
      fields: pairs(FIELDS, 12),
      isSealed: fc.boolean(),
      isMultipart: fc.boolean(),
      isOwn: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(requests, async ({ page, query, fields, isSealed, isMultipart, isOwn }) => {
        const address = `${page}?${new URLSearchParams(query).toString()}`;
        assertPage(await visitor.open(address), `GET ${address}`);
        const before = await filed(opened);
        const sent = new Map([...(isSealed ? sealed[page]! : []), ...fields]);
        const headers = isOwn ? OWN_ORIGIN : { Origin: 'https://jahat.example' };
        const shown = await visitor.send(address, sent, { headers, isMultipart });
        assertPage(shown, `POST ${address} ${JSON.stringify([...sent]).slice(0, 300)}`);
        if (!isOwn || !isSealed) assert.equal(await filed(opened), before, 'nothing is filed');
      }),
      { numRuns: rounds(80, 2_000), endOnFailure: true },
    );
    await opened.close();
  });

  test('is told in words of too much, and of a body that is none', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const { fields } = (await visitor.open('lapor')).forms[0]!;
    wait(opened);
    const long: [string, string][] = [...fields, ['content', 'x'.repeat(300_000)]];
    for (const isMultipart of [true, false])
      assert.equal((await visitor.send('lapor', long, { isMultipart })).status, 413);
    const many = Array.from({ length: 460 }, (_, index): [string, string] => [`f${index}`, '']);
    assert.equal((await visitor.send('lapor', many)).status, 400);
    for (const [type, body, expected] of [
      ['text/plain', 'title=a', 415],
      ['application/json', '{"title":"a"}', 415],
      ['multipart/form-data', 'x', 400],
      ['multipart/form-data; boundary=a', '--b\r\n', 400],
    ] as const)
      for (const page of PAGES) {
        const headers = { ...OWN_ORIGIN, 'Content-Type': type };
        const request = new Request(`http://localhost/${page}`, { method: 'POST', headers, body });
        const answer = await opened.app.fetch(request);
        assert.equal(answer.status, expected, `${page} ${type}`);
        assert.match(
          await answer.text(),
          /<html lang="id">[^]*role="alert"[^]*Tekan tombol kembali[^]*masih ada di sana/,
        );
      }
    assert.equal(await filed(opened), 0);
    await opened.close();
  });

  test('who sends a file that is too large, or one too many, keeps the words and is told its name', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const { attachmentBytesMax, attachmentsMax } = opened.config.limits;
    const form = await visitor.open('lapor');
    wait(opened);
    const large = {
      name: 'besar.jpg',
      bytes: Buffer.concat([await photo(), Buffer.alloc(attachmentBytesMax)]),
    };
    const tooLarge = await visitor.press(form, 'check', { title: 'Jembatan' }, { files: [large] });
    assert.equal(tooLarge.status, 422);
    assert.match(tooLarge.text, /Pilih lagi berkas ini: besar\.jpg/);
    assert.equal(tooLarge.forms[0]!.fields.get('title'), 'Jembatan');
    const small = await photo(64, 48);
    const files = Array.from({ length: attachmentsMax + 3 }, (_, index) => ({
      name: `${index}.jpg`,
      bytes: small,
    }));
    const tooMany = await visitor.press(form, 'check', { title: 'Jembatan' }, { files });
    assert.equal(tooMany.status, 422);
    assert.equal(tooMany.forms[0]!.fields.get('title'), 'Jembatan');
    assert.deepEqual(await opened.endpoint.database.selectFrom('attachments').select('id').execute(), []);
    await opened.close();
  });
});
