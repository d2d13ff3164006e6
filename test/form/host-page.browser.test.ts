import { expect } from '@open-wc/testing';
import type { BeforeSubmitAnswer, BeforeSubmitEvent } from '../../src/events.js';
import { sectionsWords } from '../../src/form/sections/sections-words.js';
import { fakeService, PERSONAL } from './harness/form-fixture.js';
import { openForm, type FormHarness } from './harness/form-harness.js';

/** The page looks at each report with `look`. */
const watch = (form: FormHarness, look: (event: BeforeSubmitEvent) => void): void =>
  form.element.addEventListener('aduan-before-submit', look);

async function filled(look: (event: BeforeSubmitEvent) => void) {
  const service = fakeService();
  const form = await openForm(service);
  watch(form, look);
  await form.fill();
  form.submit();
  return { form, service };
}

const summary = (form: FormHarness) =>
  form.waitFor('#summary', 'the summary appears').then(() => form.text('#summary'));

/** Names of screens and parts, as the page hears of them. */
function heard(form: FormHarness): { states: unknown[]; steps: unknown[] } {
  const all = { states: [] as unknown[], steps: [] as unknown[] };
  form.element.addEventListener('aduan-state', ({ detail }) => all.states.push(detail));
  form.element.addEventListener('aduan-step', ({ detail }) => all.steps.push(detail));
  return all;
}

describe('aduan-form: what the page around looks at before a report goes', () => {
  for (const answer of [undefined, '', '  ', null, { message: '' }])
    it(`lets it go when told ${JSON.stringify(answer)}`, async () => {
      const { form, service } = await filled((event) => event.waitUntil(Promise.resolve(answer)));
      await form.arrived('receipt');
      expect(service.created).to.have.length(1);
    });

  for (const answer of [
    'Nomor pelanggan <b>belum</b> terdaftar.',
    { message: 'Nomor pelanggan <b>belum</b> terdaftar.' },
  ])
    it(`keeps it back with the page's own words, as text: ${typeof answer}`, async () => {
      const { form, service } = await filled((event) => event.waitUntil(Promise.resolve(answer)));
      expect(await summary(form)).to.contain('Nomor pelanggan <b>belum</b> terdaftar.');
      expect(form.has('#summary b')).to.equal(false);
      expect(service.created).to.deep.equal([]);
      expect(form.control('title').value).to.equal(PERSONAL.title);
    });

  it('keeps it back with a sentence of ours when looking fails, and sends it at the next press once it can', async () => {
    let fails = true;
    const { form, service } = await filled((event) =>
      event.waitUntil(fails ? Promise.reject(new Error('Siti Aminah')) : Promise.resolve()),
    );
    expect(await summary(form))
      .to.contain(sectionsWords.pageUntold)
      .and.not.contain('Siti Aminah');
    fails = false;
    form.submit();
    await form.arrived('receipt');
    expect(service.created).to.have.length(1);
  });

  for (const [name, answer] of [
    ['false', false],
    ['true', true],
    ['a list', ['no']],
    ['a function', () => 'no'],
    ['a message that is no text', { message: () => 'no' }],
  ] as const)
    it(`keeps it back when told what is no answer: ${name}`, async () => {
      const { form, service } = await filled((event) =>
        event.waitUntil(Promise.resolve(answer as unknown as BeforeSubmitAnswer)),
      );
      expect(await summary(form)).to.contain(sectionsWords.pageUntold);
      expect(service.created).to.deep.equal([]);
    });

  it('refuses to wait once it has been asked, and lets no wait that is not used fail loudly', async () => {
    const unhandled: unknown[] = [];
    const note = (event: PromiseRejectionEvent) => (event.preventDefault(), unhandled.push(event.reason));
    window.addEventListener('unhandledrejection', note);
    try {
      let late: BeforeSubmitEvent | undefined;
      const { service } = await filled((event) => {
        late = event;
        event.preventDefault();
        event.waitUntil(Promise.reject(new Error('not used')));
      });
      expect(() => late!.waitUntil(Promise.reject(new Error('too late'))))
        .to.throw(DOMException)
        .with.property('name', 'InvalidStateError');
      // Browsers tell of rejections before the next message is delivered.
      await new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
      expect([unhandled, service.created]).to.deep.equal([[], []]);
    } finally {
      window.removeEventListener('unhandledrejection', note);
    }
  });

  it('is waited for ten seconds and no longer', async () => {
    const { setTimeout: real } = globalThis;
    let pass: (() => void) | undefined;
    globalThis.setTimeout = ((run: () => void, ms?: number) =>
      ms === 10_000 ? ((pass = run), 0) : real(run, ms)) as typeof setTimeout;
    try {
      const { form, service } = await filled((event) => event.waitUntil(new Promise(() => {})));
      await form.waitFor(() => form.text().includes(sectionsWords.pageLooks), 'it is said');
      expect(form.has('#summary')).to.equal(false);
      pass!();
      expect(await summary(form)).to.contain(sectionsWords.pageUntold);
      expect(service.created).to.deep.equal([]);
    } finally {
      globalThis.setTimeout = real;
    }
  });

  it('is asked once, however often Kirim is pressed, and judges what is there when it has looked', async () => {
    let asked = 0;
    let answer: (words: string) => void = () => {};
    const { form, service } = await filled((event) => {
      asked += 1;
      event.waitUntil(new Promise((resolve) => (answer = resolve)));
    });
    form.submit();
    form.submit();
    expect(asked).to.equal(1);
    form.type('content', '');
    answer('');
    expect(await summary(form)).to.contain('isi laporan');
    expect(service.created).to.deep.equal([]);
    form.type('content', PERSONAL.content);
    form.type('title', 'Jembatan kayu lapuk');
    form.submit();
    answer('');
    await form.arrived('receipt');
    expect(service.created.map(({ submission }) => submission.title)).to.deep.equal(['Jembatan kayu lapuk']);
  });

  it('is asked again, once, when the choices are others than it was asked about, and what a script wrote is read', async () => {
    const asked: string[] = [];
    const answers: ((words: string) => void)[] = [];
    const { form, service } = await filled(({ detail, waitUntil: wait }) => {
      asked.push(detail.classificationId);
      wait(new Promise((resolve) => void answers.push(resolve)));
    });
    const change = (id: string) => void (form.element.classification = id);
    form.control('title').value = 'Jembatan kayu lapuk';
    change('2');
    answers[0]!('');
    await form.waitFor(() => asked.length === 2, 'it is asked again');
    change('3');
    answers[1]!('');
    expect(await summary(form)).to.contain(sectionsWords.pageUntold);
    expect([asked.slice(1), service.created]).to.deep.equal([['2'], []]);
    form.submit();
    answers[2]!('');
    await form.arrived('receipt');
    expect(service.created.map(({ submission }) => submission.title)).to.deep.equal(['Jembatan kayu lapuk']);
  });

  it('says nothing of a report that was let go meanwhile', async () => {
    let answer: (words: string) => void = () => {};
    const { form, service } = await filled((event) =>
      event.waitUntil(new Promise((resolve) => (answer = resolve))),
    );
    form.reset();
    await form.waitFor(() => form.control('title').value === '', 'it is empty');
    answer('Tidak boleh');
    await form.drawn();
    expect(form.has('#summary')).to.equal(false);
    expect(service.created).to.deep.equal([]);
  });
});

