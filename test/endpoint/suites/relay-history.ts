/** What the public reads of the history that the national gateway has of a report. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GatewayLine, GatewayReport } from '../../../demo/endpoint/relay/gateway.js';
import { receiveHistory } from '../../../demo/endpoint/relay/receiving/history.js';
import { lockComplaint } from '../../../demo/endpoint/reports/lifecycle/lifecycle.js';
import { findReport } from '../../../demo/endpoint/reports/lifecycle/officer-acts.js';
import { GATEWAY_INSTITUTIONS } from '../../gateway/ministry.js';
import type { Filed } from '../citizen.js';
import { onOneDatabase } from '../databases.js';
import { read, sent } from '../relay/coming-back.js';
import { openForwarding, type Forwarding } from '../relay/opened.js';

const MARKUP = '<img src=x onerror=alert(1)>';
const KNOWN = GATEWAY_INSTITUTIONS[1]!.name;
/** In no list. */
const OTHER = 'Balai Besar Wilayah Sungai';

let ids = 0;
const line = (content: string, more: Partial<GatewayLine> = {}): GatewayLine => ({
  ...{ id: String((ids += 1)), at: '2026-11-24T03:00:00Z', from: KNOWN, to: null, status: null },
  ...more,
  content,
});

async function receive(
  one: Forwarding,
  { trackingId }: Filed,
  report: Partial<GatewayReport>,
): Promise<boolean> {
  const whole = { status: { code: '2', name: 'Terverifikasi' }, disposition: null, lines: [], ...report };
  const { database, config } = one.endpoint;
  return await database.transaction().execute(async (transaction) => {
    const complaint = await lockComplaint(transaction, (await findReport(transaction, trackingId)).id);
    const row = await transaction
      .selectFrom('relay_reports')
      .selectAll()
      .where('complaint_id', '=', complaint.id)
      .executeTakeFirstOrThrow();
    return await receiveHistory({ transaction, complaint, row }, config, whole);
  });
}

/** An endpoint that has read the gateway's institutions, and a report that was forwarded. */
async function opened(databases: Parameters<typeof openForwarding>[0]) {
  const one = await openForwarding(databases);
  const filed = await sent(one);
  return { one, filed, said: async (isOwner: boolean) => JSON.stringify(await read(one, filed, isOwner)) };
}

onOneDatabase('The history at the gateway', (databases) => {
  test('is public where whoever it names is an institution that is known, and else for its reporter and officers alone', async () => {
    const { one, filed, said } = await opened(databases);
    const lines = [
      line('oleh-dinas'),
      line('oleh-gerbang', { from: null }),
      line('oleh-orang', { from: 'Siti Aminah' }),
      line('kepada-orang', { to: 'Siti Aminah' }),
      line('oleh-pelapor', { from: 'Pelapor' }),
      line('kepada-pemilik', { to: OTHER }),
    ];
    await receive(one, filed, { lines, disposition: { id: '17', name: OTHER } });
    const [shown, own] = [await said(false), await said(true)];
    for (const word of ['oleh-dinas', 'oleh-gerbang', 'kepada-pemilik'])
      assert.ok(shown.includes(word), word);
    for (const word of ['oleh-orang', 'kepada-orang', 'oleh-pelapor', 'Siti Aminah'])
      assert.ok(!shown.includes(word), word);
    for (const { content } of lines) assert.ok(own.includes(content), content);
    await one.close();
  });

  test('names nobody and no status with markup, and tells of none in the line it fills', async () => {
    const { one, filed, said } = await opened(databases);
    const name = `Dinas <b>Bina</b> Marga${MARKUP}<details ontoggle=alert(1)> &lt;script&gt;x`;
    await receive(one, filed, {
      status: { code: '42', name: `Menunggu${MARKUP}` },
      disposition: { id: '99', name },
      lines: [line(`Diteruskan ke Dinas${MARKUP}.`, { to: name, status: `Status ${MARKUP}lain` })],
    });
    for (const isOwner of [false, true]) {
      const all = await said(isOwner);
      assert.doesNotMatch(all, /[<>]|onerror|ontoggle/);
      assert.match(all, /Dinas Bina Marga/);
      assert.match(all, /Menunggu/);
    }
    await one.close();
  });

  test('takes no more room than a history does, however much the gateway tells and how often', async () => {
    const { one, filed } = await opened(databases);
    const long = 'x'.repeat(2_000);
    for (let turn = 0; turn < 3; turn += 1)
      await receive(one, filed, {
        status: { code: '42', name: `Status ${turn}` },
        disposition: { id: null, name: `Dinas ${turn}` },
        lines: Array.from({ length: 150 }, () => line(long)),
      });
    const { lines } = await read(one, filed, false);
    const theirs = lines.filter(({ from_national }) => from_national === true);
    assert.equal(theirs.length, 200);
    assert.ok(theirs.every(({ content }) => [...content].length <= 502));
    await receive(one, filed, { status: { code: '4', name: 'Selesai' } });
    assert.equal((await read(one, filed)).detail.status_code, 'done', 'its status is heard all the same');
    await one.close();
  });
});
