/** Files that come with a request of another city: brought along, or fetched from its own site. */
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer, request, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { isPublic, type Network } from '../../../../demo/endpoint/open311/posting/fetched-files.js';
import type { EndpointConfig } from '../../../../demo/endpoint/index.js';
import { SECRET } from '../../../images/exif.js';
import { asFile, type Citizen, type Reply } from '../../harness/citizen.js';
import { onOneDatabase, type Databases, type Opened } from '../../harness/databases.js';
import { photo, photoWithEverything } from '../../harness/files.js';
import { otherCity, refusal, requestsOf } from '../../harness/open311.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const KEY = 'kunci-kota-tua-5f0c1e9a7b2d';
const HOST = 'foto.kota-tua.example';
const POST = 'open311/v2/requests.json';
const DAY_MS = 86_400_000;
const MIB = 1_048_576;
const hash = createHash('sha256').update(KEY).digest('hex');

type Part = { name: string; bytes: Uint8Array; type?: string };
type Fields = [name: string, value: string][];

const words = (changes: Record<string, string> = {}): Fields =>
  Object.entries({
    api_key: KEY,
    service_code: 'jembatan',
    lat: '-4.1312',
    long: '104.0337',
    description: 'Tali jembatan gantung putus sejak hari Minggu. Anak sekolah memutar jauh.',
    ...changes,
  });

/** As FixMyStreet's client does it: the fields, and behind them each file in a part of a name of its own. */
function formOf(fields: Fields, files: readonly Part[], { filesFirst = false } = {}): FormData {
  const form = new FormData();
  const add = [
    () => fields.forEach(([name, value]) => form.append(name, value)),
    () => files.forEach((file, at) => form.append(`photo${at + 1}`, asFile(file))),
  ];
  for (const one of filesFirst ? add.reverse() : add) one();
  return form;
}

const send = (city: Citizen, form: FormData | URLSearchParams, key?: string): Promise<Reply> =>
  city.request('POST', POST, key === undefined ? {} : { 'Idempotency-Key': key }, form);

const fetching = (city: Citizen, urls: readonly string[], changes: Record<string, string> = {}) =>
  send(
    city,
    new URLSearchParams([...words(changes), ...urls.map((url): [string, string] => ['media_url', url])]),
  );

const numberIn = ({ status, body }: Reply): string => {
  assert.equal(status, 200, JSON.stringify(body));
  return body[0].service_request_id;
};

const opened = (
  databases: Databases,
  more: { hosts?: string[]; network?: Network } = {},
  others: Partial<EndpointConfig> = {},
): Promise<Opened> => {
  const { hosts = [HOST], network } = more;
  const keys = [{ name: 'kota-tua', hash, hosts }];
  const open311 = { mode: 'write', keys, jurisdiction: null, ...(network && { network }) } as const;
  return databases.open({ open311, challenge: true, ...others });
};

const filesIn = async (folder: string): Promise<number> =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;

/** What is left of whatever was sent. */
async function left({ endpoint, config }: Opened) {
  const count = async (table: 'complaints' | 'attachments') =>
    (await endpoint.database.selectFrom(table).select('id').execute()).length;
  return {
    reports: await count('complaints'),
    uploads: await count('attachments'),
    stored: await filesIn(join(config.dataDir, 'files')),
    incoming: await filesIn(join(config.dataDir, 'incoming')),
  };
}
const NOTHING = { reports: 0, uploads: 0, stored: 0, incoming: 0 };

const attachmentsOf = async ({ endpoint }: Opened, id: string) =>
  await endpoint.database
    .selectFrom('attachments')
    .innerJoin('complaints', 'complaints.id', 'complaint_id')
    .select(['attachments.id', 'media_type', 'display_name', 'is_released'])
    .where('tracking_id', '=', id)
    .orderBy('position')
    .execute();

const stops: (() => void)[] = [];
after(() => stops.forEach((stop) => stop()));

