import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openReport } from '../../demo/endpoint/desk/page/sealed/reports/opened.js';
import { toBase64url } from '../../src/contract/sealed/bytes.js';
import { DIRECTIONS } from '../../src/contract/sealed/envelope-head.js';
import type { SealedReportWire } from '../../demo/endpoint/desk/sealed/reports/wire.js';
import { encodeContent } from '../../src/sealed/content.js';
import { sealEnvelope } from '../../src/sealed/envelope.js';
import { makeKey } from '../../src/sealed/keys.js';

test('a report that brings nothing to seal an answer by is read, and marked so that it can be closed', async () => {
  const team = await makeKey();
  const sid = crypto.getRandomValues(new Uint8Array(16));
  const opened = async (reply_psk: string | undefined) => {
    const plaintext = encodeContent({ fields: { content: 'Dipungut.', reply_psk }, files: [] });
    const envelope = await sealEnvelope(plaintext, { direction: DIRECTIONS.report, sid, seq: 0 }, [team]);
    const message = { direction: DIRECTIONS.report, seq: 0, envelope: toBase64url(envelope) };
    const sealed = [{ ...message, at_day: '2026-11-24', problem: null }];
    const report = { sid: toBase64url(sid), sealed } as unknown as SealedReportWire;
    const { lines, replyPsk } = await openReport(report, [team]);
    assert.equal(lines[0]!.content!.fields['content'], 'Dipungut.');
    return [replyPsk?.length, lines[0]!.problem];
  };
  assert.deepEqual(await opened(toBase64url(new Uint8Array(32))), [32, null]);
  for (const none of [undefined, '', 'AAAA', 'bukan kunci'])
    assert.deepEqual(await opened(none), [undefined, 'sealed-malformed'], none);
});
