import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Category } from '../../../src/contract/public/masters.js';
import { FULL } from '../../form-logic/capabilities.js';
import { setViewport } from '../../setup/viewport.js';
import { choosingService, type ChoosingService } from '../harness/choices-fixture.js';
import { openForm, openChoosingForm, type FormHarness } from '../harness/form-harness.js';

const TREE: Category[] = [
  { id: 'umum', name: 'Pekerjaan Umum', parentId: null, keywords: [] },
  { id: 'jalan', name: 'Jalan Berlubang', parentId: 'umum', keywords: ['dalan bolong', 'aspal rusak'] },
  { id: 'lampu', name: 'Penerangan Jalan', parentId: 'umum', keywords: ['lampu mati'] },
  { id: 'pln', name: 'Pemadaman Listrik', parentId: null, keywords: ['lampu mati', 'listrik padam'] },
];

function suggesting(tree = TREE): ChoosingService {
  const service = choosingService();
  service.categories = () => {
    service.calls.categories++;
    return Promise.resolve({ items: tree, total: null, nextPageUrl: null });
  };
  return service;
}

const buttons = (form: FormHarness): HTMLButtonElement[] =>
  form.all<HTMLButtonElement>('.suggestions button');
const suggested = (form: FormHarness): string[] => buttons(form).map((button) => button.textContent.trim());
const said = (form: FormHarness): string =>
  form
    .all('[role=status]')
    .map((region) => region.textContent.trim())
    .join(' ');
const shows = (form: FormHarness, ...names: string[]): Promise<void> =>
  form.waitFor(() => suggested(form).join() === names.join(), `suggested: ${names.join()}`);

describe('categories suggested in aduan-form', () => {
  it('follow what is written, and one press chooses', async () => {
    const service = suggesting();
    const form = await openChoosingForm(service);
    expect(service.calls.categories, 'nothing is fetched before anything is written').to.equal(0);
    form.type('title', 'Lampu mati');
    await shows(form, 'Penerangan Jalan', 'Pemadaman Listrik');
    form.type('content', 'Listrik padam di seluruh desa, lampu mati sejak kemarin malam.');
    form.type('title', 'Aspal rusak');
    form.type('content', 'Dalan bolong di depan sekolah, sudah lama tidak diperbaiki.');
    await shows(form, 'Jalan Berlubang');
    for (const button of buttons(form)) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    buttons(form)[0]!.click();
    await form.drawn();
    expect(form.picker('category_id').chosen).to.equal('jalan');
    expect(suggested(form)).to.deep.equal([]);
    expect(form.focused, 'where it can be changed').to.equal('category_id');
  });

  it('are said once, politely', async () => {
    const form = await openChoosingForm(suggesting());
    expect(said(form)).not.to.contain('Jalan Berlubang');
    form.type('title', 'Jalan berlubang');
    await shows(form, 'Jalan Berlubang');
    await form.waitFor(() => said(form).includes('Jalan Berlubang'), 'said');
    form.type('title', 'Listrik padam');
    await shows(form, 'Pemadaman Listrik');
    expect(said(form)).not.to.contain('Pemadaman Listrik');
  });

  it('never touch a choice, are there again when it is taken back, and gone from the next report', async () => {
    const service = suggesting();
    const form = await openChoosingForm(service);
    await form.fill();
    form.type('title', 'Jalan berlubang');
    await shows(form, 'Jalan Berlubang');
    buttons(form)[0]!.click();
    await form.drawn();
    form.type('title', 'Listrik padam dan lampu mati');
    await form.drawn();
    expect(form.picker('category_id').chosen).to.equal('jalan');
    expect(suggested(form)).to.deep.equal([]);
    form.query<HTMLButtonElement>('button#category_id')!.click();
    await form.waitFor(() => suggested(form)[0] === 'Pemadaman Listrik', 'what fits now');
    buttons(form)[0]!.click();
    await form.drawn();
    form.submit();
    await form.arrived('receipt');
    expect(service.created[0]!.submission.categoryId).to.equal('pln');
    await form.press('[part=receipt] .row button');
    expect(suggested(form)).to.deep.equal([]);
  });

  it('go when title and text are emptied again', async () => {
    const form = await openChoosingForm(suggesting());
    form.type('title', 'Jalan berlubang');
    await shows(form, 'Jalan Berlubang');
    form.type('title', '');
    await shows(form);
    form.type('title', 'Listrik padam');
    await shows(form, 'Pemadaman Listrik');
  });

  it('can be reached and pressed by the keyboard', async () => {
    const form = await openChoosingForm(suggesting());
    form.type('title', 'Jalan berlubang');
    await shows(form, 'Jalan Berlubang');
    form.query<HTMLElement>('#content')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(form.element.shadowRoot!.activeElement === buttons(form)[0]).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await form.drawn();
    expect(form.picker('category_id').chosen).to.equal('jalan');
  });

  it('are not there where the page has fixed the category, or the tree has no everyday words', async () => {
    const fixed = suggesting();
    const bare = suggesting(TREE.map((category) => ({ ...category, keywords: [] })));
    const forms: FormHarness[] = [];
    for (const mounting of [
      () => openChoosingForm(fixed, { category: 'lampu' }),
      () => openChoosingForm(bare),
      () => openForm(choosingService(FULL)),
    ]) {
      const form = await mounting();
      // Out of the next one's way: a form's choices come when it is in sight.
      form.element.hidden = true;
      forms.push(form);
    }
    const free = await openChoosingForm(suggesting());
    for (const form of [...forms, free]) form.type('title', 'Jalan berlubang');
    // When the one that may has suggested, the others have had their time.
    await shows(free, 'Jalan Berlubang');
    await free.waitFor(() => bare.calls.categories === 1, 'asked for the tree');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const form of forms) expect(form.has('.suggestions')).to.equal(false);
  });

  it('wait for a list that could not be fetched, without a word', async () => {
    const service = suggesting();
    const whole = service.categories;
    let tries = 0;
    service.categories = () => (tries++ === 0 ? Promise.reject(new Error('offline')) : whole({}));
    const form = await openChoosingForm(service);
    form.type('title', 'Jalan berlubang');
    await form.waitFor(() => tries === 1, 'tried');
    expect(form.has('.suggestions')).to.equal(false);
    form.type('title', 'Jalan berlubang besar');
    await shows(form, 'Jalan Berlubang');
  });

  for (const scheme of ['light', 'dark']) {
    it(`fit a small phone, and hold up to axe: ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      await setViewport({ width: 320, height: 700 });
      const form = await openChoosingForm(suggesting());
      form.type('title', 'Lampu jalan mati');
      await form.waitFor(() => suggested(form).length >= 2, 'several');
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await expect(form.element).to.be.accessible();
      await setViewport({ width: 800, height: 600 });
      document.documentElement.style.colorScheme = '';
    });
  }
});
