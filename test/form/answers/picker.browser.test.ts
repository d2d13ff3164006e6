import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { choosingService, village, VILLAGES } from '../harness/choices-fixture.js';
import { openChoosingForm, type FormHarness } from '../harness/form-harness.js';
import { waitUntil } from '../../setup/in-page/wait-until.js';

const active = (form: FormHarness, id: string): string | null => {
  const found = form.picker(id).input.getAttribute('aria-activedescendant');
  return found && form.text(`#${found} b`);
};
const said = (form: FormHarness, id: string): string =>
  form.picker(id).input.closest('.field')!.querySelector('[role=status]')!.textContent.trim();
const optionAt = (form: FormHarness, id: string, index: number): HTMLElement =>
  form.all<HTMLElement>(`#${id}-list [role=option]`)[index]!;

/** A key as the page gets it, where the test's keyboard can't say all of it. */
function press(
  form: FormHarness,
  id: string,
  key: string,
  more: KeyboardEventInit & { keyCode?: number } = {},
): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...more,
  });
  form.picker(id).input.dispatchEvent(event);
  return event;
}

describe('a list to choose from', () => {
  it('is an ARIA combobox: named, described, with a listbox that is always there', async () => {
    const form = await openChoosingForm(choosingService());
    for (const id of ['category_id', 'suggestion_institution_id', 'location_id']) {
      const input = form.picker(id).input;
      expect(input.getAttribute('role')).to.equal('combobox');
      expect(input.getAttribute('aria-autocomplete')).to.equal('list');
      expect(input.getAttribute('aria-expanded')).to.equal('false');
      expect(input.labels!).to.have.length(1);
      expect(form.query(`#${input.getAttribute('aria-controls')}`)!.getAttribute('role')).to.equal('listbox');
      expect(form.query(`#${input.getAttribute('aria-describedby')}`)!.className).to.equal('hint');
      expect(form.has(`input[type=hidden][name=${id}]`), id).to.equal(true);
    }
  });

  it('shows everything when it is opened, and is searched by keys alone', async () => {
    const service = choosingService();
    const form = await openChoosingForm(service);
    expect(service.calls.categories, 'nothing is fetched before someone looks').to.equal(0);
    form.picker('category_id').input.focus();
    await form.picker('category_id').listed(3);
    expect(form.picker('category_id').options).to.deep.equal([
      'Jalan BerlubangPekerjaan Umum',
      'JembatanPekerjaan Umum',
      'Sampah <b>liar</b>',
    ]);
    expect(said(form, 'category_id')).to.equal('3 pilihan');
    expect(active(form, 'category_id')).to.equal(null);
    await sendKeys({ press: 'ArrowDown' });
    expect(active(form, 'category_id')).to.equal('Jalan Berlubang');
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    expect(active(form, 'category_id')).to.equal('Sampah <b>liar</b>');
    await sendKeys({ type: 'jemb' });
    await form.picker('category_id').listed(1);
    // A single hit stays chosen under the arrows.
    await sendKeys({ press: 'ArrowDown' });
    expect(active(form, 'category_id')).to.equal('Jembatan');
    await sendKeys({ press: 'Home' });
    expect(form.picker('category_id').input.selectionStart).to.equal(0);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => form.picker('category_id').chosen === 'jembatan');
    expect(form.text('#category_id-value')).to.contain('Jembatan');
    expect(form.focused).to.equal('category_id');
    expect(form.query('#category_id')!.getAttribute('aria-label')).to.equal('Ganti topik');
    expect(service.calls.categories, 'one tree for all words').to.equal(1);
    await sendKeys({ press: 'Enter' });
    await form.picker('category_id').listed(3);
    expect(form.picker('category_id').chosen).to.equal('');
    expect(form.picker('category_id').input.value).to.equal('');
  });

  it('closes by Escape, then empties, and then lets Escape through', async () => {
    const form = await openChoosingForm(choosingService());
    form.picker('category_id').input.focus();
    form.picker('category_id').write('jemb');
    await form.picker('category_id').listed(1);
    expect(press(form, 'category_id', 'Escape').defaultPrevented).to.equal(true);
    await form.drawn();
    expect(form.picker('category_id').options).to.deep.equal([]);
    expect(form.picker('category_id').input.value).to.equal('jemb');
    expect(press(form, 'category_id', 'Escape').defaultPrevented).to.equal(true);
    await form.drawn();
    expect(form.picker('category_id').input.value).to.equal('');
    expect(press(form, 'category_id', 'Escape').defaultPrevented).to.equal(false);
    expect(press(form, 'category_id', 'ArrowDown').defaultPrevented).to.equal(true);
    await form.picker('category_id').listed(3);
  });

  it('chooses nothing by being left, and says that what was typed isn’t a choice', async () => {
    const form = await openChoosingForm(choosingService());
    form.picker('category_id').input.focus();
    await sendKeys({ type: 'jemb' });
    await form.picker('category_id').listed(1);
    await sendKeys({ press: 'Tab' });
    await form.drawn();
    expect(form.focused).not.to.equal('category_id');
    expect(form.picker('category_id').chosen).to.equal('');
    expect(form.picker('category_id').input.value).to.equal('jemb');
    expect(form.text('#category_id-note')).to.contain('Belum dipilih');
    form.picker('category_id').write('');
    form.picker('category_id').input.dispatchEvent(new FocusEvent('blur'));
    await form.drawn();
    expect(form.has('#category_id-note')).to.equal(false);
  });

  it('goes on to the next field by Enter where nothing is marked', async () => {
    const form = await openChoosingForm(choosingService());
    form.picker('category_id').input.focus();
    await form.picker('category_id').listed(3);
    await sendKeys({ press: 'Enter' });
    expect(form.focused).to.equal('location_text');
    expect(form.picker('category_id').chosen).to.equal('');
  });

  it('is chosen from by pointer, without losing the text’s focus on the way', async () => {
    const form = await openChoosingForm(choosingService());
    form.picker('category_id').input.focus();
    await form.picker('category_id').listed(3);
    const option = optionAt(form, 'category_id', 1);
    option.scrollIntoView({ block: 'center' });
    const { left, top, height } = option.getBoundingClientRect();
    expect(height).to.be.at.least(44);
    const position: [number, number] = [Math.round(left + 20), Math.round(top + height / 2)];
    await sendMouse({ type: 'move', position });
    await sendMouse({ type: 'down' });
    expect(form.focused).to.equal('category_id');
    expect(form.picker('category_id').options).to.have.length(3);
    await sendMouse({ type: 'up' });
    await waitUntil(() => form.picker('category_id').chosen === 'jembatan');
    expect(form.focused).to.equal('category_id');
  });

  it('works with a keyboard that sends no keys, also in the middle of a word that is being composed', async () => {
    const form = await openChoosingForm(choosingService());
    form.picker('category_id').input.focus();
    press(form, 'category_id', 'Unidentified', { keyCode: 229 });
    form.picker('category_id').write('d', true);
    await form.picker('category_id').listed(1);
    for (const more of [{ isComposing: true }, { keyCode: 229 }]) {
      for (const key of ['ArrowDown', 'Enter', 'Escape']) {
        expect(press(form, 'category_id', key, more).defaultPrevented, key).to.equal(false);
      }
    }
    await form.drawn();
    expect(form.picker('category_id').options).to.deep.equal(['Jalan BerlubangPekerjaan Umum']);
    form.picker('category_id').write('dalan', true);
    expect(form.picker('category_id').input.value).to.equal('dalan');
    optionAt(form, 'category_id', 0).click();
    await waitUntil(() => form.picker('category_id').chosen === 'jalan');
  });

  it('says in words when nothing fits, and never shows an empty list', async () => {
    const form = await openChoosingForm(choosingService());
    form.picker('category_id').input.focus();
    form.picker('category_id').write('xyz');
    await waitUntil(() => said(form, 'category_id').includes('Tidak ada yang cocok'));
    expect(form.picker('category_id').input.getAttribute('aria-expanded')).to.equal('false');
    expect(form.query('#category_id-list')!.hidden).to.equal(true);
    form.picker('location_id').input.focus();
    await form.drawn();
    expect(said(form, 'location_id')).to.contain('Ketik nama desa');
    expect(said(form, 'category_id')).to.equal('');
  });
});

