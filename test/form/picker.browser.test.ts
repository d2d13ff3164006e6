import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { AduanForm } from '../../src/form/aduan-form.js';
import {
  chosen,
  choosingService,
  combobox,
  listed,
  mountChoosing,
  optionsOf,
  village,
  VILLAGES,
  write,
} from './choices-fixture.js';
import { focused, has, PATIENT, query } from './form-fixture.js';

const active = (form: AduanForm, id: string): string | null => {
  const found = combobox(form, id).getAttribute('aria-activedescendant');
  return found && query(form, `#${found} b`)!.textContent;
};
const said = (form: AduanForm, id: string): string =>
  combobox(form, id).closest('.field')!.querySelector('[role=status]')!.textContent.trim();
const optionAt = (form: AduanForm, id: string, index: number): HTMLElement =>
  form.shadowRoot!.querySelectorAll<HTMLElement>(`#${id}-list [role=option]`)[index]!;

/** A key as the page gets it, where the test's keyboard can't say all of it. */
function press(
  form: AduanForm,
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
  combobox(form, id).dispatchEvent(event);
  return event;
}

describe('a list to choose from', () => {
  it('is an ARIA combobox: named, described, with a listbox that is always there', async () => {
    const form = await mountChoosing(choosingService());
    for (const id of ['category_id', 'suggestion_institution_id', 'location_id']) {
      const input = combobox(form, id);
      expect(input.getAttribute('role')).to.equal('combobox');
      expect(input.getAttribute('aria-autocomplete')).to.equal('list');
      expect(input.getAttribute('aria-expanded')).to.equal('false');
      expect(input.labels!).to.have.length(1);
      expect(query(form, `#${input.getAttribute('aria-controls')}`)!.getAttribute('role')).to.equal(
        'listbox',
      );
      expect(query(form, `#${input.getAttribute('aria-describedby')}`)!.className).to.equal('hint');
      expect(has(form, `input[type=hidden][name=${id}]`), id).to.equal(true);
    }
  });

  it('shows everything when it is opened, and is searched by keys alone', async () => {
    const service = choosingService();
    const form = await mountChoosing(service);
    expect(service.calls.categories, 'nothing is fetched before someone looks').to.equal(0);
    combobox(form, 'category_id').focus();
    await listed(form, 'category_id', 3);
    expect(optionsOf(form, 'category_id')).to.deep.equal([
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
    await listed(form, 'category_id', 1);
    await sendKeys({ press: 'Home' });
    expect(combobox(form, 'category_id').selectionStart).to.equal(0);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => chosen(form, 'category_id') === 'jembatan');
    expect(query(form, '#category_id-value')!.textContent).to.contain('Jembatan');
    expect(focused(form)).to.equal('category_id');
    expect(query(form, '#category_id')!.getAttribute('aria-label')).to.equal('Ganti topik');
    expect(service.calls.categories, 'one tree for all words').to.equal(1);
    await sendKeys({ press: 'Enter' });
    await listed(form, 'category_id', 3);
    expect(chosen(form, 'category_id')).to.equal('');
    expect(combobox(form, 'category_id').value).to.equal('');
  });

  it('closes by Escape, then empties, and then lets Escape through', async () => {
    const form = await mountChoosing(choosingService());
    combobox(form, 'category_id').focus();
    write(form, 'category_id', 'jemb');
    await listed(form, 'category_id', 1);
    expect(press(form, 'category_id', 'Escape').defaultPrevented).to.equal(true);
    await form.updateComplete;
    expect(optionsOf(form, 'category_id')).to.deep.equal([]);
    expect(combobox(form, 'category_id').value).to.equal('jemb');
    expect(press(form, 'category_id', 'Escape').defaultPrevented).to.equal(true);
    await form.updateComplete;
    expect(combobox(form, 'category_id').value).to.equal('');
    expect(press(form, 'category_id', 'Escape').defaultPrevented).to.equal(false);
    expect(press(form, 'category_id', 'ArrowDown').defaultPrevented).to.equal(true);
    await listed(form, 'category_id', 3);
  });

  it('chooses nothing by being left, and says that what was typed isn’t a choice', async () => {
    const form = await mountChoosing(choosingService());
    combobox(form, 'category_id').focus();
    await sendKeys({ type: 'jemb' });
    await listed(form, 'category_id', 1);
    await sendKeys({ press: 'Tab' });
    await form.updateComplete;
    expect(focused(form)).not.to.equal('category_id');
    expect(chosen(form, 'category_id')).to.equal('');
    expect(combobox(form, 'category_id').value).to.equal('jemb');
    expect(query(form, '#category_id-note')!.textContent).to.contain('Belum dipilih');
    write(form, 'category_id', '');
    combobox(form, 'category_id').dispatchEvent(new FocusEvent('blur'));
    await form.updateComplete;
    expect(has(form, '#category_id-note')).to.equal(false);
  });

  it('goes on to the next field by Enter where nothing is marked', async () => {
    const form = await mountChoosing(choosingService());
    combobox(form, 'category_id').focus();
    await listed(form, 'category_id', 3);
    await sendKeys({ press: 'Enter' });
    expect(focused(form)).to.equal('location_text');
    expect(chosen(form, 'category_id')).to.equal('');
  });

  it('is chosen from by pointer, without losing the text’s focus on the way', async () => {
    const form = await mountChoosing(choosingService());
    combobox(form, 'category_id').focus();
    await listed(form, 'category_id', 3);
    const option = optionAt(form, 'category_id', 1);
    option.scrollIntoView({ block: 'center' });
    const { left, top, height } = option.getBoundingClientRect();
    expect(height).to.be.at.least(44);
    const position: [number, number] = [Math.round(left + 20), Math.round(top + height / 2)];
    await sendMouse({ type: 'move', position });
    await sendMouse({ type: 'down' });
    expect(focused(form)).to.equal('category_id');
    expect(optionsOf(form, 'category_id')).to.have.length(3);
    await sendMouse({ type: 'up' });
    await waitUntil(() => chosen(form, 'category_id') === 'jembatan');
    expect(focused(form)).to.equal('category_id');
  });

  it('works with a keyboard that sends no keys, also in the middle of a word that is being composed', async () => {
    const form = await mountChoosing(choosingService());
    combobox(form, 'category_id').focus();
    press(form, 'category_id', 'Unidentified', { keyCode: 229 });
    write(form, 'category_id', 'd', true);
    await listed(form, 'category_id', 1);
    for (const more of [{ isComposing: true }, { keyCode: 229 }]) {
      for (const key of ['ArrowDown', 'Enter', 'Escape']) {
        expect(press(form, 'category_id', key, more).defaultPrevented, key).to.equal(false);
      }
    }
    await form.updateComplete;
    expect(optionsOf(form, 'category_id')).to.deep.equal(['Jalan BerlubangPekerjaan Umum']);
    write(form, 'category_id', 'dalan', true);
    expect(combobox(form, 'category_id').value).to.equal('dalan');
    optionAt(form, 'category_id', 0).click();
    await waitUntil(() => chosen(form, 'category_id') === 'jalan');
  });

  it('says in words when nothing fits, and never shows an empty list', async () => {
    const form = await mountChoosing(choosingService());
    combobox(form, 'category_id').focus();
    write(form, 'category_id', 'xyz');
    await waitUntil(() => said(form, 'category_id').includes('Tidak ada yang cocok'));
    expect(combobox(form, 'category_id').getAttribute('aria-expanded')).to.equal('false');
    expect(query(form, '#category_id-list')!.hidden).to.equal(true);
    combobox(form, 'location_id').focus();
    await form.updateComplete;
    expect(said(form, 'location_id')).to.contain('Ketik nama desa');
    expect(said(form, 'category_id')).to.equal('');
  });
});

describe('a list that is asked for word by word', () => {
  const asking = async () => {
    const service = choosingService();
    service.isWaiting = true;
    const form = await mountChoosing(service);
    combobox(form, 'location_id').focus();
    const asked = async (text: string, count: number) => {
      write(form, 'location_id', text);
      await waitUntil(() => service.calls.locations.length === count, `${count} questions`, PATIENT);
      return service.calls.locations[count - 1]!;
    };
    return { service, form, asked };
  };

  it('waits for a pause and for letters enough', async () => {
    const { service, form, asked } = await asking();
    write(form, 'location_id', 's');
    for (const text of ['su', 'suk', 'suka']) write(form, 'location_id', text);
    const { search } = await asked('sukaj', 1);
    expect(search).to.equal('sukaj');
    expect(service.calls.locations).to.have.length(1);
  });

  it('says that a village is not in the list of this service', async () => {
    const { form, asked } = await asking();
    (await asked('kisaran', 1)).answer([]);
    await waitUntil(() => said(form, 'location_id').includes('Tidak ketemu di daftar desa layanan ini'));
  });

  it('never lets an older answer overwrite a newer one, and gives the older question up', async () => {
    const { form, asked } = await asking();
    const first = await asked('suka', 1);
    const second = await asked('kurup', 2);
    expect(first.signal.aborted).to.equal(true);
    second.answer([village('r-9', 'Kurup', 'Lubuk Batang')]);
    await listed(form, 'location_id', 1);
    first.answer(VILLAGES);
    await nextFrame();
    expect(optionsOf(form, 'location_id')).to.deep.equal(['KurupLubuk Batang']);
  });

  it('keeps the last list readable while the next one is fetched', async () => {
    const { form, asked } = await asking();
    (await asked('suka', 1)).answer(VILLAGES);
    await listed(form, 'location_id', 2);
    const next = await asked('sukaj', 2);
    expect(optionsOf(form, 'location_id')).to.have.length(2);
    expect(active(form, 'location_id')).to.equal(null);
    expect(said(form, 'location_id')).to.equal('Mencari…');
    next.answer(VILLAGES.slice(0, 1));
    await listed(form, 'location_id', 1);
    expect(said(form, 'location_id')).to.equal('1 pilihan');
  });

  it('gives up when it is left or the form is taken away, and hears no late answer', async () => {
    const { form, asked } = await asking();
    const left = await asked('suka', 1);
    combobox(form, 'location_id').blur();
    expect(left.signal.aborted).to.equal(true);
    left.answer(VILLAGES);
    combobox(form, 'location_id').focus();
    const gone = await asked('sukaj', 2);
    const parent = form.parentElement!;
    form.remove();
    expect(gone.signal.aborted).to.equal(true);
    gone.answer(VILLAGES);
    parent.append(form);
    await form.updateComplete;
    await nextFrame();
    expect(optionsOf(form, 'location_id')).to.deep.equal([]);
    expect(combobox(form, 'location_id').value).to.equal('sukaj');
  });

  it('says that it failed, in a sentence, and asks again on demand', async () => {
    const { service, form, asked } = await asking();
    (await asked('suka', 1)).fail();
    const retry = () => combobox(form, 'location_id').closest('.field')!.querySelector('button');
    await waitUntil(() => retry());
    expect(combobox(form, 'location_id').closest('.field')!.textContent).to.contain(
      'tetap bisa dikirim tanpa ini',
    );
    service.isWaiting = false;
    retry()!.click();
    await listed(form, 'location_id', 2);
    expect(retry()).to.equal(null);
    expect(focused(form)).to.equal('location_id');
  });
});
