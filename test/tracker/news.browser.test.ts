/** News by e-mail: where it goes now, elsewhere, or nowhere. The address is never shown in full. */
import { expect } from '@open-wc/testing';
import type { AduanTracker } from '../../src/tracker/aduan-tracker.js';
import {
  CODE,
  OWN_FEATURES,
  capabilitiesJson,
  fakeService,
  has,
  hasFocus,
  inside,
  insideAll,
  newsJson,
  openReport,
  refusing,
  until,
  words,
  type Answers,
} from './fake-endpoint.js';

const MASKED = 's…@c….id';

async function open(answers: Answers = {}, features = [...OWN_FEATURES.features, 'notify']) {
  const service = fakeService({
    capabilities: () => capabilitiesJson({ features }),
    newsSetting: () => newsJson(MASKED),
    ...answers,
  });
  return openReport(service, CODE, '#withdraw-open');
}

async function unfold(tracker: AduanTracker): Promise<void> {
  await until(() => has(tracker, '#news-open'));
  inside(tracker, '#news-open')!.click();
  await until(
    () =>
      has(tracker, '#news-address, #news-trouble') ||
      words(inside(tracker, '.news')).includes('tidak tersedia'),
  );
}
function write(tracker: AduanTracker, text: string): void {
  const box = inside(tracker, '#news-address') as HTMLInputElement;
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
const press = (tracker: AduanTracker, label: string) =>
  insideAll(tracker, '.news button')
    .find((button) => words(button) === label)!
    .click();
const said = (tracker: AduanTracker) => words(inside(tracker, '[role=status]'));

describe('aduan-tracker: news by e-mail', () => {
  it('says that nothing goes anywhere before the letter is answered', async () => {
    const waiting = () => ({
      results: { notify: { channel: 'email', to: MASKED, confirmed: false }, channels: ['email'] },
    });
    const { tracker } = await open({ newsSetting: waiting, changeNews: waiting });
    await unfold(tracker);
    expect(words(inside(tracker, '.news'))).to.contain(`Buka surat kami di ${MASKED}`);
    expect(words(inside(tracker, '.news'))).not.to.contain('Sekarang kabar dikirim');
    write(tracker, 'sumarni@contoh.id');
    press(tracker, 'Simpan alamat ini');
    await until(() => said(tracker).includes('Belum ada kabar yang dikirim'));
  });

  it('is offered only where the endpoint takes it, and asks nothing before it is wanted', async () => {
    const { tracker: silent } = await open({}, OWN_FEATURES.features);
    expect(has(silent, '#news-open')).to.equal(false);
    const { tracker, service } = await open();
    await until(() => has(tracker, '#news-open'));
    expect(service.calls.some(({ name }) => name === 'newsSetting')).to.equal(false);
  });

  it('shows the address masked, and sends the next news to another one', async () => {
    const { tracker, service } = await open();
    await unfold(tracker);
    expect(hasFocus(tracker, '#news')).to.equal(true);
    expect(words(inside(tracker, '.news'))).to.contain(`Sekarang kabar dikirim ke ${MASKED}.`);
    expect(words(inside(tracker, '.news'))).to.contain('kode akses tidak pernah ikut');
    write(tracker, 'budi@contoh.id');
    press(tracker, 'Simpan alamat ini');
    await until(() => words(inside(tracker, '.news')).includes('b…@c….id'));
    expect(service.news[0]).to.include({ to: 'budi@contoh.id', accessCode: CODE });
    expect(said(tracker)).to.equal('Tersimpan. Kabar berikutnya dikirim ke b…@c….id.');
    expect(tracker.shadowRoot!.innerHTML).not.to.contain('budi@');
    expect((inside(tracker, '#news-address') as HTMLInputElement).value).to.equal('');
    await until(() => hasFocus(tracker, '#news'));
  });

  it('ends it, and closes again', async () => {
    const { tracker, service } = await open();
    await unfold(tracker);
    press(tracker, 'Berhenti mengirim kabar');
    await until(() => said(tracker) === 'Kabar lewat e-mail dihentikan.');
    expect(service.news[0]!.to).to.equal(null);
    expect(insideAll(tracker, '.news button').map(words)).to.deep.equal(['Simpan alamat ini', 'Tutup']);
    press(tracker, 'Tutup');
    await until(() => hasFocus(tracker, '#news-open'));
  });

  it('says at the field what is no address: its own word, or the endpoint’s', async () => {
    const { tracker, service } = await open({
      changeNews: refusing('refused', { status: 422, fields: { notify: ['Alamat ini ditolak.'] } }),
    });
    await unfold(tracker);
    write(tracker, 'budi');
    press(tracker, 'Simpan alamat ini');
    await until(() => hasFocus(tracker, '#news-address'));
    expect(words(inside(tracker, '#news-address-error'))).to.contain('belum benar');
    expect(service.news.length).to.equal(0);
    write(tracker, 'budi@contoh.id');
    await tracker.updateComplete;
    expect(has(tracker, '#news-address-error')).to.equal(false);
    press(tracker, 'Simpan alamat ini');
    await until(() => words(inside(tracker, '#news-address-error')) === 'Alamat ini ditolak.');
  });

  it('after a silence says that nobody knows, and asks again under the same key', async () => {
    let tries = 0;
    const { tracker, service, events } = await open({
      changeNews: () => (++tries === 1 ? refusing('timeout', { bodyLeft: true })() : newsJson('b…@c….id')),
    });
    await unfold(tracker);
    write(tracker, 'budi@contoh.id');
    press(tracker, 'Simpan alamat ini');
    await until(() => hasFocus(tracker, '#news-trouble'));
    expect(words(inside(tracker, '#news-trouble'))).to.contain('Belum tahu');
    expect(events.at(-1)).to.deep.equal({ name: 'aduan-error', detail: { code: 'timeout', phase: 'reply' } });
    press(tracker, 'Simpan alamat ini');
    await until(() => said(tracker).startsWith('Tersimpan.'));
    expect(service.news[0]!.idempotencyKey).to.equal(service.news[1]!.idempotencyKey);
    write(tracker, 'lain@contoh.id');
    press(tracker, 'Simpan alamat ini');
    await until(() => service.news.length === 3);
    expect(service.news[2]!.idempotencyKey).not.to.equal(service.news[0]!.idempotencyKey);
  });

  it('can be asked again when it didn’t load, and says when a report has none', async () => {
    let tries = 0;
    const { tracker } = await open({
      newsSetting: () => (++tries === 1 ? refusing('network')() : newsJson(null, [])),
    });
    await unfold(tracker);
    expect(words(inside(tracker, '.news'))).to.contain('Tidak ada sambungan');
    press(tracker, 'Coba lagi');
    await until(() => words(inside(tracker, '.news')).includes('tidak tersedia untuk laporan ini'));
    expect(has(tracker, '#news-address')).to.equal(false);
  });

  for (const scheme of ['light', 'dark']) {
    it(`axe finds nothing, asked, refused and failed, ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      try {
        const { tracker } = await open({ changeNews: refusing('network') });
        await unfold(tracker);
        await expect(tracker).to.be.accessible();
        press(tracker, 'Simpan alamat ini');
        await until(() => has(tracker, '#news-address-error'));
        await expect(tracker).to.be.accessible();
        write(tracker, 'budi@contoh.id');
        press(tracker, 'Simpan alamat ini');
        await until(() => has(tracker, '#news-trouble'));
        await expect(tracker).to.be.accessible();
      } finally {
        document.documentElement.style.colorScheme = '';
      }
    });
  }
});