describe('a list that is asked for word by word', () => {
  const asking = async () => {
    const service = choosingService();
    service.isWaiting = true;
    const form = await openChoosingForm(service);
    form.picker('location_id').input.focus();
    const asked = async (text: string, count: number) => {
      form.picker('location_id').write(text);
      await form.waitFor(() => service.calls.locations.length === count, `${count} questions`);
      return service.calls.locations[count - 1]!;
    };
    return { service, form, asked };
  };

  it('waits for a pause and for letters enough', async () => {
    const { service, form, asked } = await asking();
    form.picker('location_id').write('s');
    for (const text of ['su', 'suk', 'suka']) form.picker('location_id').write(text);
    const { search } = await asked('sukaj', 1);
    expect(search).to.equal('sukaj');
    expect(service.calls.locations).to.have.length(1);
  });

  it('says that a village is not in the list of this service', async () => {
    const { form, asked } = await asking();
    (await asked('kisaran', 1)).answer([]);
    await waitUntil(() => said(form, 'location_id').includes('Tidak ketemu'));
  });

  it('never lets an older answer overwrite a newer one, and gives the older question up', async () => {
    const { form, asked } = await asking();
    const first = await asked('suka', 1);
    const second = await asked('kurup', 2);
    expect(first.signal.aborted).to.equal(true);
    second.answer([village('r-9', 'Kurup', 'Lubuk Batang')]);
    await form.picker('location_id').listed(1);
    first.answer(VILLAGES);
    await nextFrame();
    expect(form.picker('location_id').options).to.deep.equal(['KurupLubuk Batang']);
  });

  it('keeps the last list readable while the next one is fetched', async () => {
    const { form, asked } = await asking();
    (await asked('suka', 1)).answer(VILLAGES);
    await form.picker('location_id').listed(2);
    const next = await asked('sukaj', 2);
    expect(form.picker('location_id').options).to.have.length(2);
    expect(active(form, 'location_id')).to.equal(null);
    expect(said(form, 'location_id')).to.equal('Mencari…');
    next.answer(VILLAGES.slice(0, 1));
    await form.picker('location_id').listed(1);
    expect(said(form, 'location_id')).to.equal('1 pilihan');
  });

  it('gives up when it is left or the form is taken away, and hears no late answer', async () => {
    const { form, asked } = await asking();
    const left = await asked('suka', 1);
    form.picker('location_id').input.blur();
    expect(left.signal.aborted).to.equal(true);
    left.answer(VILLAGES);
    form.picker('location_id').input.focus();
    const gone = await asked('sukaj', 2);
    const parent = form.element.parentElement!;
    form.remove();
    expect(gone.signal.aborted).to.equal(true);
    gone.answer(VILLAGES);
    parent.append(form.element);
    await form.drawn();
    await nextFrame();
    expect(form.picker('location_id').options).to.deep.equal([]);
    expect(form.picker('location_id').input.value).to.equal('sukaj');
  });

  it('says that it failed, in a sentence, and asks again on demand', async () => {
    const { service, form, asked } = await asking();
    (await asked('suka', 1)).fail();
    const retry = () => form.picker('location_id').input.closest('.field')!.querySelector('button');
    await waitUntil(() => retry());
    expect(form.picker('location_id').input.closest('.field')!.textContent).to.contain(
      'tetap bisa dikirim tanpa ini',
    );
    service.isWaiting = false;
    retry()!.click();
    await form.picker('location_id').listed(2);
    expect(retry()).to.equal(null);
    expect(form.focused).to.equal('location_id');
  });
});
