import { expect } from '@open-wc/testing';
import { AduanError } from '../../../src/errors.js';
import { readNote } from '../../../src/widget/history-entry.js';
import { setViewport } from '../../setup/viewport.js';
import { CHOOSING, choosingService, type ChoosingService } from '../harness/choices-fixture.js';
import { isShown, photo } from '../harness/form-fixture.js';
import { openChoosingForm, type FormHarness } from '../harness/form-harness.js';
import { waitUntil } from '../../setup/in-page/wait-until.js';

const topics = [
  { id: 'jembatan', name: 'Jembatan', picture: 'bridge' },
  { id: 'liar', name: 'Pungli', picture: 'levy' },
];

const step = (form: FormHarness) => form.query<HTMLFormElement>('[part=form]')!.dataset['step'];

interface Told {
  tile?: number;
  attributes?: Record<string, string>;
  service?: ChoosingService;
}

/** A narrow form in which a topic and a photo were chosen, and nothing was written. */
async function pictured({
  tile = 1,
  attributes = { location: 'r-1' },
  service = choosingService({ ...CHOOSING, topics, enough: true }),
}: Told = {}): Promise<FormHarness> {
  await setViewport({ width: 320, height: 640 });
  const form = await openChoosingForm(service, attributes);
  await form.press(`.tile:nth-of-type(${tile})`);
  await form.pick(await photo('jembatan.jpg'));
  await form.waitFor('.file.ready');
  return form;
}

describe('a topic and a photo alone', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('lead to the review, which says that no name is sent, and to the ticks by one Ubah', async () => {
    const service = choosingService({ ...CHOOSING, topics, enough: true });
    const form = await pictured({ service });
    await form.press('.next');
    expect(step(form)).to.equal('4');
    expect(form.text('.review.everybody')).to.contain('“Warga”').and.contain('Jembatan');
    expect(form.text('.review.person')).to.contain('Nama dan kontak tidak dikirim.');
    expect(form.text('.review.officers')).to.not.contain('–');
    await form.press('.review.person button');
    expect([step(form), form.focused]).to.deep.equal(['3', 'is_anonymous']);
    expect(isShown(form.query('[name=is_secret]')!)).to.equal(true);
    await form.choose('is_secret');
    await form.press('.next');
    expect(step(form)).to.equal('4');
    expect(form.text('.review.everybody')).to.contain('Tidak ada yang tampil');
    form.submit();
    await form.arrived('receipt');
    expect(service.created[0]!.submission).to.deep.include({
      content: '',
      reporter: null,
      isSecret: true,
      isAnonymous: false,
      locationText: null,
    });
  });

  it('lead back to where they were given, by Kembali as by the phone’s own key, and on again', async () => {
    const form = await pictured();
    await form.press('.next');
    const { depth } = readNote('aduan-step') as { depth: number };
    history.back();
    await waitUntil(() => step(form) === '1', 'one step back');
    history.forward();
    await waitUntil(() => step(form) === '4', 'and on');
    await form.press('.back');
    expect(step(form)).to.equal('1');
    await waitUntil(
      () => (readNote('aduan-step') as { depth: number }).depth === depth - 1,
      'so is the history',
    );
    expect(form.query('.tile')!.getAttribute('aria-pressed')).to.equal('true');
    form.type('content', 'Jembatan gantung putus sejak Senin.');
    await form.press('.next');
    expect(step(form)).to.equal('2');
  });

  it('ask for the place where nobody knows it, and no more', async () => {
    const form = await pictured({ attributes: {} });
    await form.press('.next');
    expect([step(form), form.focused]).to.deep.equal(['2', 'location_text']);
    form.type('location_text', 'Dusun II');
    await form.press('.next');
    expect(step(form)).to.equal('4');
    expect(form.text('.review.officers')).to.contain('Dusun II');
    await form.press('.back');
    expect(step(form)).to.equal('2');
  });

  it('pass over nothing where reporters may have somebody to fear, or a helper must be named', async () => {
    for (const told of [{ tile: 2 }, { attributes: { location: 'r-1', assisted: '' } }]) {
      const form = await pictured(told);
      for (const expected of ['2', '3']) {
        await form.press('.next');
        expect(step(form)).to.equal(expected);
      }
      form.remove();
    }
  });

  it('ask for all that they did before where the endpoint doesn’t say that they are enough', async () => {
    const form = await pictured({ service: choosingService({ ...CHOOSING, topics }) });
    await form.press('.next');
    expect([step(form), form.focused]).to.deep.equal(['1', 'content']);
  });

  it('lead to the ticks and the name where an endpoint asks for one all the same', async () => {
    const service = choosingService({ ...CHOOSING, topics, enough: true });
    service.answer = () =>
      Promise.reject(new AduanError('refused', { status: 422, fields: { nameUser: ['Isi nama Anda.'] } }));
    const form = await pictured({ service });
    await form.press('.next');
    form.submit();
    await form.waitFor('#nameUser-error');
    await waitUntil(() => step(form) === '3');
    expect(isShown(form.control('nameUser'))).to.equal(true);
  });
});
