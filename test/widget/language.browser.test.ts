/** The language of the widgets: where it comes from, and what stays when people choose another. */
import { expect, fixture, html } from '@open-wc/testing';
import type { AduanFeed } from '../../src/feed/aduan-feed.js';
import type { AduanForm } from '../../src/form/aduan-form.js';
import type { FormContext } from '../../src/form/form-context.js';
import type { AduanTracker } from '../../src/tracker/aduan-tracker.js';
import { FORM_WORDS } from '../../src/form/words/form-languages.js';
import type { CallOptions } from '../../src/client/service.js';
import { FakeSource } from '../feed/fake-source.js';
import { openFeed } from '../feed/feed-harness.js';
import { FULL } from '../form-logic/capabilities.js';
import { fakeService as trackerService, NUMBER } from '../tracker/fake-endpoint.js';
import { openTracker } from '../tracker/open-tracker.js';
import { fakeService, freshEndpoint, PERSONAL } from '../form/harness/form-fixture.js';
import { openForm, placeForm, FormHarness } from '../form/harness/form-harness.js';
import { waitUntil } from '../setup/in-page/wait-until.js';

type Widget = AduanForm | AduanTracker | AduanFeed;

const inside = <T extends HTMLElement>(widget: Widget, selector: string) =>
  widget.shadowRoot!.querySelector<T>(selector);
const words = (widget: Widget) => inside(widget, '.aduan')!.textContent.replace(/\s+/g, ' ');
const spoken = (widget: Widget) => inside(widget, '.aduan')!.lang;

async function switchOf(widget: Widget): Promise<HTMLSelectElement> {
  await waitUntil(() => inside(widget, '#language'), 'the switch');
  return inside<HTMLSelectElement>(widget, '#language')!;
}

