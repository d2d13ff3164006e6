import { expect } from '@open-wc/testing';
import { gate } from './fake-source.js';
import { openFeed, placeFeed, until, type FeedHarness } from './feed-harness.js';

const counting = (prepare?: (staged: FeedHarness['source'], feed: FeedHarness['feed']) => void) =>
  openFeed((source, feed) => {
    source.features.add('statistics');
    prepare?.(source, feed);
  });

async function look(staged: FeedHarness): Promise<void> {
  staged.all('.views button')[1]!.click();
  await until(() => staged.all('.figure').length, 'figures');
}

const rowsOf = (figure: HTMLElement) =>
  [...figure.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  );

describe('aduan-feed: the town in numbers', () => {
  it('is offered where the endpoint counts, and fetched when somebody looks', async () => {
    const none = await openFeed();
    expect(none.all('.views').length).to.equal(0);
    const staged = await counting();
    const names = staged.all('.views button').map((button) => button.textContent.trim());
    expect(names).to.deep.equal(['Daftar', 'Angka']);
    expect(staged.source.asks('statistics').length).to.equal(0);
    await look(staged);
    expect(staged.all('.card, .find').length).to.equal(0);
    expect(staged.all('.views button').map((button) => button.getAttribute('aria-pressed'))).to.deep.equal([
      'false',
      'true',
    ]);
    staged.all('.views button')[0]!.click();
    await until(() => staged.all('.card').length === 20, 'the list again');
  });

  it('names offices with three late reports or more, and tells no smaller number', async () => {
    const late = { total: 7, byInstitution: [{ id: '7', name: 'Dinas PUPR', total: 4 }] };
    const staged = await counting((source) => (source.figures = { ...source.figures, late }));
    await look(staged);
    const figure = staged.all('.figure').at(-1)!;
    expect(rowsOf(figure)).to.deep.equal([['Dinas PUPR', '4']]);
    expect(figure.textContent).to.include(
      '7 laporan terlambat. Instansi dengan kurang dari 3 tidak disebut.',
    );
    const few = { total: null, byInstitution: [] };
    const quiet = await counting((source) => (source.figures = { ...source.figures, late: few }));
    await look(quiet);
    expect(quiet.all('.figure').at(-1)!.textContent).to.include('Kurang dari 3 laporan terlambat.');
  });

  it('says each drawing in words and has all of it in a table', async () => {
    const staged = await counting();
    await look(staged);
    const [months, statuses, categories, offices] = staged.all('.figure');
    expect(months!.querySelector('[role=img]')).to.have.attribute(
      'aria-label',
      'Paling banyak: Maret 2026, 40 laporan',
    );
    expect(rowsOf(months!)).to.deep.equal([
      ['Januari 2026', '5'],
      ['Februari 2026', '0'],
      ['Maret 2026', '40'],
    ]);
    expect(rowsOf(statuses!)).to.deep.equal([
      ['Ditindaklanjuti oleh Instansi', '30'],
      ['Selesai', '15'],
    ]);
    expect(rowsOf(categories!)).to.deep.equal([['Jalan rusak', '45']]);
    expect(rowsOf(offices!)).to.deep.equal([
      ['=Dinas PUPR', '30', '15', '6,5', '83%'],
      ['DLH', '15', '0', '–', '–'],
    ]);
    expect(offices!.textContent).to.contain('Jawaban pertama: 6,5 jam kerja');
    for (const bar of staged.all('.bar')) expect(bar).to.have.attribute('aria-hidden', 'true');
    const [first, second] = [...months!.querySelectorAll('rect')].map((rect) => rect.getAttribute('height'));
    expect([Number(first), Number(second)]).to.deep.equal([12.5, 0]);
    await expect(staged.feed).to.be.accessible();
  });

  it('says a long wait in working days', async () => {
    const staged = await counting(({ figures: { byInstitution } }) => {
      byInstitution[0]!.medianFirstResponseWorkingHours = 111.8;
    });
    await look(staged);
    expect(staged.all('.figure')[3]!.textContent).to.contain('Jawaban pertama: sekitar 14 hari kerja');
  });

  it('asks for the period chosen, and for what the page fixed', async () => {
    const staged = await counting((_, feed) => {
      feed.setAttribute('location', 'r-9');
      feed.setAttribute('category', '436');
    });
    await look(staged);
    const first = staged.source.asks('statistics')[0]!.argument as Record<string, string>;
    expect(first).to.include({ locationId: 'r-9', categoryId: '436' });
    expect(first.from).to.match(/^\d{4}-\d\d-\d\d$/);
    const period = staged.one<HTMLSelectElement>('#period');
    period.value = 'all';
    period.dispatchEvent(new Event('change'));
    await staged.settle();
    expect(staged.source.asks('statistics').at(-1)!.argument).to.deep.equal({
      locationId: 'r-9',
      categoryId: '436',
    });
  });

  it('is told when a newer question overtook it, and shows that answer alone', async () => {
    const staged = await counting();
    const slow = gate();
    staged.source.gates.set('statistics', slow.promise);
    staged.all('.views button')[1]!.click();
    await until(() => staged.source.asks('statistics').length === 1, 'asked');
    const period = staged.one<HTMLSelectElement>('#period');
    period.value = 'all';
    period.dispatchEvent(new Event('change'));
    expect(staged.source.asks('statistics')[0]!.signal!.aborted).to.equal(true);
    slow.open();
    await until(() => staged.all('.figure').length, 'figures');
  });

  it('gives a table to save, in which no name is a formula', async () => {
    const staged = await counting();
    await look(staged);
    const made: Blob[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob) => (made.push(blob as Blob), 'blob:none');
    HTMLAnchorElement.prototype.click = function () {
      expect(this.download).to.equal('angka-laporan.csv');
    };
    try {
      staged.one('#csv').click();
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    const lines = (await made[0]!.text()).split('\r\n');
    expect(lines[0]).to.contain('Laporan,Selesai,Jawaban pertama (jam kerja),Tepat waktu');
    expect(lines).to.include('Bulan,2026-02,0,,,');
    expect(lines).to.include("Instansi,'=Dinas PUPR,30,15,6.5,0.825");
  });

  it('starts there where the page says so, and says what failed', async () => {
    const staged = await placeFeed((source, feed) => {
      source.features.add('statistics');
      source.failing.set('statistics', 'unavailable');
      feed.setAttribute('view', 'numbers');
    });
    await until(() => staged.words().includes('Angka belum bisa dimuat'), 'problem');
    staged.one('.notice .button').click();
    await until(() => staged.all('.figure').length, 'figures');
  });

  it('says where numbers are estimates, and nothing of it where they are not', async () => {
    const exact = await counting();
    await look(exact);
    expect(exact.words()).not.to.contain('perkiraan');
    const staged = await counting((source) => {
      source.figures = { ...source.figures, isAbout: true };
    });
    await look(staged);
    expect(staged.words()).to.contain('Sebagian angka perkiraan');
  });

  it('says that a period has no report', async () => {
    const staged = await counting((source) => {
      const none = { byStatus: [], byCategory: [], byMonth: [], byInstitution: [] };
      source.figures = { total: 0, isAbout: false, ...none };
    });
    staged.all('.views button')[1]!.click();
    await until(() => staged.words().includes('Tidak ada laporan pada waktu ini'), 'none');
    expect(staged.all('.figure').length).to.equal(0);
  });
});
