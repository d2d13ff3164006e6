import { expect, waitUntil } from '@open-wc/testing';
import type { AduanForm } from '../../src/form/aduan-form.js';
import {
  choose,
  control,
  fakeService,
  fill,
  focused,
  has,
  mountReady,
  PATIENT,
  query,
  type,
} from './form-fixture.js';

const told = (form: AduanForm): string[] =>
  [...form.shadowRoot!.querySelectorAll('.guide .told')].map((aspect) =>
    aspect.textContent.replace(/\s+/g, ' ').trim(),
  );
const appears = (form: AduanForm, selector: string): Promise<void> =>
  waitUntil(() => has(form, selector), `${selector} appears`, PATIENT);
const goes = (form: AduanForm, selector: string): Promise<void> =>
  waitUntil(() => !has(form, selector), `${selector} goes`, PATIENT);

describe('help with writing in aduan-form', () => {
  it('comes when it is unfolded, and ticks what is told', async () => {
    const form = await mountReady(fakeService());
    type(form, 'title', 'Lampu');
    await form.updateComplete;
    expect(has(form, '.guide')).to.equal(false);
    query<HTMLDetailsElement>(form, '#tips')!.open = true;
    await appears(form, '.guide');
    expect(told(form)).to.deep.equal([]);
    type(
      form,
      'content',
      'Lampu jalan di depan sekolah mati sejak dua minggu lalu, mohon dinas memperbaiki.',
    );
    await waitUntil(() => told(form).length === 5, 'all is told', PATIENT);
    expect(told(form)[2]).to.equal('Sejak kapan (sudah ada)');
    await expect(form).to.be.accessible();
  });

  it('warns of personal data that would be public, and covers it in the text itself', async () => {
    const form = await mountReady(fakeService());
    type(form, 'content', 'Hubungi saya di 0812-0000-4451, NIK 9901024506800003, jalan rusak.');
    await appears(form, '#guide-personal');
    expect(query(form, '#guide-personal')!.textContent).to.contain('nomor HP, NIK');
    await expect(form).to.be.accessible();
    query(form, '#guide-personal button')!.click();
    await goes(form, '#guide-personal');
    expect(control(form, 'content').value).to.equal('Hubungi saya di •••, NIK •••, jalan rusak.');
    await form.updateComplete;
    expect(focused(form)).to.equal('content');
  });

  it('says nothing of it in a secret report, and again when it is public', async () => {
    const form = await mountReady(fakeService());
    await fill(form);
    type(form, 'content', 'Hubungi saya di 0812-0000-4451, jembatan gantung putus.');
    await appears(form, '#guide-personal');
    await choose(form, 'is_secret');
    await goes(form, '#guide-personal');
    await choose(form, 'is_secret');
    await appears(form, '#guide-personal');
  });

  it('protects a writer in danger by one press, in place, which can be taken back', async () => {
    const form = await mountReady(fakeService());
    type(form, 'content', 'Oknum perangkat desa minta uang 50 ribu untuk surat pengantar.');
    await appears(form, '#guide-delicate');
    expect(query(form, '#guide-delicate a')!.getAttribute('href')).to.match(/\/lapor$/);
    await expect(form).to.be.accessible();
    const ticks = () => [control(form, 'is_secret').checked, control(form, 'is_anonymous').checked];
    await choose(form, 'is_secret');
    query(form, '#guide-delicate button')!.click();
    await appears(form, '#guide-protected');
    expect(ticks()).to.deep.equal([true, true]);
    expect(focused(form)).to.equal('guide-protected');
    await expect(form).to.be.accessible();
    query(form, '#guide-delicate button')!.click();
    await goes(form, '#guide-protected');
    expect(ticks()).to.deep.equal([true, false]);
    await form.updateComplete;
    expect(focused(form)).to.equal('content');
  });
});
