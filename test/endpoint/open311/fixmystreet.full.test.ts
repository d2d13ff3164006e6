/**
 * FixMyStreet's own client of Open311, which nobody here wrote: it reads services, a definition and requests from the
 * endpoint, and posts reports, with photos too. Its file is fetched when the test runs, and is no part of this
 * repository.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { Hono } from 'hono';
import { mountOpen311, officerActs } from '../../../demo/endpoint/index.js';
import type { Network } from '../../../demo/endpoint/open311/posting/fetched-files.js';
import { startService } from '../../journey/harness/endpoint.js';
import { onOneDatabase } from '../harness/databases.js';
import { photo } from '../harness/files.js';
import { otherCity, requestsOf, type GeoRequest } from '../harness/open311.js';

/** AGPL-3; a commit of 2026, so that a failure is ours. */
const SOURCE =
  'https://raw.githubusercontent.com/mysociety/fixmystreet/84d7c80c5d9abd0d330325742c6b9eedc30b19fd/perllib/Open311.pm';
const CLIENT = fileURLToPath(new URL('client.pl', import.meta.url));
const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const PUPR = { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' };
const KEY = 'kunci-fixmystreet-5f0c1e9a7b2d';
const JURISDICTION = 'okukab.go.id';

type Fields = Record<string, unknown>;

interface Sent {
  id: string;
  error: string;
}

/** What the client made of the answers. */
interface Made {
  services: Fields[];
  definition: { service_code: string; attributes: Fields[] };
  requests: Fields[];
  chosen: Fields[];
  token: string;
  posted: Sent[];
  /** With a photo that came along, and with the address of one; each twice. */
  uploaded: Sent[];
  linked: Sent[];
  refused: Sent;
}

/** The client's file: the one that `FIXMYSTREET_OPEN311` names, or as it is published. @returns why there is none */
async function clientFile(folder: string): Promise<{ file: string } | { why: string }> {
  const named = process.env['FIXMYSTREET_OPEN311'];
  if (named) return { file: named };
  try {
    const answer = await fetch(SOURCE, { signal: AbortSignal.timeout(30_000) });
    if (!answer.ok) return { why: `${SOURCE} answers ${answer.status}` };
    const file = join(folder, 'Open311.pm');
    writeFileSync(file, await answer.text());
    return { file };
  } catch (error) {
    return { why: `${SOURCE} can't be reached: ${String((error as Error).cause ?? error)}` };
  }
}

async function run(asked: Fields): Promise<Made> {
  const client = spawn('perl', [CLIENT], { stdio: ['pipe', 'pipe', 'pipe'] });
  client.stdin.end(JSON.stringify(asked));
  const [said, errors] = await Promise.all([text(client.stdout), text(client.stderr)]);
  assert.notEqual(said, '', errors);
  return JSON.parse(said) as Made;
}

/** A value of our JSON, as the client reads it out of XML: texts alone, and nothing for what is empty. */
const asRead = (value: unknown): unknown =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0) ? undefined : String(value);
const known = (fields: Fields): [string, unknown][] =>
  Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);

function assertRead(read: Fields | undefined, ours: Fields): void {
  const expected = Object.entries(ours).flatMap(([name, value]) => {
    const said = asRead(value);
    // The client takes every `group` for a list of them.
    return said === undefined ? [] : [[name, name === 'group' ? [said] : said] as const];
  });
  assert.deepEqual(Object.fromEntries(known(read ?? {})), Object.fromEntries(expected));
}

