import { expect } from '@open-wc/testing';
import { sampleItem } from '../fake-source.js';
import { openFeed, until, type FeedHarness } from '../feed-harness.js';

/**
 * Nodes of a card that is far from the window, and of one near it, Lit's own and the blanks of an unbuilt template
 * included.
 */
const FAR = 28;
const WHOLE = 72;

const nodesOf = (root: Node): number => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  let count = 1;
  while (walker.nextNode()) count++;
  return count;
};
const isWhole = (card: Element): boolean => card.querySelector('.card-foot') !== null;
const cardsOf = ({ all }: FeedHarness): HTMLElement[] => all('.cards > li');
const wholeOf = (staged: FeedHarness): HTMLElement[] => cardsOf(staged).filter(isWhole);

/** Sixty reports in three pages, a phone wide. @param most of them on show */
async function long(most = 60): Promise<FeedHarness> {
  const staged = await openFeed((source, feed) => {
    source.items = Array.from({ length: 60 }, (_, index) => sampleItem(60 - index));
    feed.style.display = 'block';
    feed.style.inlineSize = '360px';
  });
  for (let count = 40; count <= most; count += 20) {
    staged.one('#more').click();
    await until(() => staged.all('.open').length === count, `${count} cards`);
  }
  return staged;
}

const bringNear = async (staged: FeedHarness, index: number): Promise<void> => {
  cardsOf(staged)[index]!.scrollIntoView();
  await until(() => isWhole(cardsOf(staged)[index]!), `card ${index}`);
};

describe('aduan-feed: cards far from the window', () => {
  afterEach(() => scrollTo(0, 0));

  it('are drawn by their words alone, in a third of the nodes', async () => {
    const staged = await long();
    await bringNear(staged, 59);
    await until(() => !isWhole(cardsOf(staged)[1]!), 'the second card left');
    const [far, whole] = [cardsOf(staged)[1]!, cardsOf(staged)[59]!];
    expect([nodesOf(far), nodesOf(whole)]).to.deep.equal([FAR, WHOLE]);
    const item = staged.source.items[1]!;
    const words = far.textContent.replace(/\s+/g, ' ');
    for (const said of [item.title, `#${item.trackingId}`, item.locationName!, item.excerpt, 'dukungan'])
      expect(words).to.contain(said);
    expect(far.querySelector('h3 > button')!.id).to.equal('open-1');
  });

  it('keep their height, and are whole again before they are in sight', async () => {
    const staged = await long();
    await bringNear(staged, 2);
    const height = cardsOf(staged)[2]!.offsetHeight;
    await bringNear(staged, 59);
    await until(() => !isWhole(cardsOf(staged)[2]!), 'the third card left');
    expect(cardsOf(staged)[2]!.offsetHeight).to.equal(height);
    cardsOf(staged)[4]!.scrollIntoView();
    await until(() => isWhole(cardsOf(staged)[2]!), 'the third card is back');
    await until(() => !cardsOf(staged)[2]!.style.minBlockSize, 'its own height');
    expect(cardsOf(staged)[2]!.offsetHeight).to.equal(height);
  });

  it('stay whole while the keyboard is in them', async () => {
    const staged = await long();
    await bringNear(staged, 1);
    const button = cardsOf(staged)[1]!.querySelector<HTMLElement>('button.support')!;
    button.focus({ preventScroll: true });
    cardsOf(staged)[59]!.scrollIntoView();
    await until(() => isWhole(cardsOf(staged)[59]!) && !isWhole(cardsOf(staged)[2]!), 'the others left');
    expect(isWhole(cardsOf(staged)[1]!)).to.equal(true);
    expect(staged.feed.shadowRoot!.activeElement === button).to.equal(true);
    button.blur();
    await bringNear(staged, 30);
    await until(() => !isWhole(cardsOf(staged)[1]!), 'it left, too');
  });

  it('stay whole while something on the page is selected', async () => {
    const staged = await long();
    await bringNear(staged, 1);
    getSelection()!.selectAllChildren(document.querySelector('main')!);
    cardsOf(staged)[59]!.scrollIntoView();
    await until(() => isWhole(cardsOf(staged)[59]!), 'the last card');
    expect(isWhole(cardsOf(staged)[1]!)).to.equal(true);
    getSelection()!.removeAllRanges();
    await bringNear(staged, 30);
    await until(() => !isWhole(cardsOf(staged)[1]!), 'it left');
  });

  it('are whole on paper', async () => {
    const staged = await long();
    await until(() => wholeOf(staged).length < 60, 'some are far');
    dispatchEvent(new Event('beforeprint'));
    await staged.feed.updateComplete;
    expect(wholeOf(staged).length).to.equal(60);
    dispatchEvent(new Event('afterprint'));
    await staged.feed.updateComplete;
    expect(wholeOf(staged).length).to.be.below(60);
  });

  it('are drawn a few in a frame', async () => {
    const staged = await long();
    await bringNear(staged, 59);
    await until(() => !isWhole(cardsOf(staged)[20]!), 'those above left');
    const frames = framesOf(staged.one('.cards'));
    await bringNear(staged, 20);
    await until(() => !isWhole(cardsOf(staged)[59]!), 'those below left');
    await until(() => !wholeOf(staged).some(({ style }) => style.minBlockSize), 'as high as they are');
    const most = (what: keyof Frame): number => Math.max(...frames().map((frame) => frame[what]));
    expect([most('whole'), most('words'), most('freed')]).to.deep.equal([2, 5, 6]);
    expect(frames().filter(({ whole, freed }) => whole && freed)).to.deep.equal([]);
  });

  it('wait while new cards are drawn', async () => {
    const staged = await long(40);
    await bringNear(staged, 0);
    await until(() => !isWhole(cardsOf(staged)[39]!), 'those at the end left');
    let there = 40;
    const early: number[] = [];
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (node.nodeName === 'LI') there += 1;
        if ((node as Element).className !== 'card-foot') continue;
        // Asks for the next page when some of these are drawn whole and others are not.
        if (there === 40) staged.one('#more').click();
        else if (there < 60) early.push(there);
      }
    }).observe(staged.one('.cards'), { childList: true, subtree: true });
    cardsOf(staged)[39]!.scrollIntoView();
    await until(() => there === 60 && isWhole(cardsOf(staged)[40]!), 'the first of the new ones');
    expect(early).to.deep.equal([]);
  });
});

/** How many were drawn whole in one frame, by their words, and got their own height back. */
interface Frame {
  whole: number;
  words: number;
  freed: number;
}

/** Watches a list of cards from here on. */
function framesOf(list: HTMLElement): () => Frame[] {
  const frames = new Map<unknown, Frame>();
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]) as HTMLElement[];
    const freed = records.filter(
      ({ type, target }) => type === 'attributes' && !(target as HTMLElement).style.minBlockSize,
    );
    // The same from the beginning of a frame to the beginning of the next.
    const now = document.timeline.currentTime;
    const before = frames.get(now) ?? { whole: 0, words: 0, freed: 0 };
    frames.set(now, {
      whole: before.whole + added.filter(({ className }) => className === 'card-foot').length,
      words: before.words + added.filter(({ className }) => className === 'words').length,
      freed: before.freed + freed.length,
    });
  }).observe(list, { childList: true, subtree: true, attributeFilter: ['style'] });
  return () => [...frames.values()];
}
