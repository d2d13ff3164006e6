/** What the reporter's page makes of what an endpoint hands out, an evil one's included. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openConversation, readMine, type Line } from '../../src/sealed-answers/conversation.js';
import { randomSealedCode } from '../../src/sealed/code.js';
import { words } from '../../src/sealed-answers/words/answers-id.js';
import { readEnvelopeHead } from '../../src/contract/sealed/envelope-head.js';
import { anAnswer, mineOf } from './answers.js';
import { aSealedReport } from '../endpoint/harness/sealed.js';
import { refused } from '../sealed/expect.js';

const said = (lines: readonly Line[]): string[] =>
  lines.map((line) => {
    if (line.kind === 'trouble') return line.code;
    return line.kind === 'answer' ? String(line.content.fields.content) : line.kind;
  });

describe('A sealed report’s conversation', () => {
  test('opens by its code, each answer under its own number, and knows the next follow-up’s', async () => {
    const report = await aSealedReport();
    const answers = await Promise.all(
      ['Kami periksa.', 'Sudah kami panggil.'].map((content, index) =>
        anAnswer(report, index + 1, { fields: { content, sent_at: `2026-11-2${index + 5}T02:00:00Z` } }),
      ),
    );
    const json = mineOf(report, answers);
    json.results.sealed.push({ direction: 2, seq: 4, envelope: 'AAAA', at_day: '2026-11-25' } as never);
    const { lines, nextSeq } = await openConversation(report.code, readMine(json));
    assert.deepEqual(said(lines), ['report', 'Kami periksa.', 'follow-up', 'Sudah kami panggil.']);
    assert.equal(nextSeq, 5);
  });

  test('marks what was moved, replayed, cut, changed or kept back, each by its own sentence, and shows the rest', async () => {
    const [report, other] = [await aSealedReport(), await aSealedReport()];
    const answer = (seq: number, content = `jawaban ${seq}`, bucket?: number) =>
      anAnswer(report, seq, { fields: { content } }, bucket);
    const first = await answer(1);
    const long = await answer(3, 'panjang', 262_144);
    const changed = await answer(5);
    changed[changed.length - 1]! ^= 1;
    const torn = await answer(4, 'tanpa isi');
    const asReport = (await aSealedReport()).body;
    const lines = async (envelopes: Parameters<typeof mineOf>[1]) =>
      said((await openConversation(report.code, readMine(mineOf(report, envelopes)))).lines);
    assert.deepEqual(
      await lines([
        first,
        first,
        await anAnswer(other, 2, { fields: { content: 'milik lain' } }),
        long.slice(0, -65_552),
        torn.slice(0, readEnvelopeHead(torn)!.length),
        changed,
        await answer(7),
      ]),
      [
        'report',
        'jawaban 1',
        'sealed-replayed',
        'sealed-other-report',
        'sealed-cut',
        'sealed-cut',
        'sealed-unopened',
        'missing',
        'jawaban 7',
      ],
    );
    const envelope = new Uint8Array(Buffer.from(asReport.envelope as string, 'base64url'));
    assert.deepEqual((await lines([envelope])).slice(1), ['sealed-other-report']);
    const own = new Uint8Array(Buffer.from(report.body.envelope as string, 'base64url'));
    assert.deepEqual(
      (await lines([own])).slice(1),
      ['sealed-out-of-turn'],
      'the report itself, as an answer',
    );
    assert.deepEqual((await lines([new Uint8Array(40)])).slice(1), ['sealed-malformed']);
    const sentences = Object.values(words.unopened);
    assert.equal(new Set(sentences).size, sentences.length);
  });

  test('is nobody’s by another code, and nothing where the endpoint hands out something else', async () => {
    const report = await aSealedReport();
    const mine = readMine(mineOf(report, []));
    await refused(() => openConversation(randomSealedCode(), mine), 'sealed-code-wrong', 'another code');
    const moved = { ...mine, sid: (await aSealedReport()).sid };
    await refused(() => openConversation(report.code, moved), 'sealed-code-wrong', 'another report’s keys');
    for (const json of [null, {}, { results: { tracking_id: '1', sealed: [], sid: '!', reporter: {} } }])
      await refused(() => readMine(json), 'sealed-malformed', JSON.stringify(json));
  });
});
