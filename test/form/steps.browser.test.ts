import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AduanForm } from '../../src/form/aduan-form.js';
import { StepHistory } from '../../src/form/steps/step-history.js';
import { pushNote, readNote, writeNote } from '../../src/widget/history-entry.js';
import { FULL } from '../form-logic/capabilities.js';
import { AduanError } from '../../src/errors.js';
import { setViewport } from '../setup/viewport.js';
import {
  arrived,
  choose,
  control,
  drawWhole,
  fakeService,
  fill,
  focused,
  isShown,
  mount,
  mountReady,
  PATIENT,
  PERSONAL,
  query,
  submit,
  has,
  textOf,
  type,
} from './form-fixture.js';

const press = async (form: AduanForm, selector: string): Promise<void> => {
  query(form, selector)!.click();
  await form.updateComplete;
};
const step = (form: AduanForm) => query<HTMLFormElement>(form, '[part=form]')!.dataset['step'];
const shownNames = (form: AduanForm): string[] =>
  [...form.shadowRoot!.querySelectorAll<HTMLInputElement>('[name]')].filter(isShown).map(({ name }) => name);
const active = (form: AduanForm) => form.shadowRoot!.activeElement;

async function mountNarrow(
  service = fakeService(),
  attributes: Record<string, string> = {},
): Promise<AduanForm> {
  await setViewport({ width: 320, height: 640 });
  return mountReady(service, attributes);
}

/** Fills the first step and goes on. */
async function passFirst(form: AduanForm): Promise<void> {
  await choose(form, 'classification_id-1');
  type(form, 'title', PERSONAL.title);
  type(form, 'content', PERSONAL.content);
  await press(form, '.next');
}