describe('aduan-form: what the page around may do and hear', () => {
  it('a clean sheet, but not between Kirim and the answer, which brings the code', async () => {
    const service = fakeService();
    const form = await openForm(service);
    await form.fill();
    form.reset();
    await form.waitFor(() => form.control('title').value === '', 'it is empty');
    await form.fill();
    let answer: () => void = () => {};
    service.answer = () => new Promise((resolve) => (answer = resolve));
    form.submit();
    await form.waitFor(() => service.created.length === 1, 'it goes');
    form.reset();
    answer();
    await form.arrived('receipt');
    form.reset();
    await form.waitFor('[name=title]', 'the form is back');
    expect(form.control('title').value).to.equal('');
  });

  it('a clean sheet also of what was typed a moment ago and not drawn yet', async () => {
    const form = await openForm();
    form.type('content', 'Salah');
    form.reset();
    await form.drawn();
    expect(form.control('content').value).to.equal('');
  });

  it('hears which screen and which part is shown, by name alone', async () => {
    const form = await openForm();
    const { states, steps } = heard(form);
    await form.fill();
    form.submit();
    await form.arrived('receipt');
    await form.drawn();
    expect(states.at(-1)).to.deep.equal({ state: 'received' });
    form.reset();
    await form.waitFor('[name=title]', 'the form is back');
    form.submit();
    await form.drawn();
    await form.press('#summary a[href="#location_text"]');
    expect(steps).to.deep.include({ step: 'where' });
    for (const { step } of steps as { step: string }[])
      expect(['what', 'where', 'photos', 'privacy', 'send']).to.include(step);
    expect(JSON.stringify([states, steps])).to.not.contain(PERSONAL.title);
  });

  it('hears nothing of practice', async () => {
    const form = await openForm(fakeService(), { practice: '' });
    const { states, steps } = heard(form);
    let asked = 0;
    watch(form, () => (asked += 1));
    await form.fill();
    form.submit();
    await form.arrived('receipt');
    await form.drawn();
    expect([states, steps, asked]).to.deep.equal([[], [], 0]);
  });
});
