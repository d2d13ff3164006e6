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
  later,
  refusing,
  reportJson,
  until,
  type Answers,
  type Json,
} from './fake-endpoint.js';
import { openReport, openTracker, type OpenTracker } from './open-tracker.js';

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
  opened.find('#withdraw-open')!.click();
  await opened.drawn();
  return opened;
}
const button = (tracker: OpenTracker, label: string) => tracker.button(label, '.withdraw');

describe('aduan-tracker: withdrawing', () => {
  it('asks in place first, and says what is erased, what stays and that it is final', async () => {
    const tracker = await open();
    const { service } = tracker;
    expect(tracker.hasFocus('#withdraw')).to.equal(true);
    expect(tracker.words('.withdraw'))
      .to.contain('Nama dan kontak Anda')
      .and.to.contain('Yang tinggal')
      .and.to.contain('tidak bisa dibatalkan')
      .and.not.to.contain('SP4N');
    button(tracker, 'Tidak jadi').click();
    await tracker.drawn();
    expect(tracker.hasFocus('#withdraw-open')).to.equal(true);
    expect(service.withdrawals.length).to.equal(0);
  });

  it('says that a copy which was forwarded stays', async () => {
    const tracker = await open({}, { relay: { state: 'sent', national_id: 9165816 } });
    expect(tracker.words('.withdraw')).to.contain('SP4N-LAPOR! (#9165816)');
  });

  it('erases what is on show, with the reason, once, and looks again', async () => {
    const slow = later<Json>();
    const tracker = await open({ withdraw: () => slow.promise });
    const { service, events } = tracker;
    const reason = tracker.find('[name=reason]') as HTMLTextAreaElement;
    reason.value = ' Sudah beres ';
    reason.dispatchEvent(new InputEvent('input', { bubbles: true }));
    button(tracker, 'Ya, tarik dan hapus').click();
    await until(() => service.withdrawals.length === 1);
    button(tracker, 'Menarik laporan…').click();
    button(tracker, 'Tidak jadi').click();
    await tracker.drawn();
    expect(service.withdrawals.length).to.equal(1);
    slow.resolve({ results: {} });
    await until(() => tracker.hasFocus('#withdrawn'));
    expect(service.withdrawals[0]).to.include({ accessCode: CODE, reason: 'Sudah beres' });
    expect(tracker.words('[role=status]')).to.equal('Laporan sudah ditarik');
    expect(service.calls.filter(({ name }) => name === 'report').length).to.be.at.least(1);
    expect(JSON.stringify(events)).not.to.contain('beres');
  });

  it('takes the reporter’s own words off the page at once', async () => {
    const after = later<Json>();
    let asked = 0;
    const tracker = await open({ report: () => (asked++ ? after.promise : reportJson()) });
    button(tracker, 'Ya, tarik dan hapus').click();
    await until(() => tracker.has('#withdrawn'));
    const shown = tracker.words('.result');
    expect(shown).not.to.contain('Jembatan').and.not.to.contain('0812');
    expect(tracker.words('#result')).to.equal('Diarsipkan');
    expect(tracker.has('[name=content]')).to.equal(false);
  });

  it('after a silence says that nobody knows, and tries again under the same key', async () => {
    let tries = 0;
    const tracker = await open({
      withdraw: () => (++tries === 1 ? refusing('timeout', { bodyLeft: true })() : { results: {} }),
    });
    const { service, events } = tracker;
    button(tracker, 'Ya, tarik dan hapus').click();
    await until(() => tracker.hasFocus('#withdraw-trouble'));
    expect(tracker.words('#withdraw-trouble')).to.contain('Belum tahu');
    expect(events.at(-1)).to.deep.equal({
      name: 'aduan-error',
      detail: { code: 'timeout', phase: 'reply' },
    });
    button(tracker, 'Coba tarik lagi').click();
    await until(() => tracker.has('#withdrawn'));
    const [first, second] = service.withdrawals;
    expect(second!.idempotencyKey).to.equal(first!.idempotencyKey);
  });

  it('a plain failure keeps the report and the reason', async () => {
    const tracker = await open({
      withdraw: refusing('unavailable', { status: 503, retryAfterSeconds: 120 }),
    });
    const reason = tracker.find('[name=reason]') as HTMLTextAreaElement;
    reason.value = 'Sudah beres';
    reason.dispatchEvent(new InputEvent('input', { bubbles: true }));
    button(tracker, 'Ya, tarik dan hapus').click();
    await until(() => tracker.has('#withdraw-trouble'));
    expect(tracker.words('.withdraw')).to.contain('Laporan belum ditarik').and.to.contain('2 menit');
    expect((tracker.find('[name=reason]') as HTMLTextAreaElement).value).to.equal('Sudah beres');
    await expect(tracker.element).to.be.accessible();
  });

  it('is not offered once it was done', async () => {
    const tracker = await openTracker(
      fakeService({
        capabilities: () => capabilitiesJson(OWN_FEATURES),
        report: () =>
          reportJson({ status_code: 'archived', content: '', title: 'Laporan ditarik oleh pelapor' }),
      }),
    );
    await tracker.look(NUMBER, CODE);
    await Promise.all([
      import('../../src/tracker/reply/reply-part.js'),
      import('../../src/tracker/withdraw/withdrawal-part.js'),
    ]);
    await tracker.drawn();
    expect(tracker.has('#withdraw-open')).to.equal(false);
  });
});
