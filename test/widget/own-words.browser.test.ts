/** Sentences that a page says in place of the widgets’ own. */
import { expect } from '@open-wc/testing';
import type { AduanFeed } from '../../src/feed/aduan-feed.js';
import type { AduanForm } from '../../src/form/aduan-form.js';
import type { AduanTracker } from '../../src/tracker/aduan-tracker.js';
import { FEED_PARTS } from '../../src/feed/words/feed-languages.js';
import { words as feedEn } from '../../src/feed/words/feed-en.js';
import { FORM_PARTS } from '../../src/form/words/form-languages.js';
import { words as formEn } from '../../src/form/words/form-en.js';
import { TRACKER_PARTS } from '../../src/tracker/words/tracker-languages.js';
import { words as trackerEn } from '../../src/tracker/words/tracker-en.js';
import { openFeed } from '../feed/feed-harness.js';
import { openForm } from '../form/harness/form-harness.js';
import { fakeService as trackerService } from '../tracker/fake-endpoint.js';
import { openTracker } from '../tracker/open-tracker.js';
import { waitUntil } from '../setup/in-page/wait-until.js';

const shown = (widget: AduanForm | AduanTracker | AduanFeed) =>
  widget.shadowRoot!.querySelector('.aduan')!.textContent.replace(/\s+/g, ' ');

async function speak(widget: AduanForm | AduanTracker | AduanFeed, language: string): Promise<void> {
  const select = widget.shadowRoot!.querySelector<HTMLSelectElement>('#language')!;
  select.value = language;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => widget.shadowRoot!.querySelector<HTMLElement>('.aduan')!.lang === language, language);
}

/** What the console warns of while `work` is done. */
async function warnings(work: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (text: string) => said.push(text);
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return said;
}

afterEach(() => {
  sessionStorage.clear();
  delete window.aduanMessages;
});

describe('a page’s own words', () => {
  it('stand in place of ours, through a change of language and in parts that come with it', async () => {
    const form = await openForm();
    form.element.messages = {
      heading: 'Lapor ke Desa Sukamaju',
      summary: 'Masih {1} yang kurang:',
      steps: { next: 'Terus' },
      setup: { sms: 'Kirim SMS saja ke {1}' },
      en: { heading: 'Tell Sukamaju', title: { label: 'In one line' }, steps: { next: 'Go on' } },
    };
    await form.drawn();
    expect(shown(form.element))
      .to.contain('Lapor ke Desa Sukamaju')
      .and.to.contain('Terus')
      .and.not.to.contain('Lanjut');
    form.submit();
    await form.waitFor(() => /Masih \d yang kurang:/.test(form.text()), 'the summary');
    await speak(form.element, 'en');
    for (const own of ['Tell Sukamaju', 'In one line', 'Go on'])
      await form.waitFor(() => shown(form.element).includes(own), own);
    await speak(form.element, 'su');
    expect(shown(form.element)).to.contain('Lapor ke Desa Sukamaju').and.not.to.contain('Go on');
    form.element.messages = null;
    await form.drawn();
    expect(shown(form.element)).to.contain('Ngadugikeun laporan');
  });

  it('replace ten of ours in two languages, each in its own', async () => {
    const tenIn = (code: string) => ({
      heading: `${code} Lapor Sukamaju`,
      title: { label: `${code} Judul kami` },
      content: { label: `${code} Ceritanya` },
      steps: { next: `${code} Terus` },
      sections: {
        sections: { where: `${code} Tempatnya` },
        location: { label: `${code} Dusun mana` },
        anonymous: { label: `${code} Tanpa nama` },
        secret: { label: `${code} Tertutup` },
        identity: { name: `${code} Nama panggilan` },
        send: `${code} Kirim ke desa`,
      },
    });
    const said = (own: object): string[] =>
      Object.values(own).flatMap((one: string | object) => (typeof one === 'string' ? one : said(one)));
    const form = await openForm();
    form.element.messages = { id: tenIn('[id]'), jv: tenIn('[jv]') };
    await form.drawn();
    for (const [language, other] of [
      ['id', 'jv'],
      ['jv', 'id'],
    ] as const) {
      if (language !== 'id') await speak(form.element, language);
      const ten = said(tenIn(`[${language}]`));
      expect(ten).to.have.length(10);
      for (const own of ten) await form.waitFor(() => shown(form.element).includes(own), own);
      expect(shown(form.element)).to.not.contain(`[${other}]`);
    }
    await speak(form.element, 'en');
    await form.waitFor(() => shown(form.element).includes(formEn.form.heading), 'ours');
    expect(shown(form.element)).to.not.match(/\[(?:id|jv)\]/);
  });

  it('hold for all widgets of a page, and an element’s go before them', async () => {
    window.aduanMessages = {
      'aduan-tracker': { heading: 'Cek laporan warga', search: 'Cek' },
      'aduan-feed': { heading: 'Kata warga' },
    };
    const tracker = await openTracker(trackerService());
    expect(shown(tracker.element)).to.contain('Cek laporan warga');
    tracker.element.messages = { tracker: { heading: 'Cek di sini' } };
    await tracker.drawn();
    expect(shown(tracker.element)).to.contain('Cek di sini').and.not.to.contain('Cek laporan warga');
    expect(tracker.find('button[type=submit]')!.textContent).to.contain('Cek');
    const { feed } = await openFeed();
    expect(shown(feed)).to.contain('Kata warga');
  });

  it('are text, whatever they hold', async () => {
    const form = await openForm();
    form.element.messages = { heading: '<img src=x onerror=alert(1)>' };
    await form.drawn();
    expect(shown(form.element)).to.contain('<img src=x onerror=alert(1)>');
    expect(form.query('img')).to.equal(null);
  });

  it('that say nothing of ours are told to the page’s author, and change nothing', async () => {
    const form = await openForm();
    const before = shown(form.element);
    const said = await warnings(async () => {
      form.element.messages = {
        haeding: 'x',
        stepz: { next: 'y' },
        steps: { nexxt: 'z', review: 'all of it' },
        setup: { sms: 7 },
        summary: ['none'],
        toString: () => 'none',
        heading: '  ',
        get title(): never {
          throw new Error('not yet');
        },
      } as never;
      await form.drawn();
      form.submit();
    });
    const told = said.join('\n');
    for (const key of ['haeding', 'stepz', 'nexxt', 'review', 'summary', 'toString'])
      expect(told).to.contain(`“${key}”`);
    expect(told).to.contain("“title” can't be read");
    expect(before).to.contain('Sampaikan laporan');
    expect(shown(form.element)).to.contain('Sampaikan laporan');
  });

  it('may name every part', () => {
    for (const [parts, words] of [
      [FORM_PARTS, formEn],
      [TRACKER_PARTS, trackerEn],
      [FEED_PARTS, feedEn],
    ] as const) {
      expect([...parts].sort()).to.deep.equal(Object.keys(words).sort());
    }
  });
});
