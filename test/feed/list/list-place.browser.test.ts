import { expect } from '@open-wc/testing';
import type { FakeSource } from '../fake-source.js';
import { until } from '../feed-harness.js';

interface Page {
  window: Window & { service?: FakeSource };
  all: <T extends HTMLElement = HTMLElement>(selector: string) => T[];
  /** Loads it anew, as a browser does that did not keep it. */
  reload: () => Promise<void>;
}

/** A feed on a page of its own. */
async function openPage(): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 400px; block-size: 600px';
  frame.src = new URL('list-place.page.html', import.meta.url).href;
  document.body.append(frame);
  const page: Page = {
    get window() {
      return frame.contentWindow!;
    },
    all: <T extends HTMLElement>(selector: string) => [
      ...(frame.contentDocument?.querySelector('aduan-feed')?.shadowRoot?.querySelectorAll<T>(selector) ??
        []),
    ],
    async reload() {
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.contentWindow!.location.reload();
      await loaded;
      await until(() => page.all('.card').length, 'cards after the reload');
    },
  };
  await until(() => page.all('.card').length, 'cards');
  return page;
}

/** Loads pages by the button until so many cards are there. */
async function loadTo(page: Page, cards: number): Promise<void> {
  for (let count = page.all('.card').length; count < cards; count += 20) {
    page.all('#more')[0]!.click();
    await until(() => page.all(`#open-${count + 19}`).length, `${count + 20} cards`);
  }
}

/** Brings this card near the top of the window, and says what stands where. */
async function goTo(page: Page, index: number): Promise<{ title: string; top: number }> {
  const card = () => page.all(`#open-${index}`)[0]!;
  // Cards out of sight have a guessed height until they are near.
  for (let time = 0; time < 3; time++) {
    page.window.scrollBy({ top: card().getBoundingClientRect().top - 40, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
  return { title: numberOf(card()), top: card().getBoundingClientRect().top };
}

const numberOf = (title: HTMLElement) => title.closest('.card')!.querySelector('.number')!.textContent;
const topOf = (page: Page, number: string) =>
  page
    .all('.open')
    .find((title) => numberOf(title) === number)
    ?.getBoundingClientRect().top ?? NaN;

describe('aduan-feed: back on a page that the browser did not keep', () => {
  afterEach(() => {
    document.querySelector('iframe')?.remove();
    sessionStorage.clear();
  });

  it('loads the pages again that were there, and stands where it stood', async () => {
    const page = await openPage();
    await loadTo(page, 60);
    const { title, top } = await goTo(page, 47);
    await page.reload();
    await until(() => page.all('.card').length === 60, 'all pages');
    await until(() => Math.abs(topOf(page, title) - top) < 2, 'the same place');
  });

  it('finds the same report where others came in above it', async () => {
    const page = await openPage();
    await loadTo(page, 40);
    const { title, top } = await goTo(page, 30);
    page.window.sessionStorage.setItem('new reports', '3');
    await page.reload();
    await until(() => page.all('.card').length === 40, 'all pages');
    expect(topOf(page, '#1000303')).to.be.a('number');
    await until(() => Math.abs(topOf(page, title) - top) < 2, 'the same place');
  });

  it('begins shortly before the place where it is far down', async () => {
    const page = await openPage();
    await loadTo(page, 120);
    const { title, top } = await goTo(page, 103);
    await page.reload();
    await until(() => Math.abs(topOf(page, title) - top) < 2, 'the same place');
    const asked = page.window.service!.asks('feed').map(({ argument }) => argument as { page?: number });
    expect(asked[0]!.page).to.equal(5);
    expect(asked.length).to.be.at.most(5);
  });

  it('opens the report again that was open, and leads back to its place', async () => {
    const page = await openPage();
    await loadTo(page, 40);
    const { title, top } = await goTo(page, 30);
    page.all('#open-30')[0]!.click();
    await until(() => page.all('.detail').length, 'detail');
    const loaded = new Promise((resolve) =>
      document.querySelector('iframe')!.addEventListener('load', resolve, { once: true }),
    );
    page.window.location.reload();
    await loaded;
    await until(() => page.all('.detail').length, 'detail again');
    await until(() => page.all('.list .card').length === 40, 'list behind it');
    page.all('.back')[0]!.click();
    await until(() => Math.abs(topOf(page, title) - top) < 2, 'the same place');
    expect(page.all('.detail').length).to.equal(0);
  });

  it('stands where it stood when a report was read far down, where cards at the top were removed', async () => {
    const page = await openPage();
    await loadTo(page, 260);
    expect(page.all('#open-0').length).to.equal(0);
    const { title, top } = await goTo(page, 190);
    page.all('#open-190')[0]!.click();
    await until(() => page.all('.detail').length, 'detail');
    page.all('.back')[0]!.click();
    await until(() => !page.all('.detail').length, 'closed');
    await until(() => Math.abs(topOf(page, title) - top) < 2, 'the same place');
  });

  it('notes nothing of a list that the reader narrowed', async () => {
    const page = await openPage();
    const box = page.all<HTMLInputElement>('#search')[0]!;
    box.value = 'lampu';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    page.all('.find .button')[0]!.click();
    await until(() => page.all('.cards .open')[0]?.textContent?.includes('Lampu'), 'searched');
    await loadTo(page, 40);
    await goTo(page, 30);
    await page.reload();
    expect(page.window.sessionStorage.getItem('aduan-feed-places') ?? '{}').to.equal('{}');
  });
});
