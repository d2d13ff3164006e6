import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AduanForm } from '../../src/form/aduan-form.js';
import type { Category } from '../../src/contract/public/masters.js';
import { FULL } from '../form-logic/capabilities.js';
import { setViewport } from '../setup/viewport.js';
import { chosen, choosingService, mountChoosing, type ChoosingService } from './choices-fixture.js';
import { arrived, fill, focused, has, mountReady, PATIENT, query, submit, type } from './form-fixture.js';

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

const buttons = (form: AduanForm): HTMLButtonElement[] => [
  ...form.shadowRoot!.querySelectorAll<HTMLButtonElement>('.suggestions button'),
];
const suggested = (form: AduanForm): string[] => buttons(form).map((button) => button.textContent.trim());
const said = (form: AduanForm): string =>
  [...form.shadowRoot!.querySelectorAll('[role=status]')]
    .map((region) => region.textContent.trim())
    .join(' ');
const shows = (form: AduanForm, ...names: string[]): Promise<void> =>
  waitUntil(() => suggested(form).join() === names.join(), `suggested: ${names.join()}`, PATIENT);

describe('categories suggested in aduan-form', () => {
  it('follow what is written, and one press chooses', async () => {
    const service = suggesting();
    const form = await mountChoosing(service);
    expect(service.calls.categories, 'nothing is fetched before anything is written').to.equal(0);
    type(form, 'title', 'Lampu mati');
    await shows(form, 'Penerangan Jalan', 'Pemadaman Listrik');
    type(form, 'content', 'Listrik padam di seluruh desa, lampu mati sejak kemarin malam.');
    type(form, 'title', 'Aspal rusak');
    type(form, 'content', 'Dalan bolong di depan sekolah, sudah lama tidak diperbaiki.');
    await shows(form, 'Jalan Berlubang');
    for (const button of buttons(form)) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    buttons(form)[0]!.click();
    await form.updateComplete;
    expect(chosen(form, 'category_id')).to.equal('jalan');
    expect(suggested(form)).to.deep.equal([]);
    expect(focused(form), 'where it can be changed').to.equal('category_id');
  });

  it('are said once, politely', async () => {
    const form = await mountChoosing(suggesting());
    expect(said(form)).not.to.contain('Jalan Berlubang');
    type(form, 'title', 'Jalan berlubang');
    await shows(form, 'Jalan Berlubang');
    await waitUntil(() => said(form).includes('Jalan Berlubang'), 'said', PATIENT);
    type(form, 'title', 'Listrik padam');
    await shows(form, 'Pemadaman Listrik');
    expect(said(form)).not.to.contain('Pemadaman Listrik');
  });

  it('never touch a choice, are there again when it is taken back, and gone from the next report', async () => {
    const service = suggesting();
    const form = await mountChoosing(service);
    await fill(form);
    type(form, 'title', 'Jalan berlubang');
    await shows(form, 'Jalan Berlubang');
    buttons(form)[0]!.click();
    await form.updateComplete;
    type(form, 'title', 'Listrik padam dan lampu mati');
    await form.updateComplete;
    expect(chosen(form, 'category_id')).to.equal('jalan');
    expect(suggested(form)).to.deep.equal([]);
    query<HTMLButtonElement>(form, 'button#category_id')!.click();
    await waitUntil(() => suggested(form)[0] === 'Pemadaman Listrik', 'what fits now', PATIENT);
    buttons(form)[0]!.click();
    await form.updateComplete;
    submit(form);
    await arrived(form, 'receipt');
    expect(service.created[0]!.submission.categoryId).to.equal('pln');
    query<HTMLButtonElement>(form, '[part=receipt] .row button')!.click();
    await form.updateComplete;
    expect(suggested(form)).to.deep.equal([]);
  });

  it('go when title and text are emptied again', async () => {
    const form = await mountChoosing(suggesting());
    type(form, 'title', 'Jalan berlubang');
    await shows(form, 'Jalan Berlubang');
    type(form, 'title', '');
    await shows(form);
    type(form, 'title', 'Listrik padam');
    await shows(form, 'Pemadaman Listrik');
  });

  it('can be reached and pressed by the keyboard', async () => {
    const form = await mountChoosing(suggesting());
    type(form, 'title', 'Jalan berlubang');
    await shows(form, 'Jalan Berlubang');
    query<HTMLElement>(form, '#content')!.focus();
    // The tips are folded away in between.
    for (let stop = 0; stop < 2; stop += 1) await sendKeys({ press: 'Tab' });
    expect(form.shadowRoot!.activeElement === buttons(form)[0]).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await form.updateComplete;
    expect(chosen(form, 'category_id')).to.equal('jalan');
  });

  it('are not there where the page has fixed the category, or the tree has no everyday words', async () => {
    const fixed = suggesting();
    const bare = suggesting(TREE.map((category) => ({ ...category, keywords: [] })));
    const forms: AduanForm[] = [];
    for (const mounting of [
      () => mountChoosing(fixed, { category: 'lampu' }),
      () => mountChoosing(bare),
      () => mountReady(choosingService(FULL)),
    ]) {
      const form = await mounting();
      // Out of the next one's way: a form's choices come when it is in sight.
      form.hidden = true;
      forms.push(form);
    }
    const free = await mountChoosing(suggesting());
    for (const form of [...forms, free]) type(form, 'title', 'Jalan berlubang');
    // When the one that may has suggested, the others have had their time.
    await shows(free, 'Jalan Berlubang');
    await waitUntil(() => bare.calls.categories === 1, 'asked for the tree', PATIENT);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const form of forms) expect(has(form, '.suggestions')).to.equal(false);
  });

  it('wait for a list that could not be fetched, without a word', async () => {
    const service = suggesting();
    const whole = service.categories;
    let tries = 0;
    service.categories = () => (tries++ === 0 ? Promise.reject(new Error('offline')) : whole({}));
    const form = await mountChoosing(service);
    type(form, 'title', 'Jalan berlubang');
    await waitUntil(() => tries === 1, 'tried', PATIENT);
    expect(has(form, '.suggestions')).to.equal(false);
    type(form, 'title', 'Jalan berlubang besar');
    await shows(form, 'Jalan Berlubang');
  });

  for (const scheme of ['light', 'dark']) {
    it(`fit a small phone, and hold up to axe: ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      await setViewport({ width: 320, height: 700 });
      const form = await mountChoosing(suggesting());
      type(form, 'title', 'Lampu jalan mati');
      await waitUntil(() => suggested(form).length >= 2, 'several', PATIENT);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await expect(form).to.be.accessible();
      await setViewport({ width: 800, height: 600 });
      document.documentElement.style.colorScheme = '';
    });
  }
});