describe('aduan-form in steps', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('shows one part at a time where it is narrow, and all of them where it is wide', async () => {
    const form = await mountNarrow();
    expect(shownNames(form)).to.contain('content').and.not.contain('location_text');
    expect([...form.shadowRoot!.querySelectorAll('[type=submit]')].filter(isShown)).to.have.length(0);
    expect(textOf(form)).to.contain('Langkah 1 dari 4');
    await setViewport({ width: 1000, height: 640 });
    await waitUntil(() => has(form, '[type=submit]'), 'the rest of it is drawn');
    for (const name of ['content', 'location_text', 'nameUser'])
      expect(isShown(control(form, name)), name).to.equal(true);
    for (const part of ['.next', '.progress']) expect(isShown(query(form, part)!), part).to.equal(false);
  });

  it('draws no part of a narrow form before it is come to, or put on paper', async () => {
    const form = await mountNarrow();
    const drawn = () =>
      ['content', 'location_text', 'nameUser', 'review'].filter((name) =>
        has(form, `[name=${name}], .${name}`),
      );
    expect(drawn()).to.deep.equal(['content']);
    await passFirst(form);
    expect(drawn()).to.deep.equal(['content', 'location_text']);
    await drawWhole(form);
    expect(drawn()).to.have.length(4);
  });

  it('walks to Kirim and sends what every step was told', async () => {
    const service = fakeService();
    const form = await mountNarrow(service);
    await passFirst(form);
    expect(shownNames(form)).to.deep.equal(['location_text', 'day', 'day', 'day', 'day', 'day']);
    expect(focused(form)).to.equal('location_text');
    expect(active(form)?.closest('fieldset')?.querySelector('legend')?.textContent).to.contain(
      'Di mana dan kapan',
    );
    expect(query(form, '.aduan > [role=status]')?.textContent).to.contain('Langkah 2 dari 4');
    type(form, 'location_text', PERSONAL.location_text);
    type(form, 'date_of_incident', '2026-11-20');
    await press(form, '.next');
    type(form, 'nameUser', PERSONAL.nameUser);
    type(form, 'phoneUser', PERSONAL.phoneUser);
    await press(form, '.next');
    expect(step(form)).to.equal('4');
    submit(form);
    await arrived(form, 'receipt');
    expect(service.created[0]?.submission.locationText).to.equal(PERSONAL.location_text);
  });

  it('tells the officers that “this week” is no day to the day, and shows it before it is sent', async () => {
    const service = fakeService();
    const form = await mountReady(service);
    await fill(form);
    await choose(form, 'day-week');
    expect(textOf(form)).to.contain('Tanggal kejadian hanya perkiraan.').and.contain('kira-kira');
    submit(form);
    await arrived(form, 'receipt');
    expect(service.created[0]!.submission.content).to.equal(
      `${PERSONAL.content}\n\nTanggal kejadian hanya perkiraan.`,
    );
  });

  it('holds back a step that is wrong, at its first wrong field, and says how many there are', async () => {
    const form = await mountNarrow();
    await press(form, '.next');
    expect(step(form)).to.equal('1');
    expect(focused(form)).to.equal('content');
    expect(query(form, '#content-error')).to.not.equal(null);
    expect(query(form, '#summary')).to.equal(null);
    // The other steps were not asked yet.
    expect(query(form, '#location_text-error')).to.equal(null);
  });

  it('loses nothing on the way back', async () => {
    const form = await mountNarrow();
    await passFirst(form);
    type(form, 'location_text', PERSONAL.location_text);
    await press(form, '.back');
    expect(step(form)).to.equal('1');
    expect(control(form, 'title').value).to.equal(PERSONAL.title);
    await press(form, '.next');
    expect(control(form, 'location_text').value).to.equal(PERSONAL.location_text);
  });

  it('goes on before the endpoint has answered, and waits for what is not here yet', async () => {
    let answer!: () => void;
    const waiting = new Promise<typeof FULL>((resolve) => (answer = () => resolve(FULL)));
    await setViewport({ width: 320, height: 640 });
    const form = await mount(fakeService(() => waiting));
    const told: string[] = [];
    form.addEventListener('aduan-step', ({ detail }) => told.push(detail.step));
    await waitUntil(() => has(form, '.next'), 'Lanjut appears', PATIENT);
    await press(form, '.next');
    expect(focused(form)).to.equal('content');
    await waitUntil(() => has(form, '.section ~ .section'), 'the second part appears', PATIENT);
    expect(isShown(query(form, '.skeleton')!)).to.equal(false);
    await passFirst(form);
    expect(shownNames(form)).to.deep.equal(['location_text', 'day', 'day', 'day', 'day', 'day']);
    expect(isShown(query(form, '.skeleton')!)).to.equal(false);
    type(form, 'location_text', PERSONAL.location_text);
    type(form, 'date_of_incident', '2026-11-20');
    await press(form, '.next');
    expect(shownNames(form)).to.deep.equal([]);
    expect(active(form)?.className).to.equal('skeleton');
    expect([has(form, '.next'), has(form, '.back')]).to.deep.equal([false, true]);
    expect(told).to.deep.equal(['where']);
    answer();
    await waitUntil(() => has(form, '[name=nameUser]'), 'the third part appears', PATIENT);
    await waitUntil(() => active(form)?.contains(control(form, 'nameUser')), 'it has the focus');
    await form.updateComplete;
    expect(shownNames(form)).to.contain('nameUser');
    expect([has(form, '.next'), has(form, '.progress')]).to.deep.equal([true, true]);
    expect(told).to.deep.equal(['where', 'privacy']);
  });

  it('goes back one step by the back key of the phone, and on again', async () => {
    const form = await mountNarrow();
    await passFirst(form);
    type(form, 'location_text', PERSONAL.location_text);
    await press(form, '.next');
    expect(step(form)).to.equal('3');
    history.back();
    await waitUntil(() => step(form) === '2', 'one step back');
    history.back();
    await waitUntil(() => step(form) === '1', 'another');
    history.forward();
    await waitUntil(() => step(form) === '2', 'and on');
    expect(control(form, 'location_text').value).to.equal(PERSONAL.location_text);
  });

  it('shows all that there is to write where the endpoint can’t be had: an SMS may carry it', async () => {
    await setViewport({ width: 320, height: 640 });
    const form = await mount(fakeService(() => Promise.reject(new AduanError('network'))));
    await waitUntil(() => has(form, '.trouble') && has(form, '[name=location_text]'), 'its parts', PATIENT);
    expect(shownNames(form)).to.include.members(['content', 'location_text']);
  });

  it('goes on with the entries of before a reload, each of them one step', async () => {
    const first = await mountNarrow();
    await passFirst(first);
    first.remove();
    // The page's one form is counted anew, as after a reload.
    const note = readNote('aduan-step') as { form: number; depth: number };
    const turned: number[] = [];
    const again = new StepHistory(
      (step) => turned.push(step),
      () => 1,
    );
    writeNote('aduan-step', { ...note, form: note.form + 1 });
    again.connect();
    again.forward(1, 2);
    expect((readNote('aduan-step') as { depth: number }).depth).to.equal(note.depth + 1);
    history.back();
    await waitUntil(() => turned.at(-1) === 1, 'one step back');
    again.disconnect();
  });

  it('leaves entries of another widget alone, and is not moved by them', async () => {
    const form = await mountNarrow();
    await passFirst(form);
    const { length } = history;
    pushNote('aduanFeed', { trackingId: '1' });
    await press(form, '.back');
    expect([step(form), history.length]).to.deep.equal(['1', length + 1]);
    history.back();
    await waitUntil(() => readNote('aduanFeed') === undefined, 'the other widget’s entry is left');
    await form.updateComplete;
    expect(step(form)).to.equal('1');
  });

  it('opens the step of a field that the summary leads to', async () => {
    const form = await mountNarrow();
    await passFirst(form);
    await drawWhole(form);
    submit(form);
    await waitUntil(() => focused(form) === 'summary');
    await press(form, '#summary a[href="#nameUser"]');
    expect(step(form)).to.equal('3');
    expect(focused(form)).to.equal('nameUser');
  });

  it('opens the step of the field that the endpoint refused', async () => {
    const service = fakeService();
    service.answer = () =>
      Promise.reject(
        new AduanError('refused', { status: 422, fields: { location_text: ['Tempat tidak dikenal.'] } }),
      );
    const form = await mountNarrow(service);
    await fill(form);
    submit(form);
    await waitUntil(() => query(form, '#location_text-error'), '', PATIENT);
    await waitUntil(() => step(form) === '2');
    expect(isShown(control(form, 'location_text'))).to.equal(true);
  });

  it('leads with Enter to the next field, and from the last one to Lanjut', async () => {
    const form = await mountNarrow();
    await passFirst(form);
    control(form, 'location_text').focus();
    await sendKeys({ press: 'Enter' });
    expect(focused(form)).to.equal('day-today');
    type(form, 'location_text', PERSONAL.location_text);
    type(form, 'date_of_incident', '2026-11-20');
    await press(form, '.next');
    control(form, 'emailUser').focus();
    await sendKeys({ press: 'Enter' });
    expect(active(form)?.className).to.contain('next');
  });

  it('begins with the first step again for the next report', async () => {
    const form = await mountNarrow();
    await fill(form);
    for (let times = 0; times < 3; times += 1) await press(form, '.next');
    submit(form);
    const receipt = await arrived(form, 'receipt');
    [...receipt.querySelectorAll('button')].at(-1)!.click();
    await waitUntil(() => query(form, '[part=form]'));
    await form.updateComplete;
    expect(step(form)).to.equal('1');
  });
});

