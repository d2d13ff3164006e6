import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { SmallForm } from '../../src/form/small-form/small-form.js';
import { StepHistory } from '../../src/form/steps/step-history.js';
import { pushNote, readNote, writeNote } from '../../src/widget/history-entry.js';
import { FULL } from '../form-logic/capabilities.js';
import { AduanError } from '../../src/errors.js';
import { setViewport } from '../setup/viewport.js';
import { fakeService, isShown, PERSONAL, photo } from './harness/form-fixture.js';
import { openForm, placeForm, type FormHarness } from './harness/form-harness.js';
import { waitUntil } from '../setup/in-page/wait-until.js';

const step = (form: FormHarness) => form.query<HTMLFormElement>('[part=form]')!.dataset['step'];
const shownNames = (form: FormHarness): string[] =>
  form
    .all<HTMLInputElement>('[name]')
    .filter(isShown)
    .map(({ name }) => name);
const active = (form: FormHarness) => form.element.shadowRoot!.activeElement;

async function mountNarrow(
  service = fakeService(),
  attributes: Record<string, string> = {},
): Promise<FormHarness> {
  await setViewport({ width: 320, height: 640 });
  return openForm(service, attributes);
}

/** Fills the first step and goes on. */
async function passFirst(form: FormHarness): Promise<void> {
  await form.choose('classification_id-1');
  form.type('title', PERSONAL.title);
  form.type('content', PERSONAL.content);
  await form.press('.next');
}