async function choose(widget: Widget, language: string): Promise<void> {
  const select = await switchOf(widget);
  select.closest('details')?.setAttribute('open', '');
  select.focus();
  select.value = language;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

const speaks = (widget: Widget, language: string) =>
  waitUntil(() => spoken(widget) === language, `speaks ${language}, not ${spoken(widget)}`);

/** The service itself, and notes in which languages it is asked. */
const noted = <Service extends object>(service: Service, languages: Set<unknown>): Service =>
  new Proxy(service, {
    get(target, name) {
      const call: unknown = Reflect.get(target, name);
      if (typeof call !== 'function') return call;
      return (...given: unknown[]): unknown => {
        languages.add((given.at(-1) as CallOptions | undefined)?.language);
        return Reflect.apply(call, target, given);
      };
    },
  });

const pageLanguage = document.documentElement.lang;

afterEach(() => {
  sessionStorage.clear();
  document.documentElement.lang = pageLanguage;
});

describe('language of the widgets', () => {
  it('is chosen behind “⋯”, which is drawn when somebody opens it', async () => {
    const form = await openForm();
    const more = inside(form.element, '.more')!;
    more.setAttribute('open', '');
    await switchOf(form.element);
    while (form.element.isUpdatePending) await form.drawn();
    more.dispatchEvent(new Event('toggle'));
    expect(form.element.isUpdatePending).to.equal(true);
    // Whoever waits there sees it come.
    const { context } = form.element as unknown as { context: FormContext };
    const speech = context.language as unknown as { choice?: unknown };
    delete speech.choice;
    form.element.requestUpdate();
    while (form.element.isUpdatePending) await form.drawn();
    expect(inside(form.element, '#language')).to.equal(null);
    context.offerLanguages();
    while (!speech.choice) await Promise.resolve();
    expect(form.element.isUpdatePending).to.equal(true);
  });

  it('is Indonesian on a page that says en-US, with a switch to each other language by its own name', async () => {
    document.documentElement.lang = 'en-US';
    const form = await openForm();
    const names = [...(await switchOf(form.element)).options].map(({ lang, text }) => `${lang} ${text}`);
    expect(names).to.deep.equal(['id Indonesia', 'en English', 'jv Jawa', 'su Sunda', 'mui Palembang']);
    expect(spoken(form.element)).to.equal('id');
    expect(form.text()).to.contain('Sampaikan laporan');
  });

  for (const [lang, own, heading] of [
    ['jv', 'jv', 'Ngaturaken laporan'],
    ['su', 'su', 'Ngadugikeun laporan'],
    ['mui', 'mui', 'Sampeke laporan'],
    ['plm', 'mui', 'Sampeke laporan'],
  ] as const) {
    it(`is the page’s where that is ${lang}`, async () => {
      document.documentElement.lang = lang;
      const form = await openForm();
      await speaks(form.element, own);
      expect(form.text('h2')).to.equal(heading);
      expect((await switchOf(form.element)).value).to.equal(own);
      await expect(form.element).to.be.accessible();
    });
  }

  it('is what the endpoint is first asked in, once, though the widget’s own words are not here yet', async () => {
    document.documentElement.lang = 'jv';
    const asked: (string | undefined)[] = [];
    const form = await openForm(
      fakeService((options) => {
        asked.push(options?.language);
        return Promise.resolve(FULL);
      }),
    );
    await speaks(form.element, 'jv');
    await form.drawn();
    expect(asked).to.deep.equal(['jv']);
  });

  it('is the element’s own before the page’s, also when that changes later', async () => {
    document.documentElement.lang = 'su';
    const form = await placeForm(fakeService(), { lang: 'en' });
    await speaks(form.element, 'en');
    form.element.setAttribute('lang', 'jv');
    await speaks(form.element, 'jv');
    form.element.removeAttribute('lang');
    await speaks(form.element, 'su');
  });

  it('changes midway: text, choices, files, focus and errors stay, and each speaks the new one', async () => {
    const form = await openForm();
    form.type('title', PERSONAL.title);
    form.type('content', 'Pendek');
    form.query<HTMLInputElement>('#classification_id-1')!.click();
    const photo = new DataTransfer();
    photo.items.add(new File(['x'], 'catatan.exe', { type: 'application/x-msdownload' }));
    const input = form.query<HTMLInputElement>('input[type=file]')!;
    input.files = photo.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    form.submit();
    await form.waitFor('#summary', 'errors');
    await choose(form.element, 'en');
    await speaks(form.element, 'en');
    expect(form.control('title').value).to.equal(PERSONAL.title);
    expect(form.control('content').value).to.equal('Pendek');
    expect(form.query<HTMLInputElement>('#classification_id-1')!.checked).to.equal(true);
    expect(form.focused).to.equal('language');
    const said = form.text();
    expect(said).to.contain('Make a report').and.to.contain('catatan.exe');
    expect(said).to.contain('This type of file is not accepted');
    expect(form.text('#summary')).to.contain('Write a little more: at least 20 letters');
    await choose(form.element, 'id');
    await speaks(form.element, 'id');
    expect(form.text('#summary')).to.contain('Tulis sedikit lebih lengkap');
    expect(form.control('title').value).to.equal(PERSONAL.title);
  });

  it('is the endpoint’s too: what it says of itself is asked for again, and a tick stays', async () => {
    const inLanguage = ({ language }: CallOptions = {}) =>
      Promise.resolve({ ...FULL, consent: { ...FULL.consent!, text: `Text (${language})` } });
    const form = await openForm(fakeService(inLanguage));
    expect(form.text()).to.contain('Text (id)');
    form.query<HTMLInputElement>('#is_secret')!.click();
    await choose(form.element, 'su');
    await speaks(form.element, 'su');
    await form.waitFor(() => form.text().includes('Text (su)'), 'the consent in the new language');
    expect(form.query<HTMLInputElement>('#is_secret')!.checked).to.equal(true);
    await choose(form.element, 'id');
    await speaks(form.element, 'id');
  });

  it('is one for the page, the next page of the tab, and the endpoint', async () => {
    const form = await openForm();
    const heard = new Set<unknown>();
    const tracker = await openTracker(noted(trackerService(), heard));
    const { feed } = await openFeed();
    await Promise.all([switchOf(tracker.element), switchOf(feed)]);
    await choose(form.element, 'en');
    await Promise.all([speaks(form.element, 'en'), speaks(tracker.element, 'en'), speaks(feed, 'en')]);
    heard.clear();
    await tracker.look(NUMBER);
    expect([...heard]).to.deep.equal(['en']);
    expect(words(feed)).to.contain('Citizens’ reports').and.not.to.contain('Terverifikasi');
    const next = new FormHarness(
      await fixture<AduanForm>(
        html`<aduan-form lang="id" endpoint=${freshEndpoint()} .service=${fakeService()}></aduan-form>`,
      ),
    );
    await speaks(next.element, 'en');
    next.element.setAttribute('lang', 'in');
    await speaks(next.element, 'id');
    expect(sessionStorage.getItem('aduan-language')).to.equal(null);
  });

  it('is each widget’s own in what it asks its endpoint, where the page has two, and in what it sends', async () => {
    const asked = { form: new Set<unknown>(), feed: new Set<unknown>() };
    const form = await openForm(noted(fakeService(), asked.form), { lang: 'jv' });
    const source = noted(new FakeSource(), asked.feed);
    const { feed } = await openFeed((_, element) => {
      element.lang = 'en';
      element.service = source;
    });
    await Promise.all([speaks(form.element, 'jv'), speaks(feed, 'en')]);
    form.element.setAttribute('lang', 'su');
    await speaks(form.element, 'su');
    asked.form.clear();
    await form.fill();
    form.submit();
    await form.arrived('receipt');
    expect([...asked.form], 'the form').to.deep.equal(['su']);
    expect([...asked.feed], 'the feed').to.deep.equal(['en']);
  });

  it('reaches a report on show', async () => {
    const tracker = await openTracker(trackerService());
    await tracker.look(NUMBER);
    expect(words(tracker.element)).to.contain('Perjalanan laporan');
    await choose(tracker.element, 'en');
    await speaks(tracker.element, 'en');
    expect(words(tracker.element))
      .to.contain('The report’s way')
      .and.to.contain('Being handled by the office');
  });

  it('stays through a move in the page', async () => {
    const form = await openForm();
    await choose(form.element, 'en');
    await speaks(form.element, 'en');
    const elsewhere = await fixture(html`<section></section>`);
    elsewhere.append(form.element);
    await choose(form.element, 'id');
    await speaks(form.element, 'id');
  });
});

describe('a language that can’t be fetched', () => {
  const loaders: { en: typeof FORM_WORDS.en } = FORM_WORDS;
  const { en } = loaders;
  afterEach(() => {
    loaders.en = en;
  });

  it('leaves the widget as it is, says so in both languages, and can be tried again', async () => {
    const form = await openForm();
    form.type('title', PERSONAL.title);
    loaders.en = () => Promise.reject(new TypeError('Failed to fetch'));
    await choose(form.element, 'en');
    await form.waitFor('.speech .trouble', 'told');
    expect(spoken(form.element)).to.equal('id');
    const said = form.all<HTMLElement>('.speech [aria-live] p');
    expect(said.map(({ lang }) => lang)).to.deep.equal(['id', 'en']);
    expect(said[0]!.textContent).to.contain('belum bisa dimuat');
    expect(form.control('title').value).to.equal(PERSONAL.title);
    expect((await switchOf(form.element)).value).to.equal('id');
    loaders.en = en;
    await choose(form.element, 'en');
    await speaks(form.element, 'en');
    expect(form.query('.speech .trouble')).to.equal(null);
  });

  it('is said too where nobody chose it', async () => {
    loaders.en = () => Promise.reject(new TypeError('Failed to fetch'));
    const form = await placeForm(fakeService(), { lang: 'en' });
    await form.waitFor('.speech .trouble', 'told');
    expect((await switchOf(form.element)).value).to.equal('id');
  });
});