describe('the review before Kirim', () => {
  const groups = (form: AduanForm): string[] =>
    [...form.shadowRoot!.querySelectorAll('.review')].map((one) => one.textContent.replace(/\s+/g, ' '));

  it('says what all may read and what only officers do, and follows the ticks', async () => {
    const form = await mountReady(fakeService());
    await fill(form);
    const [shown, withheld] = groups(form);
    expect(shown).to.contain(PERSONAL.title).and.contain('“Warga”').and.not.contain(PERSONAL.nameUser);
    expect(withheld).to.contain(PERSONAL.nameUser).and.contain('Jumat, 20 November 2026');
    await choose(form, 'is_anonymous');
    expect(groups(form)[0]).to.contain('“Anonim”');
    await choose(form, 'is_secret');
    const [secret, rest] = groups(form);
    expect(secret).to.contain('Tidak ada yang tampil').and.not.contain(PERSONAL.title);
    expect(rest).to.contain(PERSONAL.title);
  });

  it('leads back to a field by its Ubah', async () => {
    const form = await mountReady(fakeService());
    await fill(form);
    query(form, '.review [aria-label="Ubah: Tempat kejadian"]')!.click();
    expect(focused(form)).to.equal('location_text');
  });
});

describe('what nobody has touched', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('shows nothing red on a wide page before Kirim', async () => {
    await setViewport({ width: 1000, height: 640 });
    const form = await mountReady(fakeService());
    expect([has(form, '.empty'), has(form, '.error'), has(form, '.review .open')]).to.deep.equal([
      false,
      false,
      true,
    ]);
    // A dash for the eye has a word for the ear.
    const untold = query(form, '.own-title')!;
    expect(untold.querySelector(':scope > :not([aria-hidden])')!.textContent).to.equal('Belum diisi');
    submit(form);
    await waitUntil(() => has(form, '.review .empty'));
  });
});

describe('the kind of report', () => {
  it('changes what is asked, and keeps what was written', async () => {
    const form = await mountReady(fakeService());
    const label = () => query(form, 'label[for=content]')!.textContent.trim();
    type(form, 'content', PERSONAL.content);
    const place = () => query(form, 'label[for=location_text]')!.textContent.trim();
    const review = (name: string) => has(form, `.review [aria-label="Ubah: ${name}"]`);
    expect(place()).to.equal('Tempat kejadian');
    type(form, 'location_text', PERSONAL.location_text);
    await choose(form, 'classification_id-2');
    expect([label(), place()]).to.deep.equal(['Informasi yang diminta', 'Tempat yang ditanyakan']);
    expect([has(form, '#date_of_incident'), review('Tempat yang ditanyakan')]).to.deep.equal([false, true]);
    await choose(form, 'classification_id-3');
    expect([label(), place()]).to.deep.equal(['Usul atau harapan', 'Tempat yang Anda maksud']);
    expect(textOf(form)).to.contain('Untuk tempat mana').and.not.contain('Di mana dan kapan');
    await choose(form, 'classification_id-1');
    expect(label()).to.equal('Isi laporan');
    expect(control(form, 'content').value).to.equal(PERSONAL.content);
  });
});
