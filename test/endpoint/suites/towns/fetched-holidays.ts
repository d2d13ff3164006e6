/** New holidays from the table that the town names: what it has is put beside what is typed, and nothing is written. */
import assert from 'node:assert/strict';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { withFetched } from '../../../../demo/endpoint/desk/page/town/merge.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';

onOneDatabase('Holidays of next year', (databases) => {
  let one: Opened;
  let admin: Officer;
  let server: Server;
  let answer: (response: ServerResponse) => void;
  const gives = (text: string | Buffer) => {
    answer = (response) => void response.end(text);
  };
  before(async () => {
    server = createServer((_, response) => answer(response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    one = await databases.open();
    admin = await anOfficer(one, { name: 'Kepala', roles: ['administrator'] });
  });
  after(() => server.close());
  const fetched = (officer = admin) => officer.get('town/holidays/fetched');
  const host = () => `127.0.0.1:${(server.address() as AddressInfo).port}`;

  test('are offered only where the town names a table, and to administrators alone', async () => {
    assert.equal((await admin.get('town/holidays')).body.results.fetched_from, null);
    assert.equal((await fetched()).status, 404);
    one.config.holidaysFrom = `http://${host()}/libur.csv`;
    assert.equal((await admin.get('town/holidays')).body.results.fetched_from, host());
    assert.equal((await admin.get('town/categories')).body.results.fetched_from, null);
    const officer = await anOfficer(one, { name: 'Petugas', roles: ['verifier'], desk: admin.desk });
    assert.equal((await fetched(officer)).status, 403);
  });

  test('are read as a spreadsheet of this country writes them', async () => {
    gives(
      '\uFEFFdate;name;status\r\n2027-03-09;"Cuti bersama; Idulfitri";announced\r\n2027-05-01;Hari Buruh;fixed\r\n',
    );
    const { status, body } = await fetched();
    assert.equal(status, 200, JSON.stringify(body));
    assert.deepEqual(body.results.rows, [
      { date: '2027-03-09', name: 'Cuti bersama; Idulfitri', status: 'announced' },
      { date: '2027-05-01', name: 'Hari Buruh', status: 'fixed' },
    ]);
  });

  const refusals: [title: string, answer: (response: ServerResponse) => void, says: RegExp][] = [
    ['a page that isn’t there', (response) => void response.writeHead(404).end(), /\(404\)/],
    [
      'another address',
      (response) => {
        answer = (other) => void other.end('date,name,status\n2027-05-01,Hari Buruh,fixed\n');
        response.writeHead(302, { location: '/lain.csv' }).end();
      },
      /tidak dapat diambil/,
    ],
    ['an answer without end', (response) => void response.end(Buffer.alloc(300_000, 'a')), /\(> 256 kB\)/],
    [
      'a spreadsheet’s regional letters',
      (response) => void response.end(Buffer.from([0x64, 0xe9])),
      /tidak dapat diambil/,
    ],
    ['a web page', (response) => void response.end('<!doctype html><p>Selamat datang'), /tidak dapat dibaca/],
    [
      'a day that there isn’t',
      (response) => void response.end('date,name,status\n2027-02-30,Libur,fixed\n'),
      /holidays\.csv:2: date: there is no day 2027-02-30/,
    ],
    [
      'a day that stands twice',
      (response) => void response.end('date,name,status\n2027-05-01,A,fixed\n2027-05-01,B,fixed\n'),
      /line 2 already/,
    ],
  ];
  for (const [title, given, says] of refusals)
    test(`are refused from ${title}, with the way on`, async () => {
      answer = given;
      const { status, body } = await fetched();
      assert.equal(status, 409, JSON.stringify(body));
      assert.match(body.message, says);
      assert.match(body.message, /tulis harinya sendiri/);
      assert.ok(body.message.includes(host()));
    });

  test('leave what is typed as it is, but for days that were only expected', () => {
    const row = (date: string, name: string, status = 'announced') => ({ date, name, status });
    const typed = [
      row('2027-03-10', 'Idulfitri', 'expected'),
      row('2027-05-01', 'Buruh', 'fixed'),
      row('2027-06-20', 'Hari jadi'),
      row('2027-03-11', 'Idulfitri', 'expected'),
      row('2028-02-26', 'Idulfitri', 'expected'),
    ];
    const table = [
      row('2027-03-10', 'Idulfitri 1448'),
      row('2027-05-01', 'Hari Buruh', 'fixed'),
      row('2027-03-09', 'Cuti bersama'),
      row('2027-06-20', 'Hari jadi'),
    ];
    assert.deepEqual(withFetched(typed, table), {
      rows: [table[0], typed[1], typed[2], typed[3], typed[4], table[2]],
      added: 1,
      settled: 1,
      others: new Map<string, unknown>([
        ['2027-05-01', table[1]],
        ['2027-03-11', null],
      ]),
    });
    assert.deepEqual(withFetched(typed, typed), { rows: typed, added: 0, settled: 0, others: new Map() });
  });
});
