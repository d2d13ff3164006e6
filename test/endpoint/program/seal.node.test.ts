/** `aduan seal open`: a report that was exported, read by the key alone. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { join } from 'node:path';
import { after, describe, mock, test } from 'node:test';
import { seal } from '../../../demo/endpoint/program/seal.js';
import { fromBase64url, toBase64url } from '../../../src/contract/sealed/bytes.js';
import { encodeContent } from '../../../src/sealed/content.js';
import { sealEnvelope } from '../../../src/sealed/envelope.js';
import { exportPrivate, makeKey } from '../../../src/sealed/keys.js';
import { wrapByWords } from '../../../src/sealed/officer-words.js';
import { splitRecovery } from '../../../src/sealed/recovery-sheets.js';
import { place, publicKey, REPLY_PSK } from '../../sealed/conversation.js';
import { GOLDEN } from '../../sealed/golden.js';

const { report, answer, secondAnswer, followUp } = GOLDEN.envelopes;
const MESSAGES = [
  { direction: 0, seq: 0, envelope: report },
  { direction: 1, seq: 1, envelope: answer },
  { direction: 1, seq: 2, envelope: secondAnswer },
  { direction: 2, seq: 1, envelope: followUp },
];

describe('aduan seal open', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-seal-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  let files = 0;
  const written = (value: unknown): string => {
    const path = join(folder, `${(files += 1)}.json`);
    writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
    return path;
  };

  /** What it prints, and what it ends with. */
  async function open(
    exported: string | undefined,
    key: string | undefined,
    typed = '',
  ): Promise<{ said: string; ended: string }> {
    const log = mock.method(console, 'log', () => undefined);
    let ended = '';
    try {
      const words = ['open', ...(exported === undefined ? [] : [exported])];
      await seal({ words, options: { key } }, Readable.from([typed]));
    } catch (error) {
      ended = (error as Error).message;
    }
    const said = log.mock.calls.map(({ arguments: [line] }) => String(line)).join('\n');
    log.mock.restore();
    return { said, ended };
  }
  const conversation = (sealed: readonly object[] = MESSAGES) => written({ sid: GOLDEN.sid, sealed });
  const team = () => written(GOLDEN.keys.team);

  test('reads all of it, writes its files, and tells the secret to nobody', async () => {
    const exported = conversation();
    const { said, ended } = await open(exported, team());
    assert.equal(ended, '');
    for (const words of ['Pungutan', 'Kepala desa meminta uang.', 'Sudah kami periksa.', 'Terima kasih.'])
      assert.ok(said.includes(words), words);
    assert.ok(!said.includes(GOLDEN.replyPsk));
    const photo = readFileSync(`${exported}.files/report-0-foto-1.jpg`);
    assert.deepEqual([...photo], [0xff, 0xd8, 0xff]);
    assert.match((await open(exported, team())).ended, /is there already/);
  });

  test('reads with the recovery key what is sealed for it, and says of the rest why not', async () => {
    const { said, ended } = await open(conversation(), written(GOLDEN.keys.recovery));
    assert.match(said, /Terima kasih/);
    assert.match(said, /answer 1: NOT OPENED, it isn’t sealed for this key/);
    assert.equal(ended, 'Not opened: 2.');
  });

  test('tells a message that is missing, repeated or changed, and reads the others', async () => {
    const [first, second, third, fourth] = MESSAGES as [object, object, object, object];
    const missing = await open(conversation([first, third]), team());
    assert.match(missing.said, /answer 2: NOT OPENED, one before it is missing/);
    const repeated = await open(
      conversation([first, second, { direction: 1, seq: 2, envelope: answer }]),
      team(),
    );
    assert.match(repeated.said, /answer 2: NOT OPENED, it was there before/);
    const bytes = fromBase64url(followUp)!;
    bytes[bytes.length - 1]! ^= 1;
    const changed = { ...fourth, envelope: toBase64url(bytes) };
    const { said, ended } = await open(conversation([first, changed, second]), team());
    assert.match(said, /follow-up 1: NOT OPENED, it was changed/);
    assert.match(said, /Kami periksa/);
    assert.equal(ended, 'Not opened: 1.');
  });

  test('keeps a stranger’s names, ends that run and control characters from disk and terminal', async () => {
    const content = {
      fields: { title: 'Judul\u001b[2J', reply_psk: GOLDEN.replyPsk },
      files: ['../../keluar.sh', 'a.exe', 'b.html', 'c.pdf'].map((name) => ({
        name,
        type: 'x',
        bytes: new Uint8Array(1),
      })),
    };
    const envelope = await sealEnvelope(
      encodeContent(content),
      place('report', 0),
      [publicKey('team')],
      REPLY_PSK,
    );
    const exported = conversation([{ direction: 0, seq: 0, envelope: toBase64url(envelope) }]);
    const { said, ended } = await open(exported, team());
    assert.equal(ended, '');
    assert.ok(!said.includes('\u001b'));
    assert.deepEqual(
      [...said.matchAll(/files\/(.+)$/gm)].map(([, name]) => name),
      [
        'report-0-berkas-1-keluar.bin',
        'report-0-berkas-2-a.bin',
        'report-0-berkas-3-b.bin',
        'report-0-berkas-4-c.pdf',
      ],
    );
  });

  test('reads by the officer’s words or two sheets, which standard input brings and nothing prints', async () => {
    const [own, officer] = ['sawah kerbau pasar lumbung gerimis mangga', 'Ibu Ratna'];
    const [team, recovery] = await Promise.all([makeKey(), makeKey()]);
    const content = encodeContent({ fields: { title: 'Pungutan' }, files: [] });
    const envelope = await sealEnvelope(content, place('report', 0), [team, recovery]);
    const sealed = [{ direction: 0, seq: 0, envelope: toBase64url(envelope) }];
    const holder = { kid: team.kid, recoveryKid: recovery.kid, officer };
    const kept = await wrapByWords(await exportPrivate(team), own, holder);
    const wire = Object.fromEntries(Object.entries(kept).map(([name, bytes]) => [name, toBase64url(bytes)]));
    const copies = [{ pk: toBase64url(team.pk), recovery_pk: toBase64url(recovery.pk), ...wire }];
    const exported = (more: object) => written({ sid: GOLDEN.sid, sealed, officer, copies, ...more });
    const byWords = await open(exported({}), undefined, `${own.toUpperCase()}\n`);
    assert.deepEqual([byWords.ended, byWords.said.includes('Pungutan')], ['', true]);
    assert.ok(!byWords.said.includes('sawah'));
    const sheets = await splitRecovery(recovery);
    const bySheets = await open(exported({}), undefined, `${sheets[2]}\n${sheets[0]}\n`);
    assert.deepEqual([bySheets.ended, bySheets.said.includes('Pungutan')], ['', true]);
    for (const typed of ['', 'bukan kata saya', `${sheets[0]}\n${sheets[0]}`])
      assert.match((await open(exported({}), undefined, typed)).ended, /open none of the keys/, typed);
    assert.match((await open(exported({ officer: 'Lain' }), undefined, own)).ended, /open none/);
    assert.match((await open(exported({ copies: [] }), undefined, own)).ended, /brings no copy/);
  });

  test('says that the reporter’s key beside a report isn’t the one inside', async () => {
    const [own, other] = [publicKey('reporter'), publicKey('recovery')].map(({ pk }) => toBase64url(pk));
    const content = { fields: { title: 'Pungutan', reporter_pk: own }, files: [] };
    const envelope = await sealEnvelope(encodeContent(content), place('report', 0), [publicKey('team')]);
    const sealed = [{ direction: 0, seq: 0, envelope: toBase64url(envelope) }];
    const beside = (pk: string | undefined) =>
      open(written({ sid: GOLDEN.sid, reporter: { pk }, sealed }), team());
    const { said, ended } = await beside(own);
    assert.deepEqual([said.includes(own!), ended], [false, '']);
    const exchanged = await beside(other);
    assert.match(exchanged.said, /Pungutan/);
    assert.match(exchanged.ended, /^The file names another key of the reporter/);
  });

  test('says what it needs, and what it can’t read', async () => {
    assert.match((await open(undefined, team())).ended, /^aduan seal open FILE \[--key KEY\]$/);
    assert.match((await open(join(folder, 'none'), team())).ended, /none can't be read/);
    assert.match((await open(written('{'), team())).ended, /The report is no JSON/);
    assert.match((await open(written({ sid: '?', sealed: [] }), team())).ended, /another form/);
    assert.match((await open(conversation(), written({ pk: 'AA', pkcs8: 'AA' }))).ended, /no private key/);
  });
});