onOneDatabase('FixMyStreet’s client', (databases) => {
  test('reads what JSON says, and posts a report once', async (context) => {
    if (!process.env['PERL_MODULES'])
      return context.skip('Perl’s modules are not there, nor may be installed');
    const folder = mkdtempSync(join(tmpdir(), 'aduan-fixmystreet-'));
    try {
      const found = await clientFile(folder);
      if ('why' in found) return context.skip(found.why);
      const hash = createHash('sha256').update(KEY).digest('hex');
      const image = await photo();
      const asked: string[] = [];
      const photos = await startService(({ url }) => {
        asked.push(new URL(url).pathname);
        return new Response(new Uint8Array(image));
      });
      const network: Network = {
        addressesOf: () => Promise.resolve(['127.0.0.1']),
        isPublic: () => true,
        request: (options) => request({ ...options, port: photos.port }),
        timeoutMs: 10_000,
      };
      const keys = [{ name: 'fixmystreet', hash, hosts: ['fixmystreet.example'] }];
      const one = await databases.open({
        open311: { mode: 'write', keys, jurisdiction: JURISDICTION, network },
        publicUrl: 'https://contoh.go.id/sp4n',
      });
      const upload = await one.citizen.upload([{ name: 'foto.jpg', bytes: image }]);
      const [{ id: photoId }] = upload.body.results.images;
      const { trackingId: open } = await one.citizen.file({
        attachments: [photoId],
        title: 'Jembatan <gantung> & "lapuk"',
        content: 'Tali putus – sejak hari Minggu,\nanak sekolah memutar jauh. 28 °C',
        category_id: 'jembatan',
      });
      await officerActs.verify(one.endpoint, open, ADMIN);
      await officerActs.release(one.endpoint, open, photoId, true);
      const { trackingId: done } = await one.citizen.file({ category_id: 'sampah', is_anonymous: true });
      await officerActs.verify(one.endpoint, done, ADMIN);
      await officerActs.dispose(one.endpoint, done, ADMIN, PUPR);
      await officerActs.close(one.endpoint, done, ADMIN);
      const site = new Hono();
      mountOpen311(site, { endpoint: one.endpoint });
      const service = await startService(site.fetch);
      const made = await run({
        ...{ file: found.file, key: KEY, jurisdiction: JURISDICTION },
        endpoint: `${service.origin}/open311/v2/`,
        ...{ photo: image.toString('base64'), link: 'https://fixmystreet.example/photo/17.0.full.jpeg' },
        ...{ definition: 'pdam', service: 'jembatan', ids: [open, done] },
        ...{ since: '2026-11-23T00:00:00+07:00', until: '2026-11-25T00:00:00+07:00' },
        report: {
          ...{ id: 17, cobrand: 'default', title: 'Jembatan miring', name: 'Sumarni binti Karto' },
          detail: 'Tiang jembatan di Dusun II miring setelah banjir kemarin.',
          ...{
            email: 'sumarni@contoh.id',
            latitude: -4.1312,
            longitude: 104.0337,
            extra: [],
            send_fail_count: 0,
          },
        },
      }).finally(async () => {
        await service.off();
        await photos.off();
      });
      const city = otherCity(one);
      const ours: GeoRequest[] = await requestsOf(city, `service_request_id=${open},${done}`);
      for (const requests of [made.requests, made.chosen]) {
        assert.equal(requests.length, 2);
        for (const [at, request] of requests.entries()) assertRead(request, ours[at]!);
      }
      const services = (await city.get('open311/v2/services.json')).body;
      assert.equal(made.services.length, services.length);
      for (const [at, one] of made.services.entries()) assertRead(one, services[at]);
      const definition = (await city.get('open311/v2/services/pdam.json')).body;
      assert.equal(made.definition.service_code, 'pdam');
      for (const [at, attribute] of made.definition.attributes.entries()) {
        const { values, ...rest } = attribute;
        const { values: expected, ...others } = definition.attributes[at];
        assertRead(rest, others);
        assert.deepEqual(values ?? null, expected ?? null);
      }
      assert.equal(made.token, open);
      const [first, second] = made.posted;
      assert.match(first!.id, /^\d{10}$/, first!.error);
      assert.deepEqual(second, first, 'sent twice, filed once');
      const rows = await one.endpoint.database
        .selectFrom('complaints')
        .select(['tracking_id', 'title', 'content', 'latitude'])
        .where('tracking_id', '=', first!.id)
        .execute();
      assert.deepEqual(rows, [
        {
          tracking_id: first!.id,
          title: 'Jembatan miring',
          content:
            'Jembatan miring\n\nTiang jembatan di Dusun II miring setelah banjir kemarin.\n\nhttps://fixmystreet.example/1',
          latitude: -4.1312,
        },
      ]);
      for (const [once, twice] of [made.uploaded, made.linked]) {
        assert.match(once!.id, /^\d{10}$/, once!.error);
        assert.deepEqual(twice, once, 'sent twice, filed once');
        const kept = await one.endpoint.database
          .selectFrom('attachments')
          .innerJoin('complaints', 'complaints.id', 'complaint_id')
          .select(['media_type', 'display_name', 'is_released', 'channel'])
          .where('tracking_id', '=', once!.id)
          .execute();
        const file = { media_type: 'image/jpeg', display_name: '17.0.full.jpg', is_released: false };
        assert.deepEqual(kept, [{ ...file, channel: 'Open311' }]);
      }
      assert.deepEqual(asked, ['/photo/17.0.full.jpeg'], 'fetched once');
      assert.equal(made.refused.id, '0');
      assert.match(made.refused.error, /403: api_key/);
      await one.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
