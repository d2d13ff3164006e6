/**
 * From the first page to the receipt and back to the answer in Lynx, by its keys alone, as somebody reads it who hears
 * or feels the screen.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { POTHOLE } from '../harness/citizen.js';
import { startEndpointProcess, type EndpointProcess } from '../harness/harness.js';

const ADMIN = { name: 'petugas', password: 'sandi-contoh-7f3a91' };
const CONTENT = 'Lampu jalan di depan balai desa padam sejak hari Minggu.';
const ANSWER = 'Lubang ditambal pada hari Jumat.';

const lynx = process.env['LYNX'] ?? '/usr/bin/lynx';

/** Down the page by Tab, which goes from one link or field to the next. */
const TAB = 'key <tab>';
const ENTER = 'key ^J';
const on = (steps: number): string[] => Array<string>(steps).fill(TAB);
const typed = (text: string): string[] =>
  [...text].map((letter) => `key ${letter === ' ' ? '<space>' : letter}`);
/** The quick way out and the other two pages are linked before all else. */
const PAST_LINKS = 3;
const QUIT = ['key Q'];

/** What moves the cursor stands for the blank or the line that it moves over. */
const CURSOR = new RegExp(
  ['\u001b\\[[\\d;?]*[A-Za-z]', '\u001b[()][A-Z\\d]', '\u001b.', '[\r\n\u0008]'].join('|'),
  'g',
);

/**
 * Opens a page, presses those keys, and gives all that the screen said. A terminal taller than any page shows each of
 * them whole.
 */
async function read(address: string, keys: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aduan-lynx-'));
  try {
    const script = join(folder, 'keys');
    await writeFile(script, `${[...keys, ...QUIT].join('\n')}\n`);
    const command = `stty rows 250 cols 100; exec ${lynx} -nocolor -cookies -accept_all_cookies -cmd_script=${script} '${address}'`;
    const program = spawn('script', ['-qec', command, '/dev/null'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, TERM: 'xterm', LANG: 'C.UTF-8', HOME: folder },
    });
    let screen = '';
    program.stdout.setEncoding('utf8').on('data', (part: string) => (screen += part));
    await new Promise((resolve, reject) => program.on('close', resolve).on('error', reject));
    return screen.replace(CURSOR, ' ').replace(/\s+/g, ' ');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** An officer takes the report up and answers it. */
async function respond({ origin }: EndpointProcess, number: string): Promise<void> {
  const headers: Record<string, string> = { Origin: origin, 'Content-Type': 'application/json' };
  const post = async (path: string, body: unknown): Promise<Response> => {
    const response = await fetch(`${origin}/desk/api/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    assert.ok(response.ok, `${path}: ${await response.clone().text()}`);
    return response;
  };
  const session = await post('session', ADMIN);
  headers['Cookie'] = session.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
  await post(`reports/${number}/verify`, {});
  await post(`reports/${number}/dispose`, { institution_id: 'dinas-pupr' });
  await post(`reports/${number}/respond`, { content: ANSWER });
}

describe('a text browser', { skip: lynx === '' && 'Lynx is missing (Debian: apt-get install lynx)' }, () => {
  let endpoint: EndpointProcess;
  before(async () => {
    endpoint = await startEndpointProcess({
      env: { DESK_ADMIN: ADMIN.name, DESK_ADMIN_PASSWORD: ADMIN.password },
    });
  });
  after(() => endpoint?.stop());

  it('files a report by its keys, reads number and code, and comes back for the answer', async () => {
    const answer = await fetch(`${endpoint.url}/capabilities`);
    const { results } = (await answer.json()) as { results: { topics: readonly unknown[] } };
    // The number to call, a choice for each topic and for none of them, and the list of all.
    const topics = 1 + results.topics.length + 1 + 1;
    const receipt = await read(`${endpoint.url}/lapor?lang=id`, [
      // None of the topics is chosen by itself.
      ...on(PAST_LINKS + topics),
      ...typed(CONTENT),
      // Past files, title, kind and office, which may stay empty.
      ...on(7),
      ENTER,
      // Past the village.
      ...on(PAST_LINKS + 1),
      ...typed(POTHOLE.place),
      ...on(1),
      ...typed(POTHOLE.day),
      ...on(1),
      ENTER,
      ...on(PAST_LINKS + 2),
      ...typed(POTHOLE.name),
      ...on(1),
      ...typed(POTHOLE.phone),
      // Past e-mail, to the button.
      ...on(2),
      ENTER,
      // What will be seen by whom, and the button that sends it, which is the consent.
      ...on(PAST_LINKS),
      ENTER,
    ]);
    const code = /\b[\dA-Z]{5}-[\dA-Z]{5}-[\dA-Z]{5}-[\dA-Z]{5}\b/.exec(receipt)?.[0];
    const number = /Nomor laporan\s+(\d{10})\b/.exec(receipt)?.[1];
    assert.ok(number !== undefined && code !== undefined, receipt.slice(-3_000));
    assert.ok(
      receipt.indexOf('Hanya untuk petugas') < receipt.indexOf(code),
      'it was shown before it was sent',
    );
    await respond(endpoint, number);
    const shown = await read(`${endpoint.url}/lacak?lang=id`, [
      ...on(PAST_LINKS),
      ...typed(number),
      ...on(1),
      ...typed(code),
      ...on(1),
      ENTER,
    ]);
    assert.ok(shown.includes(ANSWER), shown.slice(-3_000));
    assert.ok(
      shown.includes('(*) Belum bisa saya jawab'),
      'nothing that closes a report is chosen by itself',
    );
    assert.ok(shown.indexOf(ANSWER) < shown.search(/Riwayat 1\./), 'the answer comes first');
  });
});