describe('aduan-form in steps', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('shows one part at a time where it is narrow, and all of them where it is wide', async () => {
    const form = await mountNarrow();
    expect(shownNames(form)).to.contain('content').and.not.contain('location_text');
    expect(form.all('[type=submit]').filter(isShown)).to.have.length(0);
    expect(form.text()).to.contain('Langkah 1 dari 4');
    await setViewport({ width: 1000, height: 640 });
    await waitUntil(() => form.has('[type=submit]'), 'the rest of it is drawn');
    for (const name of ['content', 'location_text', 'nameUser'])
      expect(isShown(form.control(name)), name).to.equal(true);
    for (const part of ['.next', '.progress']) expect(isShown(form.query(part)!), part).to.equal(false);
  });

  it('draws no part of a narrow form before it is come to, or put on paper', async () => {
    const form = await mountNarrow();
    const drawn = () =>
      ['content', 'location_text', 'nameUser', 'review'].filter((name) =>
        form.has(`[name=${name}], .${name}`),
      );
    expect(drawn()).to.deep.equal(['content']);
    await passFirst(form);
    expect(drawn()).to.deep.equal(['content', 'location_text']);
    await form.drawWhole();
    expect(drawn()).to.have.length(4);
  });

  it('walks to Kirim and sends what every step was told', async () => {
    const service = fakeService();
    const form = await mountNarrow(service);
    await passFirst(form);
    expect(shownNames(form)).to.deep.equal(['location_text', 'day', 'day', 'day']);
    expect(form.focused).to.equal('location_text');
    expect(active(form)?.closest('fieldset')?.querySelector('legend')?.textContent).to.contain(
      'Di mana dan kapan',
    );
    expect(form.query('.aduan > [role=status]')?.textContent).to.contain('Langkah 2 dari 4');
    form.type('location_text', PERSONAL.location_text);
    form.type('date_of_incident', '2026-11-20');
    await form.press('.next');
    form.type('nameUser', PERSONAL.nameUser);
    form.type('phoneUser', PERSONAL.phoneUser);
    await form.press('.next');
    expect(step(form)).to.equal('4');
    form.submit();
    await form.arrived('receipt');
    expect(service.created[0]?.submission.locationText).to.equal(PERSONAL.location_text);
  });

  it('takes no day before one is pressed, takes it back, and sends a report without', async () => {
    const service = fakeService();
    const form = await openForm(service);
    await form.fill();
    const day = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
    const content = `Jembatan gantung putus sejak ${day.split('-').reverse().join('/')}, sudah lama.`;
    form.type('content', content);
    form.type('date_of_incident', '');
    await form.drawn();
    const chosen = (): string[] =>
      ['today', 'yesterday', 'said', 'pick'].filter(
        (day) => form.query<HTMLInputElement>(`#day-${day}`)?.checked,
      );
    expect(chosen()).to.deep.equal([]);
    await form.choose('day-said');
    expect([chosen(), form.control('date_of_incident').value]).to.deep.equal([['said'], day]);
    await form.choose('day-said');
    expect([chosen(), form.control('date_of_incident').value]).to.deep.equal([[], '']);
    form.submit();
    await form.arrived('receipt');
    const { submission } = service.created[0]!;
    expect([submission.dateOfIncident, submission.content]).to.deep.equal([null, content]);
  });

  it('holds back a step that is wrong, at its first wrong field, and says how many there are', async () => {
    const form = await mountNarrow();
    await form.press('.next');
    expect(step(form)).to.equal('1');
    expect(form.focused).to.equal('content');
    expect(form.query('#content-error')).to.not.equal(null);
    expect(form.query('#summary')).to.equal(null);
    // The other steps were not asked yet.
    expect(form.query('#location_text-error')).to.equal(null);
  });

  it('loses nothing on the way back', async () => {
    const form = await mountNarrow();
    await passFirst(form);
    form.type('location_text', PERSONAL.location_text);
    await form.press('.back');
    expect(step(form)).to.equal('1');
    expect(form.control('title').value).to.equal(PERSONAL.title);
    await form.press('.next');
    expect(form.control('location_text').value).to.equal(PERSONAL.location_text);
  });

  it('goes on before the endpoint has answered, and waits for what is not here yet', async () => {
    let answer!: () => void;
    const waiting = new Promise<typeof FULL>((resolve) => (answer = () => resolve(FULL)));
    await setViewport({ width: 320, height: 640 });
    const form = await placeForm(fakeService(() => waiting));
    const told: string[] = [];
    form.element.addEventListener('aduan-step', ({ detail }) => told.push(detail.step));
    await form.waitFor('.next', 'Lanjut appears');
    await form.press('.next');
    expect(form.focused).to.equal('content');
    await form.waitFor('.section ~ .section', 'the second part appears');
    expect(isShown(form.query('.skeleton')!)).to.equal(false);
    await passFirst(form);
    expect(shownNames(form)).to.deep.equal(['location_text', 'day', 'day', 'day']);
    expect(isShown(form.query('.skeleton')!)).to.equal(false);
    form.type('location_text', PERSONAL.location_text);
    form.type('date_of_incident', '2026-11-20');
    await form.press('.next');
    expect(shownNames(form)).to.deep.equal([]);
    expect(active(form)?.className).to.equal('skeleton');
    expect([form.has('.next'), form.has('.back')]).to.deep.equal([false, true]);
    expect(told).to.deep.equal(['where']);
    answer();
    await form.waitFor('[name=nameUser]', 'the third part appears');
    await waitUntil(() => active(form)?.contains(form.control('nameUser')), 'it has the focus');
    await form.drawn();
    expect(shownNames(form)).to.contain('nameUser');
    expect([form.has('.next'), form.has('.progress')]).to.deep.equal([true, true]);
    expect(told).to.deep.equal(['where', 'privacy']);
  });

  it('goes back one step by the back key of the phone, and on again', async () => {
    const form = await mountNarrow();
    await passFirst(form);
    form.type('location_text', PERSONAL.location_text);
    await form.press('.next');
    expect(step(form)).to.equal('3');
    history.back();
    await waitUntil(() => step(form) === '2', 'one step back');
    history.back();
    await waitUntil(() => step(form) === '1', 'another');
    history.forward();
    await waitUntil(() => step(form) === '2', 'and on');
    expect(form.control('location_text').value).to.equal(PERSONAL.location_text);
  });

  it('leads back from a step that somebody came to before the rest of the form was here', async () => {
    let come!: () => void;
    const held = new Promise<void>((resolve) => (come = resolve));
    const finish = Object.getOwnPropertyDescriptor(SmallForm.prototype, 'finish')!;
    SmallForm.prototype.finish = () => held;
    await setViewport({ width: 320, height: 640 });
    const form = await placeForm();
    Object.defineProperty(SmallForm.prototype, 'finish', finish);
    await form.waitFor('.next', 'Lanjut appears');
    form.type('content', PERSONAL.content);
    writeNote('aduan-step', null);
    await form.press('.next');
    expect([step(form), active(form)?.className]).to.deep.equal(['2', 'skeleton']);
    expect(readNote('aduan-step')).to.equal(undefined);
    come();
    await form.waitFor('[name=location_text]', 'the second part appears');
    expect(readNote('aduan-step')).to.include({ step: 1 });
    history.back();
    await waitUntil(() => step(form) === '1', 'one step back');
    expect(form.control('content').value).to.equal(PERSONAL.content);
  });

  it('shows all that there is to write where the endpoint can’t be had: an SMS may carry it', async () => {
    await setViewport({ width: 320, height: 640 });
    const form = await placeForm(fakeService(() => Promise.reject(new AduanError('network'))));
    await form.waitFor(() => form.has('.trouble') && form.has('[name=location_text]'), 'its parts');
    expect(shownNames(form)).to.include.members(['content', 'location_text']);
  });

  it('keeps what is said of phone and e-mail apart from what it stands over', async () => {
    const form = await mountNarrow();
    await passFirst(form);
    form.type('location_text', PERSONAL.location_text);
    form.type('date_of_incident', '2026-11-20');
    await form.press('.next');
    const above = form.query('#contact-hint')!.getBoundingClientRect();
    const below = form.control('phoneUser').closest('.field')!.getBoundingClientRect();
    expect(below.top - above.bottom).to.be.within(4, 16);
  });

  it('goes on with the entries of before a reload, each of them one step', async () => {
    const first = await mountNarrow();
    await passFirst(first);
    first.remove();
    const note = readNote('aduan-step') as { form: number; depth: number };
    const turned: number[] = [];
    const again = new StepHistory(
      note.form,
      (step) => turned.push(step),
      () => 1,
    );
    again.hostConnected();
    again.forward(1, 2);
    expect((readNote('aduan-step') as { depth: number }).depth).to.equal(note.depth + 1);
    history.back();
    await waitUntil(() => turned.at(-1) === 1, 'one step back');
    again.hostDisconnected();
  });

  it('leaves entries of another widget alone, and is not moved by them', async () => {
    const form = await mountNarrow();
    await passFirst(form);
    const { length } = history;
    pushNote('aduanFeed', { trackingId: '1' });
    await form.press('.back');
    expect([step(form), history.length]).to.deep.equal(['1', length + 1]);
    history.back();
    await waitUntil(() => readNote('aduanFeed') === undefined, 'the other widget’s entry is left');
    await form.drawn();
    expect(step(form)).to.equal('1');
  });

  it('opens the step of a field that the summary leads to', async () => {
    const form = await mountNarrow();
    await passFirst(form);
    await form.drawWhole();
    form.submit();
    await waitUntil(() => form.focused === 'summary');
    await form.press('#summary a[href="#nameUser"]');
    expect(step(form)).to.equal('3');
    expect(form.focused).to.equal('nameUser');
  });

  it('opens the step of the field that the endpoint refused', async () => {
    const service = fakeService();
    service.answer = () =>
      Promise.reject(
        new AduanError('refused', { status: 422, fields: { location_text: ['Tempat tidak dikenal.'] } }),
      );
    const form = await mountNarrow(service);
    await form.fill();
    form.submit();
    await form.waitFor('#location_text-error');
    await waitUntil(() => step(form) === '2');
    expect(isShown(form.control('location_text'))).to.equal(true);
  });

  it('leads with Enter to the next field, and from the last one to Lanjut', async () => {
    const form = await mountNarrow();
    await passFirst(form);
    form.control('location_text').focus();
    await sendKeys({ press: 'Enter' });
    expect(form.focused).to.equal('day-today');
    form.type('location_text', PERSONAL.location_text);
    form.type('date_of_incident', '2026-11-20');
    await form.press('.next');
    form.control('emailUser').focus();
    await sendKeys({ press: 'Enter' });
    expect(active(form)?.className).to.contain('next');
  });

  it('begins with the first step again for the next report', async () => {
    const form = await mountNarrow();
    await form.fill();
    for (let times = 0; times < 3; times += 1) await form.press('.next');
    form.submit();
    const receipt = await form.arrived('receipt');
    [...receipt.querySelectorAll('button')].at(-1)!.click();
    await waitUntil(() => form.query('[part=form]'));
    await form.drawn();
    expect(step(form)).to.equal('1');
  });
});