/** Another city's site, on this machine, which a test says is on the internet. */
async function site(answer: RequestListener): Promise<{ network: Network; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((incoming, response) => {
    asked.push(`${incoming.headers.host?.replace(/:\d+$/, '')} ${incoming.url}`);
    answer(incoming, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const network: Network = {
    addressesOf: () => Promise.resolve(['127.0.0.1']),
    isPublic: () => true,
    request: (options) => request({ ...options, port }),
    timeoutMs: 10_000,
  };
  return { network, asked };
}

onOneDatabase('Files that come by Open311', (databases) => {
  test('are cleaned as everybody’s, whatever their parts are called, and nobody’s before an officer releases them', async () => {
    const one = await opened(databases);
    const city = otherCity(one);
    const files = [
      { name: '17.0.full.jpeg', bytes: await photoWithEverything() },
      { name: 'really-a-png.jpg', bytes: await photo(80, 60, 'png') },
    ];
    const reply = await send(city, formOf(words({ extensions: 'true' }), files));
    const id = numberIn(reply);
    const { access_code: code } = reply.body[0].extended_attributes;
    const kept = await attachmentsOf(one, id);
    assert.deepEqual(
      kept.map(({ media_type, display_name, is_released }) => [media_type, display_name, is_released]),
      [
        ['image/jpeg', '17.0.full.jpg', false],
        ['image/png', 'really-a-png.png', false],
      ],
    );
    const path = `complaints/${id}/files/${kept[0]!.id}`;
    const served = await one.citizen.bytes(path, code);
    assert.equal(served.status, 200);
    assert.ok(files[0]!.bytes.includes(SECRET) && !Buffer.from(served.bytes).includes(SECRET));
    await officerActs.verify(one.endpoint, id, ADMIN);
    assert.equal((await one.citizen.bytes(path)).status, 404);
    assert.equal((await requestsOf(city))[0]!['media_url'], null);
    await officerActs.release(one.endpoint, id, kept[0]!.id, true);
    assert.equal((await one.citizen.bytes(path)).status, 200);
    assert.match(String((await requestsOf(city))[0]!['media_url']), /\/sp4n\/complaints\//);
    await one.close();
  });

  test('are a part of what is equal, and kept once', async () => {
    const one = await opened(databases);
    const city = otherCity(one);
    const [first, second] = [
      { name: 'a.jpg', bytes: await photo() },
      { name: 'b.jpg', bytes: await photo(80, 60) },
    ];
    const id = numberIn(await send(city, formOf(words(), [first])));
    const twins = await Promise.all([1, 2].map(() => send(city, formOf(words(), [first]))));
    assert.deepEqual(twins.map(numberIn), [id, id]);
    assert.notEqual(numberIn(await send(city, formOf(words(), [second]))), id, 'another photo');
    assert.notEqual(numberIn(await send(city, formOf(words(), []))), id, 'no photo');
    const key = randomUUID();
    const keyed = numberIn(await send(city, formOf(words(), [first]), key));
    assert.ok(keyed !== id);
    one.clock.now = new Date(one.clock.now.getTime() + 30 * DAY_MS);
    assert.equal(numberIn(await send(city, formOf(words(), [first]), key)), keyed, 'by its key');
    assert.equal(refusal(await send(city, formOf(words(), [second]), key))[0], 400, 'by a used key');
    assert.notEqual(numberIn(await send(city, formOf(words(), [first]))), id, 'a day later');
    assert.deepEqual(await left(one), { reports: 5, uploads: 4, stored: 4, incoming: 0 });
    await one.close();
  });

  test('are refused by name where they are no photo, and the report with them', async () => {
    const one = await opened(databases);
    const city = otherCity(one);
    const good = await photo(80, 60);
    const { attachmentBytesMax } = one.config.limits;
    for (const [files, says] of [
      [[{ name: 'halaman.jpg', bytes: Buffer.from('<script>alert(1)</script>') }], /^media: .*halaman/],
      [
        [
          { name: 'a.jpg', bytes: good },
          { name: 'kosong.jpg', bytes: new Uint8Array() },
        ],
        /^media: .*kosong/,
      ],
      [[{ name: 'rusak.jpg', bytes: good.subarray(0, 300) }], /^media: .*rusak/],
      [
        [{ name: 'besar.jpg', bytes: Buffer.concat([good, Buffer.alloc(attachmentBytesMax)]) }],
        /^media: .*besar/,
      ],
      [[{ name: 'raksasa.jpg', bytes: Buffer.concat([good, Buffer.alloc(50 * MIB)]) }], /^media: .*raksasa/],
      [Array.from({ length: 6 }, (_, at) => ({ name: `${at}.jpg`, bytes: good })), /^media: .*5/],
    ] as const) {
      const [status, [said, ...others]] = refusal(await send(city, formOf(words(), files)));
      assert.match(said!, says);
      assert.deepEqual([status, others], [400, []]);
    }
    const [status, said] = refusal(
      await send(city, formOf(words({ service_code: '', lat: '' }), [{ name: 'a.jpg', bytes: good }])),
    );
    assert.deepEqual([status, said.length], [400, 1]);
    assert.deepEqual(await left(one), NOTHING);
    await one.close();
  });

  test('keep their picture alone, whatever else was in them', async () => {
    const one = await opened(databases);
    const hidden = Buffer.from('<?php system($_GET["x"]); ?><script>alert(1)</script>PK\u0003\u0004');
    const polyglot = Buffer.concat([await photo(), hidden]);
    const reply = await send(
      otherCity(one),
      formOf(words({ extensions: 'true' }), [{ name: '../../x.php', bytes: polyglot, type: 'text/html' }]),
    );
    const id = numberIn(reply);
    const [kept] = await attachmentsOf(one, id);
    assert.doesNotMatch(kept!.display_name, /php|\//);
    const { access_code: code } = reply.body[0].extended_attributes;
    const served = await one.citizen.bytes(`complaints/${id}/files/${kept!.id}`, code);
    assert.equal(served.headers.get('Content-Type'), 'image/jpeg');
    assert.ok(!Buffer.from(served.bytes).includes('script') && !Buffer.from(served.bytes).includes('php'));
    await one.close();
  });

  test('of a stranger never reach the disk, and those before the key neither', async () => {
    const one = await opened(databases);
    const city = otherCity(one);
    const files = [{ name: 'a.jpg', bytes: await photo() }];
    const made: string[] = [];
    const { incoming } = one.endpoint;
    const make = incoming.make.bind(incoming);
    Object.assign(incoming, { make: async () => (made.push(await make()), made.at(-1)) });
    const written: number[] = [];
    const remove = incoming.remove.bind(incoming);
    Object.assign(incoming, {
      remove: async (folder: string) => {
        written.push(await filesIn(folder));
        await remove(folder);
      },
    });
    for (const api_key of ['', `${KEY}x`]) {
      const [status, [said]] = refusal(await send(city, formOf(words({ api_key }), files)));
      assert.deepEqual([status, said!.startsWith('api_key')], [403, true]);
    }
    const [status, said] = refusal(await send(city, formOf(words(), files, { filesFirst: true })));
    assert.deepEqual([status, said], [400, ['media: api_key harus berada di depan berkas.']]);
    assert.deepEqual([made.length, written], [3, [0, 0, 0]]);
    assert.deepEqual(await left(one), NOTHING);
    await one.close();
  });

  test('are left out for want of room by a 503, while words are taken', async () => {
    const free = { bytes: Infinity };
    const one = await opened(databases, {}, { freeBytes: () => Promise.resolve(free.bytes) });
    const city = otherCity(one);
    free.bytes = one.config.limits.freeBytesMin * 0.9;
    const full = await send(city, formOf(words(), [{ name: 'a.jpg', bytes: await photo() }]));
    assert.deepEqual([full.status, full.headers.get('Retry-After')], [503, '1800']);
    assert.match(refusal(full)[1][0]!, /^media/);
    numberIn(await send(city, formOf(words(), [])));
    assert.deepEqual(await left(one), { ...NOTHING, reports: 1 });
    await one.close();
  });

  test('count by their key, also those that are refused', async () => {
    const one = await opened(databases);
    one.config.limits = { ...one.config.limits, formReportsPerHourMax: 2 };
    const city = otherCity(one);
    const bad = { name: 'a.jpg', bytes: Buffer.from('none') };
    for (let turn = 1; turn <= 2; turn++)
      assert.equal(refusal(await send(city, formOf(words(), [bad])))[0], 400);
    const many = await send(city, formOf(words(), [bad]));
    assert.deepEqual([many.status, many.headers.get('Retry-After')], [429, '3600']);
    assert.match(refusal(many)[1][0]!, /2 berkas dalam satu jam/);
    numberIn(await send(city, formOf(words(), [])));
    await one.close();
  });
});

onOneDatabase('media_url of Open311', (databases) => {
  test('is fetched once from a host that the agency named for the key, and cleaned', async () => {
    const bytes = await photoWithEverything();
    const { network, asked } = await site((_incoming, response) => void response.end(bytes));
    const one = await opened(databases, { network });
    const city = otherCity(one);
    const urls = [`https://${HOST}/photo/17.0.full.jpeg?a=1#x`, `https://${HOST}/photo/17.1.full.jpeg`];
    const reply = await fetching(city, urls, { extensions: 'true' });
    const id = numberIn(reply);
    const kept = await attachmentsOf(one, id);
    assert.deepEqual(
      kept.map(({ display_name, is_released }) => [display_name, is_released]),
      [
        ['17.0.full.jpg', false],
        ['17.1.full.jpg', false],
      ],
    );
    const { access_code: code } = reply.body[0].extended_attributes;
    const served = await one.citizen.bytes(`complaints/${id}/files/${kept[0]!.id}`, code);
    assert.ok(!Buffer.from(served.bytes).includes(SECRET));
    assert.deepEqual(asked.sort(), [`${HOST} /photo/17.0.full.jpeg?a=1`, `${HOST} /photo/17.1.full.jpeg`]);
    assert.equal(numberIn(await fetching(city, urls)), id);
    assert.equal(asked.length, 2, 'a repeated request fetches nothing');
    assert.deepEqual(await left(one), { reports: 1, uploads: 2, stored: 2, incoming: 0 });
    await one.close();
  });

  test('is refused, and nobody asked, where it is not a plain address of a named host', async () => {
    const { network, asked } = await site((_incoming, response) => void response.end('x'));
    const one = await opened(databases, { network, hosts: [HOST] });
    const city = otherCity(one);
    for (const url of [
      `http://${HOST}/a.jpg`,
      `https://${HOST}:8443/a.jpg`,
      `https://nama:sandi@${HOST}/a.jpg`,
      `https://${HOST}.contoh.id/a.jpg`,
      `https://contoh.id/?${HOST}`,
      `https://contoh.id\\@${HOST}.x/a.jpg`,
      ...[
        'https://127.0.0.1/a.jpg',
        'https://2130706433/a.jpg',
        'https://[::1]/a.jpg',
        'https://localhost/a.jpg',
      ],
      ...['file:///etc/passwd', 'gopher://x/', 'data:image/png;base64,AA==', '//x/a.jpg', 'foto.jpg', '\0'],
    ]) {
      const [status, [said, ...others]] = refusal(await fetching(city, [url]));
      assert.deepEqual([status, others, said!.startsWith('media_url')], [400, [], true], url);
    }
    const six = Array.from({ length: 6 }, (_, at) => `https://${HOST}/${at}.jpg`);
    assert.match(refusal(await fetching(city, six))[1][0]!, /^media_url: .*5/);
    const nowhere = await opened(databases, { network, hosts: [] });
    const [, [said]] = refusal(await fetching(otherCity(nowhere), [`https://${HOST}/a.jpg`]));
    assert.match(said!, /multipart\/form-data/, 'the way out');
    assert.deepEqual([asked, await left(one), await left(nowhere)], [[], NOTHING, NOTHING]);
    await one.close();
    await nowhere.close();
  });

  test('leads into no network of this machine, whatever the DNS says', async () => {
    // By this machine's own resolver.
    const own = await opened(databases, { hosts: ['localhost'] });
    assert.match(
      refusal(await fetching(otherCity(own), ['https://localhost/a.jpg']))[1][0]!,
      /^media_url: localhost/,
    );
    await own.close();
    for (const addresses of [
      ...[['127.0.0.1'], ['10.0.0.8'], ['169.254.169.254'], ['192.168.1.1'], ['172.31.255.255'], ['0.0.0.0']],
      ...[
        ['::1'],
        ['::'],
        ['fe80::1'],
        ['fd00::1'],
        ['::ffff:127.0.0.1'],
        ['64:ff9b::7f00:1'],
        ['2002:7f00:1::'],
      ],
      ['93.184.216.34', '127.0.0.1'],
      [],
    ]) {
      const { network, asked } = await site((_incoming, response) => void response.end('x'));
      const lying: Network = {
        ...network,
        isPublic,
        addressesOf: () => Promise.resolve(addresses),
        // Whoever asks all the same reaches this machine alone.
        request: ({ lookup: _, ...options }) => network.request({ ...options, host: '127.0.0.1' }),
      };
      const one = await opened(databases, { network: lying });
      const [status, [said]] = refusal(await fetching(otherCity(one), [`https://${HOST}/a.jpg`]));
      assert.deepEqual([status, said!.includes(HOST), asked], [400, true, []], addresses.join());
      assert.deepEqual(await left(one), NOTHING);
      await one.close();
    }
    for (const address of ['93.184.216.34', '1.1.1.1', '172.32.0.1', '2606:4700::1111'])
      assert.ok(isPublic(address), address);
  });

  test('that is answered by anything but a photo of a fair size files nothing', async () => {
    const one = await opened(databases);
    const city = otherCity(one);
    const small = await photo(80, 60);
    const endless = Buffer.alloc(64 * 1024);
    let sent = 0;
    const { network, asked } = await site((incoming, response) => {
      switch (incoming.url) {
        case '/elsewhere':
          return void response.writeHead(302, { Location: '/photo.jpg' }).end();
        case '/gone':
          return void response.writeHead(404).end(small);
        case '/page.jpg':
          return void response.setHeader('Content-Type', 'image/jpeg').end('<html>masuk</html>');
        case '/stated.jpg':
          return void response.writeHead(200, { 'Content-Length': 50 * MIB }).write(small);
        case '/endless.jpg': {
          response.write(small);
          const more = () => {
            sent += endless.length;
            if (sent < 50 * MIB && !response.destroyed) response.write(endless, more);
          };
          return more();
        }
        case '/broken':
          return void response.writeHead(502).end();
        case '/cut.jpg':
          response.writeHead(200, { 'Content-Length': small.length }).write(small.subarray(0, 40));
          return void setImmediate(() => response.destroy());
        case '/silent':
          return undefined;
        case '/trickle.jpg':
          return void response.writeHead(200).write(small.subarray(0, 40));
        default:
          return void response.end(small);
      }
    });
    one.config.open311 = { ...one.config.open311, network: { ...network, timeoutMs: 300 } };
    for (const [path, status, says] of [
      ['/elsewhere', 400, /302/],
      ['/gone', 400, /404/],
      ['/page.jpg', 400, /page/],
      ['/stated.jpg', 400, /stated/],
      ['/endless.jpg', 400, /endless/],
      ['/broken', 503, /foto\.kota-tua/],
      ['/cut.jpg', 503, /foto\.kota-tua/],
      ['/silent', 503, /foto\.kota-tua/],
      ['/trickle.jpg', 503, /foto\.kota-tua/],
    ] as const) {
      const reply = await fetching(city, [`https://${HOST}${path}`]);
      const [told, [said]] = refusal(reply);
      assert.match(said!, says);
      assert.deepEqual([told, said!.startsWith('media_url')], [status, true], said);
      assert.equal(reply.headers.get('Retry-After'), status === 503 ? '300' : null, path);
    }
    assert.ok(!asked.includes(`${HOST} /photo.jpg`), 'nobody was followed');
    assert.ok(sent < 10 * MIB, `${sent} bytes of an endless file were taken`);
    assert.deepEqual(await left(one), NOTHING);
    numberIn(await fetching(city, [`https://${HOST}/photo.jpg`]));
    const unnamed = { ...network, timeoutMs: 300, addressesOf: () => new Promise<never>(() => {}) };
    one.config.open311 = { ...one.config.open311, network: unnamed };
    const [told] = refusal(await fetching(city, [`https://${HOST}/new.jpg`]));
    assert.equal(told, 503, 'a name that nobody looks up in time');
    await one.close();
  });
});
