/** Taking a report back: said what it means, asked twice, done once. */
import { expect } from '@open-wc/testing';
import {
  CODE,
  NUMBER,
  OWN_FEATURES,
  capabilitiesJson,
  fakeService,
  followUpJson,
  followUpsJson,
  has,
  hasFocus,
  inside,
  insideAll,
  later,
  look,
  mount,
  openReport,
  refusing,
  reportJson,
  until,
  words,
  type Answers,
  type Json,
} from './fake-endpoint.js';
import type { AduanTracker } from '../../src/tracker/aduan-tracker.js';

async function open(answers: Answers = {}, report: Json = {}) {
  const service = fakeService({
    capabilities: () => capabilitiesJson(OWN_FEATURES),
    report: () => reportJson(report),
    followUps: () =>
      followUpsJson([
        followUpJson(),
        followUpJson({ id: 'f2', author: 'reporter', institution_from_name: '', content: 'Nomor saya 0812' }),
      ]),
    ...answers,
  });
  const opened = await openReport(service, CODE, '#withdraw-open', '.reply');
  inside(opened.tracker, '#withdraw-open')!.click();
  await opened.tracker.updateComplete;
  return opened;
}
const button = (tracker: AduanTracker, label: string) =>
  insideAll(tracker, '.withdraw button').find((one) => words(one) === label)!;

describe('aduan-tracker: withdrawing', () => {
  it('asks in place first, and says what is erased, what stays and that it is final', async () => {
    const { tracker, service } = await open();
    expect(hasFocus(tracker, '#withdraw')).to.equal(true);
    expect(words(inside(tracker, '.withdraw')))
      .to.contain('Nama dan kontak Anda')
      .and.to.contain('Yang tinggal')
      .and.to.contain('tidak bisa dibatalkan')
      .and.not.to.contain('SP4N');
    button(tracker, 'Tidak jadi').click();
    await tracker.updateComplete;
    expect(hasFocus(tracker, '#withdraw-open')).to.equal(true);
    expect(service.withdrawals.length).to.equal(0);
  });

  it('says that a copy which was forwarded stays', async () => {
    const { tracker } = await open({}, { relay: { state: 'sent', national_id: 9165816 } });
    expect(words(inside(tracker, '.withdraw'))).to.contain('SP4N-LAPOR! (#9165816)');
  });

  it('erases what is on show, with the reason, once, and looks again', async () => {
    const slow = later<Json>();
    const { tracker, service, events } = await open({ withdraw: () => slow.promise });
    const reason = inside(tracker, '[name=reason]') as HTMLTextAreaElement;
    reason.value = ' Sudah beres ';
    reason.dispatchEvent(new InputEvent('input', { bubbles: true }));
    button(tracker, 'Ya, tarik dan hapus').click();
    await until(() => service.withdrawals.length === 1);
    button(tracker, 'Menarik laporan…').click();
    button(tracker, 'Tidak jadi').click();
    await tracker.updateComplete;
    expect(service.withdrawals.length).to.equal(1);
    slow.resolve({ results: {} });
    await until(() => hasFocus(tracker, '#withdrawn'));
    expect(service.withdrawals[0]).to.include({ accessCode: CODE, reason: 'Sudah beres' });
    expect(words(inside(tracker, '[role=status]'))).to.equal('Laporan sudah ditarik');
    expect(service.calls.filter(({ name }) => name === 'report').length).to.be.at.least(1);
    expect(JSON.stringify(events)).not.to.contain('beres');
  });

  it('takes the reporter’s own words off the page at once', async () => {
    const after = later<Json>();
    let asked = 0;
    const { tracker } = await open({ report: () => (asked++ ? after.promise : reportJson()) });
    button(tracker, 'Ya, tarik dan hapus').click();
    await until(() => has(tracker, '#withdrawn'));
    const shown = words(inside(tracker, '.result'));
    expect(shown).not.to.contain('Jembatan').and.not.to.contain('0812');
    expect(words(inside(tracker, '#result'))).to.equal('Diarsipkan');
    expect(has(tracker, '[name=content]')).to.equal(false);
  });

  it('after a silence says that nobody knows, and tries again under the same key', async () => {
    let tries = 0;
    const { tracker, service, events } = await open({
      withdraw: () => (++tries === 1 ? refusing('timeout', { bodyLeft: true })() : { results: {} }),
    });
    button(tracker, 'Ya, tarik dan hapus').click();
    await until(() => hasFocus(tracker, '#withdraw-trouble'));
    expect(words(inside(tracker, '#withdraw-trouble'))).to.contain('Belum tahu');
    expect(events.at(-1)).to.deep.equal({
      name: 'aduan-error',
      detail: { code: 'timeout', phase: 'reply' },
    });
    button(tracker, 'Coba tarik lagi').click();
    await until(() => has(tracker, '#withdrawn'));
    const [first, second] = service.withdrawals;
    expect(second!.idempotencyKey).to.equal(first!.idempotencyKey);
  });

  it('a plain failure keeps the report and the reason', async () => {
    const { tracker } = await open({
      withdraw: refusing('unavailable', { status: 503, retryAfterSeconds: 120 }),
    });
    const reason = inside(tracker, '[name=reason]') as HTMLTextAreaElement;
    reason.value = 'Sudah beres';
    reason.dispatchEvent(new InputEvent('input', { bubbles: true }));
    button(tracker, 'Ya, tarik dan hapus').click();
    await until(() => has(tracker, '#withdraw-trouble'));
    expect(words(inside(tracker, '.withdraw')))
      .to.contain('Laporan belum ditarik')
      .and.to.contain('2 menit');
    expect((inside(tracker, '[name=reason]') as HTMLTextAreaElement).value).to.equal('Sudah beres');
    await expect(tracker).to.be.accessible();
  });

  it('is not offered once it was done', async () => {
    const tracker = await mount(
      fakeService({
        capabilities: () => capabilitiesJson(OWN_FEATURES),
        report: () =>
          reportJson({ status_code: 'archived', content: '', title: 'Laporan ditarik oleh pelapor' }),
      }),
    );
    await look(tracker, NUMBER, CODE);
    await Promise.all([
      import('../../src/tracker/reply/reply-part.js'),
      import('../../src/tracker/withdraw/withdrawal-part.js'),
    ]);
    await tracker.updateComplete;
    expect(has(tracker, '#withdraw-open')).to.equal(false);
  });
});
