import { expect } from '@open-wc/testing';
import { FULL } from '../../form-logic/capabilities.js';
import { fakeService } from '../harness/form-fixture.js';
import { openForm, type FormHarness } from '../harness/form-harness.js';

const told = (form: FormHarness): string[] =>
  form.all('.guide .told').map((aspect) => aspect.textContent.replace(/\s+/g, ' ').trim());
const appears = (form: FormHarness, selector: string): Promise<void> =>
  form.waitFor(selector, `${selector} appears`);
const goes = (form: FormHarness, selector: string): Promise<void> =>
  form.waitFor(() => !form.has(selector), `${selector} goes`);

describe('help with writing in aduan-form', () => {
  it('stands above the text where no topics are named, ticks what is told, and is drawn while it is open', async () => {
    const form = await openForm();
    form.type('title', 'Lampu');
    await appears(form, '.fields > #tips:first-child .guide');
    expect(told(form)).to.deep.equal([]);
    expect(form.query('#content-hint')!.checkVisibility(), 'the same in one sentence').to.equal(false);
    form.type('content', 'Lampu jalan di depan sekolah mati sejak dua minggu lalu, mohon dinas memperbaiki.');
    await form.waitFor(() => told(form).length === 4, 'all is told');
    expect(told(form)[2]).to.equal('Sejak kapan (sudah ada)');
    await expect(form.element).to.be.accessible();
    form.query<HTMLDetailsElement>('#tips')!.open = false;
    await goes(form, '.guide');
  });

  it('warns of personal data that would be public, and covers it in the text itself', async () => {
    const form = await openForm();
    form.type('content', 'Hubungi saya di 0812-0000-4451, NIK 9901024506800003, jalan rusak.');
    await appears(form, '#guide-personal');
    expect(form.text('#guide-personal')).to.contain('nomor HP, NIK');
    await expect(form.element).to.be.accessible();
    form.query('#guide-personal button')!.click();
    await goes(form, '#guide-personal');
    expect(form.control('content').value).to.equal('Hubungi saya di •••, NIK •••, jalan rusak.');
    await form.drawn();
    expect(form.focused).to.equal('content');
  });

  it('says nothing of it in a secret report, and again when it is public', async () => {
    const form = await openForm();
    await form.fill();
    form.type('content', 'Hubungi saya di 0812-0000-4451, jembatan gantung putus.');
    await appears(form, '#guide-personal');
    await form.choose('is_secret');
    await goes(form, '#guide-personal');
    await form.choose('is_secret');
    await appears(form, '#guide-personal');
  });

  it('protects a writer in danger by one press, in place, which can be taken back', async () => {
    const form = await openForm();
    form.type('content', 'Oknum perangkat desa minta uang 50 ribu untuk surat pengantar.');
    await appears(form, '#guide-delicate');
    expect(form.query('#guide-delicate a')!.getAttribute('href')).to.match(/\/lapor$/);
    await expect(form.element).to.be.accessible();
    const ticks = () => [form.control('is_secret').checked, form.control('is_anonymous').checked];
    await form.choose('is_secret');
    form.query('#guide-delicate button')!.click();
    await appears(form, '#guide-protected');
    expect(ticks()).to.deep.equal([true, true]);
    expect(form.focused).to.equal('guide-protected');
    await expect(form.element).to.be.accessible();
    form.query('#guide-delicate button')!.click();
    await goes(form, '#guide-protected');
    expect(ticks()).to.deep.equal([true, false]);
    await form.drawn();
    expect(form.focused).to.equal('content');
  });

  it('offers to seal a report in secret about people in office, where the endpoint takes it, and no other', async () => {
    const features = new Set([...FULL.features, 'sealed' as const]);
    const form = await openForm(fakeService({ ...FULL, features }));
    await form.fill();
    form.type('content', 'Lampu jalan di depan balai desa mati sejak kemarin.');
    await form.choose('is_secret');
    await appears(form, '.notice a[href$="/lapor"]');
    form.type('content', 'Pegawai kantor itu meminta uang untuk surat pindah.');
    await appears(form, '#sealed');
    expect(form.text('#sealed')).to.contain('Tersegel: hanya Inspektorat yang bisa membaca.');
    const href = () => form.query('#sealed a')!.getAttribute('href');
    expect(href()).to.match(/\/lapor#segel$/);
    const before = location.href;
    history.replaceState(null, '', '#segel=7KQ2M9XD4FTR');
    form.type('content', 'Pegawai kantor itu meminta uang untuk surat pindah, lagi.');
    await form.waitFor(() => href()!.endsWith('/lapor#segel=7KQ2M9XD4FTR'), 'the poster’s goes along');
    history.replaceState(null, '', before);
    await expect(form.element).to.be.accessible();
    form.type('content', 'Lampu jalan di depan balai desa mati sejak kemarin.');
    await goes(form, '#sealed');
    const other = await openForm();
    await other.fill();
    other.type('content', 'Pegawai kantor itu meminta uang untuk surat pindah.');
    await other.choose('is_secret');
    await appears(other, '.notice a[href$="/lapor"]');
    expect(other.has('#sealed')).to.equal(false);
  });
});
