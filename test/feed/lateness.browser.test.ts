import { expect } from '@open-wc/testing';
import { openFeed, until, type FeedHarness } from './feed-harness.js';

const telling = (prepare?: (source: FeedHarness['source']) => void) =>
  openFeed((source) => {
    source.features.add('late');
    prepare?.(source);
  });

async function look({ all }: FeedHarness): Promise<void> {
  all('.views button').at(-1)!.click();
  await until(() => all('.promises').length, 'promises');
}

describe('aduan-feed: late reports and promises', () => {
  it('are offered where the endpoint tells of them, and fetched when somebody looks', async () => {
    expect((await openFeed()).all('.views').length).to.equal(0);
    const staged = await telling();
    expect(staged.all('.views button').map((one) => one.textContent.trim())).to.deep.equal([
      'Daftar',
      'Terlambat',
    ]);
    expect(staged.source.asks('late').length).to.equal(0);
    await look(staged);
    expect(staged.all('.find').length).to.equal(0);
    staged.all('.views button')[0]!.click();
    await until(() => staged.all('.card').length === 20, 'the list again');
  });

  it('say in words what was kept, no number below three, and which day has passed, and why', async () => {
    const staged = await telling();
    await look(staged);
    const said = (selector: string): string[] =>
      staged.all(selector).map((one) => one.textContent.replace(/\s+/g, ' ').trim());
    expect(said('.promised div')).to.deep.equal([
      'ditepati 12',
      'tidak ditepati kurang dari 3',
      'belum sampai harinya 4',
    ]);
    expect(said('.promises li')).to.deep.equal(['Dinas PUPR12 ditepati']);
    expect(staged.words()).to.include('Hari yang dijanjikan dari 1 Juni 2026 sampai 1 Juni 2027.');
    const [first, second] = staged.all('.card').map((card) => card.textContent.replace(/\s+/g, ' '));
    expect(first).to.include('Batas waktu 4 Desember 2026 sudah lewat.');
    expect(first).to.include('Alasan instansi: Menunggu batu <b>datang</b>.');
    expect(second).to.include('Dijanjikan selesai 3 Desember 2026, dan belum.');
    expect(second).to.include('Instansi belum menyebut alasannya.');
  });

  it('say of a deadline beyond the known holidays that it is an estimate, and of a promise not', async () => {
    const days = { verifyWorkingDays: 3, followupWorkingDays: 5, autocloseWorkingDays: 10 };
    const deadlines = { ...days, resolveWorkingDays: {}, holidays: [], holidaysKnownUntil: '2026-12-01' };
    const staged = await telling((source) => void (source.deadlines = deadlines));
    await look(staged);
    const [first, second] = staged.all('.card').map((card) => card.textContent.replace(/\s+/g, ' '));
    expect(first).to.include('Batas waktu 4 Desember 2026 (perkiraan) sudah lewat.');
    expect(second).to.include('Dijanjikan selesai 3 Desember 2026, dan belum.');
  });

  it('go on page by page, with the focus at the first new one, and open a report', async () => {
    const staged = await telling();
    await look(staged);
    expect(staged.all('.card').length).to.equal(2);
    staged.one('.more button').click();
    await until(() => staged.all('.card').length === 3, 'the next page');
    await until(() => staged.feed.shadowRoot!.activeElement?.id === 'late-2', 'the focus');
    expect(staged.all('.more').length).to.equal(0);
    staged.one('#late-2').click();
    await until(() => staged.source.asks('report').length, 'the report');
  });

  it('keep the list where the next page fails, and can be asked again where all fails', async () => {
    const staged = await telling((source) => source.failing.set('promises', 'server-error'));
    staged.all('.views button').at(-1)!.click();
    await until(() => staged.words().includes('belum bisa dimuat'), 'the failure');
    staged.one('[part=problem] button').click();
    await until(() => staged.all('.promises').length, 'promises');
    staged.source.failing.set('late', 'server-error');
    staged.one('.more button').click();
    await until(() => staged.all('.error').length, 'the sentence');
    expect(staged.all('.card').length).to.equal(2);
    await expect(staged.feed).to.be.accessible();
  });
});
