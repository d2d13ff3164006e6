/** News by e-mail: where it goes now, elsewhere, or nowhere. The address is never shown in full. */
import { expect } from '@open-wc/testing';
import {
  CODE,
  OWN_FEATURES,
  capabilitiesJson,
  fakeService,
  newsJson,
  refusing,
  until,
  words,
  type Answers,
} from './fake-endpoint.js';
import { openReport, type OpenTracker } from './open-tracker.js';

const MASKED = 's…@c….id';

async function open(answers: Answers = {}, features = [...OWN_FEATURES.features, 'notify']) {
  const service = fakeService({
    capabilities: () => capabilitiesJson({ features }),
    newsSetting: () => newsJson(MASKED),
    ...answers,
  });
  return openReport(service, CODE, '#withdraw-open');
}

async function unfold(tracker: OpenTracker): Promise<void> {
  await until(() => tracker.has('#news-open'));
  tracker.unfold();
  tracker.find('#news-open')!.click();
  await until(
    () => tracker.has('#news-address, #news-trouble') || tracker.words('.news').includes('tidak tersedia'),
  );
}
const write = (tracker: OpenTracker, text: string) => tracker.write('#news-address', text);
const press = (tracker: OpenTracker, label: string) => tracker.button(label, '.news').click();

describe('aduan-tracker: news by e-mail', () => {
  it('says that nothing goes anywhere before the letter is answered', async () => {
    const waiting = () => ({
      results: { notify: { channel: 'email', to: MASKED, confirmed: false }, channels: ['email'] },
    });
    const tracker = await open({ newsSetting: waiting, changeNews: waiting });
    await unfold(tracker);
    expect(tracker.words('.news')).to.contain(`Buka surat kami di ${MASKED}`);
    expect(tracker.words('.news')).not.to.contain('Sekarang kabar dikirim');
    write(tracker, 'sumarni@contoh.id');
    press(tracker, 'Simpan alamat ini');
    await until(() => tracker.said.includes('Belum ada kabar yang dikirim'));
  });

  it('is offered only where the endpoint takes it, and asks nothing before it is wanted', async () => {
    const silent = await open({}, OWN_FEATURES.features);
    expect(silent.has('#news-open')).to.equal(false);
    const tracker = await open();
    const { service } = tracker;
    await until(() => tracker.has('#news-open'));
    expect(service.calls.some(({ name }) => name === 'newsSetting')).to.equal(false);
  });

  it('shows the address masked, and sends the next news to another one', async () => {
    const tracker = await open();
    const { service } = tracker;
    await unfold(tracker);
    expect(tracker.hasFocus('#news')).to.equal(true);
    expect(tracker.words('.news')).to.contain(`Sekarang kabar dikirim ke ${MASKED}.`);
    expect(tracker.words('.news')).to.contain('kode akses tidak pernah ikut');
    write(tracker, 'budi@contoh.id');
    press(tracker, 'Simpan alamat ini');
    await until(() => tracker.words('.news').includes('b…@c….id'));
    expect(service.news[0]).to.include({ to: 'budi@contoh.id', accessCode: CODE });
    expect(tracker.said).to.equal('Tersimpan. Kabar berikutnya dikirim ke b…@c….id.');
    expect(tracker.element.shadowRoot!.innerHTML).not.to.contain('budi@');
    expect((tracker.find('#news-address') as HTMLInputElement).value).to.equal('');
    await until(() => tracker.hasFocus('#news'));
  });

  it('ends it, and closes again', async () => {
    const tracker = await open();
    const { service } = tracker;
    await unfold(tracker);
    press(tracker, 'Berhenti mengirim kabar');
    await until(() => tracker.said === 'Kabar lewat e-mail dihentikan.');
    expect(service.news[0]!.to).to.equal(null);
    expect(tracker.all('.news button').map(words)).to.deep.equal(['Simpan alamat ini', 'Tutup']);
    press(tracker, 'Tutup');
    await until(() => tracker.hasFocus('#news-open'));
  });

  it('says at the field what is no address: its own word, or the endpoint’s', async () => {
    const tracker = await open({
      changeNews: refusing('refused', { status: 422, fields: { notify: ['Alamat ini ditolak.'] } }),
    });
    const { service } = tracker;
    await unfold(tracker);
    write(tracker, 'budi');
    press(tracker, 'Simpan alamat ini');
    await until(() => tracker.hasFocus('#news-address'));
    expect(tracker.words('#news-address-error')).to.contain('belum benar');
    expect(service.news.length).to.equal(0);
    write(tracker, 'budi@contoh.id');
    await tracker.drawn();
    expect(tracker.has('#news-address-error')).to.equal(false);
    press(tracker, 'Simpan alamat ini');
    await until(() => tracker.words('#news-address-error') === 'Alamat ini ditolak.');
  });

  it('after a silence says that nobody knows, and asks again under the same key', async () => {
    let tries = 0;
    const tracker = await open({
      changeNews: () => (++tries === 1 ? refusing('timeout', { bodyLeft: true })() : newsJson('b…@c….id')),
    });
    const { service, events } = tracker;
    await unfold(tracker);
    write(tracker, 'budi@contoh.id');
    press(tracker, 'Simpan alamat ini');
    await until(() => tracker.hasFocus('#news-trouble'));
    expect(tracker.words('#news-trouble')).to.contain('Belum tahu');
    expect(events.at(-1)).to.deep.equal({ name: 'aduan-error', detail: { code: 'timeout', phase: 'reply' } });
    press(tracker, 'Simpan alamat ini');
    await until(() => tracker.said.startsWith('Tersimpan.'));
    expect(service.news[0]!.idempotencyKey).to.equal(service.news[1]!.idempotencyKey);
    write(tracker, 'lain@contoh.id');
    press(tracker, 'Simpan alamat ini');
    await until(() => service.news.length === 3);
    expect(service.news[2]!.idempotencyKey).not.to.equal(service.news[0]!.idempotencyKey);
  });

  it('can be asked again when it didn’t load, and says when a report has none', async () => {
    let tries = 0;
    const tracker = await open({
      newsSetting: () => (++tries === 1 ? refusing('network')() : newsJson(null, [])),
    });
    await unfold(tracker);
    expect(tracker.words('.news')).to.contain('Tidak ada sambungan');
    press(tracker, 'Coba lagi');
    await until(() => tracker.words('.news').includes('tidak tersedia untuk laporan ini'));
    expect(tracker.has('#news-address')).to.equal(false);
  });

  for (const scheme of ['light', 'dark']) {
    it(`axe finds nothing, asked, refused and failed, ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      try {
        const tracker = await open({ changeNews: refusing('network') });
        await unfold(tracker);
        await expect(tracker.element).to.be.accessible();
        press(tracker, 'Simpan alamat ini');
        await until(() => tracker.has('#news-address-error'));
        await expect(tracker.element).to.be.accessible();
        write(tracker, 'budi@contoh.id');
        press(tracker, 'Simpan alamat ini');
        await until(() => tracker.has('#news-trouble'));
        await expect(tracker.element).to.be.accessible();
      } finally {
        document.documentElement.style.colorScheme = '';
      }
    });
  }
});
