/** One report at the desk: what a press does, what it never does, by keyboard and for screen readers. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { useTransport } from '../../demo/endpoint/desk/page/api.js';
import type { ReportView } from '../../demo/endpoint/desk/page/report/report-wire.js';
import { useSession } from '../../demo/endpoint/desk/page/session.js';
import type { NearWire } from '../../demo/endpoint/desk/wire.js';
import { button, ID, openReport, until, viewOf } from './open-report.js';

const ANSWER = {
  id: `${ID}-1`,
  author: 'office',
  from_name: 'Dinas PU',
  content: 'Sudah kami tambal.',
  public_content: 'Sudah kami tambal.',
  rating: null,
  is_private: false,
  is_released: true,
  refused_at: null,
  created_at: '2026-11-25T08:00:00+07:00',
  from_national: false,
};
const TEMPLATE = {
  id: 't',
  name: 'Ditambal',
  act: 'respond',
  category_id: null,
  institution_id: null,
  may_change: false,
};
const NEAR = {
  tracking_id: '4821907366',
  title: 'Lubang yang sama',
  status_name: '',
  why: 'same-place',
} as const;

const pressed = (part: HTMLElement): string[] =>
  [...part.querySelectorAll('.word[aria-pressed="true"]')].map(({ textContent }) => textContent);

describe('one report at the desk', () => {
  afterEach(() => {
    useTransport(null);
    useSession(null);
  });

  it('covers a word and its equals by keyboard alone, at once, and shows them again', async () => {
    const { part, calls } = await openReport(viewOf());
    const stops = part.querySelectorAll<HTMLElement>('.word[tabindex="0"]');
    expect(stops.length).to.equal(1);
    stops[0]!.focus();
    for (let step = 0; step < 4; step += 1) await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    await until(() => calls.length === 1);
    expect(calls[0]![0]).to.equal('redact');
    expect(calls[0]![1]['title']).to.deep.equal([[20, 24]]);
    expect(calls[0]![1]['content']).to.deep.equal([[8, 12]]);
    await until(() => pressed(part).length === 2);
    expect(document.activeElement?.textContent).to.equal('Budi');
    await sendKeys({ press: 'Enter' });
    await until(() => calls.length === 2 && pressed(part).length === 0);
    expect(calls[1]![1]['content']).to.deep.equal([]);
  });

  it('releases no photo that nobody decided by one press, and those decided with it', async () => {
    const { part, calls } = await openReport(viewOf());
    button(part, 'Verifikasi + teruskan')!.click();
    const dialog = await until(() => part.querySelector<HTMLDialogElement>('dialog[open]'));
    expect(
      [...dialog.querySelectorAll<HTMLInputElement>('[name="released"]')].map(({ checked }) => checked),
    ).to.deep.equal([false, false]);
    expect(calls).to.deep.equal([]);
    button(dialog, 'Batal')!.click();
    await until(() => part.querySelector('dialog') === null);
    button(part, 'Tampilkan')!.click();
    await until(() => part.querySelector('desk-report-photos .hint')?.textContent === '2 dari 2');
    button(part, 'Jangan tampilkan')!.click();
    await until(() => part.querySelectorAll('.thumb[aria-label*="Tidak akan"]').length === 1);
    button(part, 'Verifikasi + teruskan')!.click();
    await until(() => calls.length === 1);
    const [what, { institution_id, released }] = calls[0]!;
    expect([what, institution_id, released]).to.deep.equal(['verify-and-forward', 'pu', ['satu']]);
  });

  it('asks before a secret report is verified, and says that it stays secret', async () => {
    const { part, calls } = await openReport(viewOf({ is_secret: true }));
    part.querySelector<HTMLElement>('[data-key="verify"]')!.click();
    const dialog = await until(() => part.querySelector('dialog[open]'));
    expect(dialog.textContent).to.contain('tetap tidak tampil untuk umum');
    expect(calls).to.deep.equal([]);
  });

  it('keeps name and telephone out of the page until an officer opens them', async () => {
    const { part } = await openReport(viewOf());
    expect(part.textContent).not.to.contain('Siti Aminah');
    button(part, 'Buka identitas pelapor')!.click();
    await until(() => part.textContent.includes('081211112222'));
    button(part, 'Tutup identitas')!.click();
    await until(() => !part.textContent.includes('Siti Aminah'));
  });

  it('sends a note to officers as nothing else, and leaves its words out of the answer', async () => {
    const { part, calls } = await openReport(
      viewOf({ status_code: 'in_progress', can: { become: ['responded'], note: true } }),
    );
    const area = () => part.querySelector<HTMLTextAreaElement>('.composer textarea')!;
    part.querySelector<HTMLElement>('[data-key="internal-note"]')!.click();
    await until(() => part.querySelector('.composer.internal textarea') === document.activeElement);
    await sendKeys({ type: 'Tolong cek tiangnya.' });
    part.querySelector<HTMLElement>('[data-key="answer"]')!.click();
    await until(() => part.querySelector('.composer.answer textarea') === document.activeElement);
    expect(area().value).to.equal('');
    part.querySelector<HTMLElement>('[data-key="internal-note"]')!.click();
    await until(() => area().value === 'Tolong cek tiangnya.');
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
    await until(() => calls.some(([what]) => what === 'internal-note'));
    expect(calls.map(([what]) => what).filter((what) => what === 'respond' || what === 'note')).to.deep.equal(
      [],
    );
    expect(calls.at(-1)![1]['content']).to.equal('Tolong cek tiangnya.');
  });

  it('holds an answer back while a placeholder is empty, and keeps the words', async () => {
    const { part, calls } = await openReport(
      viewOf({ status_code: 'in_progress', can: { become: ['responded'], note: true } }),
    );
    part.querySelector<HTMLElement>('[data-key="answer"]')!.click();
    const area = await until(() => part.querySelector<HTMLTextAreaElement>('.composer.answer textarea'));
    await until(() => area === document.activeElement);
    await sendKeys({ type: 'Selesai {tenggat}.' });
    button(part, 'Kirim jawaban')!.click();
    const notice = await until(() => part.querySelector('.composer [role="alert"]'));
    expect(notice.textContent).to.contain('{tenggat}');
    expect(area.value).to.equal('Selesai {tenggat}.');
    expect(calls.some(([what]) => what === 'respond')).to.equal(false);
  });

  it('inserts a template by b and its digit, also where the focus came into the field in between', async () => {
    const { part } = await openReport(
      viewOf({ status_code: 'in_progress', can: { become: ['responded'], note: true } }),
      { templates: { data: [{ ...TEMPLATE, key: '1', text: 'Sudah kami tambal.' }], may_make: [] } },
    );
    const area = await until(() => part.querySelector<HTMLTextAreaElement>('.composer.answer textarea'));
    await until(() => part.querySelector('.template'));
    await sendKeys({ press: 'b' });
    await until(() => area === document.activeElement);
    await sendKeys({ press: '1' });
    expect(area.value).to.equal('Sudah kami tambal.');
    await sendKeys({ press: '1' });
    expect(area.value).to.equal('Sudah kami tambal.1', 'a digit by itself is a digit');
  });

  it('shows an answer’s photos as what was before and what is now', async () => {
    const view = viewOf();
    const { part } = await openReport({
      ...view,
      followups: [{ ...ANSWER, pair: [{ before: 'satu', after: 'dua' }] }],
    });
    const pair = await until(() => part.querySelector('.talk .pair'));
    expect([...pair.querySelectorAll('img')].map(({ alt }) => alt)).to.deep.equal([
      'Sebelum: lampiran 1',
      'Sesudah: lampiran 2',
    ]);
  });

  it('offers to merge only where the report that ends is open, and the other one stands', async () => {
    const near = (status_code: string, created_at: string) =>
      ({ ...NEAR, status_code, created_at }) as NearWire;
    const offers = async (own: string, other: NearWire): Promise<boolean> => {
      const view = viewOf({ status_code: own as ReportView['report']['status_code'] });
      const { part } = await openReport({ ...view, work: { ...view.work, near: [other] } });
      await until(() => part.querySelector('.near-one'));
      return button(part.querySelector('.near-one')!, 'Gabung') !== undefined;
    };
    const [older, younger] = ['2026-11-01T08:00:00+07:00', '2026-11-29T08:00:00+07:00'];
    expect(await offers('unverified', near('in_progress', older))).to.equal(true);
    expect(await offers('done', near('in_progress', older))).to.equal(false);
    expect(await offers('unverified', near('rejected', older))).to.equal(false);
    expect(await offers('done', near('in_progress', younger))).to.equal(true);
    expect(await offers('unverified', near('responded', younger))).to.equal(false);
  });

  it('says who answers where the officer does not, and leads an office to the deeds that are its own', async () => {
    const handed = { status_code: 'in_progress', disposition_name: 'Dinas PU' } as const;
    const verifier = await openReport(viewOf({ ...handed, can: { become: ['in_progress'], note: false } }));
    expect(verifier.part.querySelector('.deed-bar')!.textContent).to.contain('Yang menjawab: Dinas PU');
    verifier.part.remove();
    const answering = { become: ['responded'], note: true };
    const office = await openReport(viewOf({ ...handed, can: answering }), { roles: ['office'] });
    expect(office.part.querySelector('.deed-bar')!.textContent).not.to.contain('Yang menjawab');
    button(office.part, 'Lainnya')!.click();
    expect(document.activeElement?.textContent).to.equal('Penugasan');
    expect(document.activeElement?.parentElement?.textContent).to.contain('Bukan wewenang kami');
  });

  it('lets an office change why it is late', async () => {
    const view = viewOf({
      status_code: 'in_progress',
      is_overdue: true,
      can: { become: ['responded'], note: true },
    });
    const { part, calls } = await openReport({
      ...view,
      work: { ...view.work, late_reason: 'Menunggu aspal.' },
    });
    const panel = await until(() =>
      [...part.querySelectorAll('details')].find(({ textContent }) =>
        textContent.includes('Ubah alasan terlambat'),
      ),
    );
    panel.open = true;
    const area = await until(() => panel.querySelector('textarea'));
    expect(area.value).to.equal('Menunggu aspal.');
    area.value = 'Aspal datang Senin, kami tambal Selasa.';
    panel.querySelector<HTMLElement>('button')!.click();
    await until(() => calls.some(([what]) => what === 'late-reason'));
    expect(calls.at(-1)![1]['content']).to.equal('Aspal datang Senin, kami tambal Selasa.');
  });

  it('has no barrier that axe finds, with every part open', async () => {
    const { part } = await openReport(viewOf());
    for (const details of part.querySelectorAll('details')) details.open = true;
    await expect(part).to.be.accessible();
  });
});