describe('the review before Kirim', () => {
  const groups = (form: FormHarness): string[] =>
    form.all('.review').map((one) => one.textContent.replace(/\s+/g, ' '));
  const lines = (form: FormHarness, group: string): string[] =>
    form.all(`.review.${group} dt`).map((one) => one.textContent.trim());

  it('says what everybody reads, what only officers do, and who learns the name, and follows the ticks', async () => {
    const form = await openForm();
    await form.fill();
    await form.pick(await photo('jembatan.jpg'));
    const [everybody, officers, person] = groups(form);
    expect(lines(form, 'everybody')).to.deep.equal(['Jenis laporan', 'Isi laporan', 'Foto atau berkas']);
    expect(lines(form, 'officers')).to.deep.equal(['Tempat kejadian', 'Tanggal kejadian']);
    expect(lines(form, 'person')).to.deep.equal(['Nama', 'Nomor HP']);
    expect(everybody).to.contain(PERSONAL.content).and.contain('“Warga”').and.not.contain(PERSONAL.nameUser);
    expect(officers).to.contain('Jumat, 20 November 2026');
    expect(person).to.contain(PERSONAL.nameUser);
    expect(form.text('.folds .who')).to.contain('Instansi yang menangani');
    await form.choose('is_anonymous');
    expect(groups(form)[0]).to.contain('“Anonim”');
    expect(form.text('.folds .who')).to.contain(`Petugas ${FULL.name}`).and.not.contain('Instansi');
    await form.choose('is_secret');
    const [secret, rest] = groups(form);
    expect(secret).to.contain('Tidak ada yang tampil').and.not.contain(PERSONAL.content);
    expect(rest).to.contain(PERSONAL.content).and.contain('Foto atau berkas');
  });

  it('says of each group what the table says, before and after it is sent, with the same marks', async () => {
    const form = await openForm();
    await form.fill();
    await form.choose('is_anonymous');
    const told = (place: string) =>
      form
        .all(`${place} dt`)
        .map((head) => [
          head.querySelector('.picture')!.innerHTML,
          head.textContent.trim(),
          ...[...head.parentElement!.querySelectorAll('dd')].map((one) => one.textContent),
        ]);
    const table = told('.fields > .who');
    expect(table).to.have.length(3);
    expect(told('.folds .who'), 'the fold below the review').to.deep.equal(table);
    expect(new Set(table.map(([mark]) => mark)).size, 'a mark of its own each').to.equal(3);
    for (const [at, [mark, heading]] of table.entries()) {
      const group = form.all('.review')[at]!;
      expect(group.querySelector('h3 .picture')!.innerHTML).to.equal(mark);
      expect(group.querySelector('h3')!.textContent.trim()).to.equal(heading);
    }
    form.submit();
    await form.arrived('receipt');
    expect(told('[part=receipt] .who')).to.deep.equal(table);
  });

  it('promises nothing on the receipt of a report that this form didn’t send', async () => {
    const form = await openForm();
    await form.fill();
    await form.choose('is_secret');
    form.submit();
    const receipt = await form.arrived('receipt');
    expect(form.text('.who')).to.contain('Tidak ada yang tampil');
    [...receipt.querySelectorAll('button')].at(-1)!.click();
    await waitUntil(() => form.query('[part=form]'));
    await form.drawWhole();
    expect(form.text('.who')).not.to.contain('Tidak ada yang tampil');
  });

  it('says a title that the text begins with once, and one of the reporter’s own above the text', async () => {
    const form = await openForm();
    await form.fill();
    expect(lines(form, 'everybody')).to.not.contain('Judul');
    form.type('title', 'Minta jembatan darurat');
    await form.drawn();
    expect(lines(form, 'everybody')).to.include.members(['Judul', 'Isi laporan']);
  });

  it('leads back by one Ubah for each group', async () => {
    const form = await openForm();
    await form.fill();
    const led: (string | undefined)[] = [];
    for (const way of form.all('.review button')) {
      way.click();
      led.push(form.focused);
    }
    expect(led).to.deep.equal(['content', 'location_text', 'nameUser']);
  });

  it('stands on one and a half screens of a phone, with name and photo, nothing cut and no number broken', async () => {
    await setViewport({ width: 360, height: 640 });
    const form = await openForm();
    await form.fill();
    form.type('phoneUser', '081234567890');
    await form.pick(await photo('jembatan.jpg'));
    for (let times = 0; times < 3; times += 1) await form.press('.next');
    expect(isShown(form.query('.reviews')!)).to.equal(true);
    expect(form.query('.reviews')!.getBoundingClientRect().height).to.be.below(960);
    for (const one of form.all('.review dd'))
      expect(one.scrollHeight, one.textContent).to.be.at.most(one.clientHeight + 1);
    const [phone] = form.all('.review .whole');
    expect(phone!.scrollWidth).to.be.at.most(phone!.clientWidth);
    expect(phone!.clientHeight).to.be.below(30);
    await setViewport({ width: 800, height: 600 });
  });
});

