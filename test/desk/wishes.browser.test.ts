/** The table of aspirations: checked before it is taken, and every fault named. */
import { expect, fixture, html } from '@open-wc/testing';
import { useTransport, type CallOptions } from '../../demo/endpoint/desk/page/api.js';
import '../../demo/endpoint/desk/page/wishes/wishes.js';
import type { WishesReportWire } from '../../demo/endpoint/desk/wishes/wire.js';

const REPORT: WishesReportWire = {
  is_preview: true,
  lines: 3,
  changed: { planned: 1, declined: 1 },
  same: 1,
  faults: [],
  faults_total: 0,
  notes: [],
  version: 'v1',
};

describe('the desk’s table of aspirations', () => {
  let sent: { path: string; body: string }[];
  let answers: object[];

  beforeEach(() => {
    sent = [];
    useTransport({
      addressOf: (path) => path,
      async send(_method, path, { body }: CallOptions) {
        sent.push({ path, body: await (body as Blob).text() });
        return { status: 200, json: { results: answers.shift() } };
      },
    });
  });
  afterEach(() => useTransport(null));

  const shown = async (element: Element, selector: string): Promise<HTMLElement> => {
    while (element.querySelector(selector) === null) await new Promise(requestAnimationFrame);
    return element.querySelector<HTMLElement>(selector)!;
  };

  async function checked(report: Partial<WishesReportWire>): Promise<Element> {
    answers = [
      { ...REPORT, ...report },
      { ...REPORT, is_preview: false },
    ];
    const page = await fixture(html`<desk-wishes></desk-wishes>`);
    const file = (await shown(page, '[type=file]')) as HTMLInputElement;
    const chosen = new DataTransfer();
    chosen.items.add(
      new File(['tracking_id,state\n1,noted\n'], 'usulan.csv', { type: 'application/vnd.ms-excel' }),
    );
    file.files = chosen.files;
    file.closest('form')!.requestSubmit();
    await shown(page, '#hasil');
    return page;
  }

  it('shows what it would change, and takes the same table with the version that was seen', async () => {
    const page = await checked({ notes: ['Dibaca sebagai Latin-1.'] });
    const result = page.querySelector('#hasil')!.closest('section')!;
    expect(document.activeElement).to.equal(page.querySelector('#hasil'));
    expect(result.textContent).to.match(
      /3 baris dibaca[^]*Latin-1[^]*1 menjadi direncanakan[^]*1 menjadi ditolak/,
    );
    await expect(page).to.be.accessible();
    result.querySelector<HTMLElement>('button.primary')!.click();
    while (page.querySelector('#hasil') !== null) await new Promise(requestAnimationFrame);
    const year = new Date().getFullYear() + 1;
    expect(sent.map(({ path }) => path)).to.deep.equal([
      `wishes.csv?year=${year}&preview=1`,
      `wishes.csv?year=${year}&version=v1`,
    ]);
    expect(sent[1]!.body).to.equal(sent[0]!.body);
    expect(sent[0]!.body).to.contain('1,noted');
  });

  it('names each fault by line and column, and offers nothing to take', async () => {
    const faults = [{ line: 3, field: 'reason', message: 'Tulis alasannya.' }];
    const page = await checked({ faults, faults_total: 250 });
    const cells = [...page.querySelectorAll('table tbody tr > *')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(cells).to.deep.equal(['Baris 3', 'reason', 'Tulis alasannya.']);
    const result = page.querySelector('#hasil')!.closest('section')!;
    expect(result.textContent).to.contain('250 hal harus dibetulkan').and.to.contain('249 lagi');
    expect(result.querySelector('button')).to.equal(null);
    await expect(page).to.be.accessible();
  });
});