describe('the review where text is twice as large', () => {
  afterEach(async () => {
    document.documentElement.style.fontSize = '';
    await setViewport({ width: 800, height: 600 });
  });

  it('cuts nothing off on the smallest phone, neither a way back nor a number', async () => {
    await setViewport({ width: 320, height: 640 });
    document.documentElement.style.fontSize = '200%';
    const form = await openForm();
    await form.fill();
    form.type('phoneUser', '081234567890');
    for (let times = 0; times < 3; times += 1) await form.press('.next');
    expect(isShown(form.query('.reviews')!)).to.equal(true);
    const { right } = form.query('.reviews')!.getBoundingClientRect();
    for (const one of form.all('.review :is(h3, button, dd)')) {
      expect(one.getBoundingClientRect().right, one.textContent).to.be.at.most(right);
      expect(one.scrollWidth, one.textContent).to.be.at.most(Math.ceil(one.clientWidth));
    }
  });
});

describe('what nobody has touched', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('shows nothing red on a wide page before Kirim', async () => {
    await setViewport({ width: 1000, height: 640 });
    const form = await openForm();
    expect([form.has('.empty'), form.has('.error'), form.has('.review .open')]).to.deep.equal([
      false,
      false,
      true,
    ]);
    // A dash for the eye has a word for the ear.
    const untold = form.query('.review .open')!;
    expect(untold.querySelector(':scope > :not([aria-hidden])')!.textContent).to.equal('Belum diisi');
    form.submit();
    await waitUntil(() => form.has('.review .empty'));
  });
});

describe('the kind of report', () => {
  it('changes what is asked, and keeps what was written', async () => {
    const form = await openForm();
    const label = () => form.text('label[for=content]').trim();
    form.type('content', PERSONAL.content);
    const place = () => form.text('label[for=location_text]').trim();
    const review = (name: string) =>
      form.all('.review dt').some((label) => label.textContent.trim() === name);
    expect(place()).to.equal('Tempat kejadian');
    form.type('location_text', PERSONAL.location_text);
    await form.choose('classification_id-2');
    expect([label(), place()]).to.deep.equal(['Informasi yang diminta', 'Tempat yang ditanyakan']);
    expect([form.has('#date_of_incident'), review('Tempat yang ditanyakan')]).to.deep.equal([false, true]);
    await form.choose('classification_id-3');
    expect([label(), place()]).to.deep.equal(['Usul atau harapan', 'Tempat yang Anda maksud']);
    expect(form.text()).to.contain('Untuk tempat mana').and.not.contain('Di mana dan kapan');
    await form.choose('classification_id-1');
    expect(label()).to.equal('Isi laporan');
    expect(form.control('content').value).to.equal(PERSONAL.content);
  });
});
