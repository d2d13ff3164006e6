import { expect } from '@open-wc/testing';
import type { MapCluster, MapQuery } from '../../src/contract/public/map.js';
import type { Outline } from '../../src/contract/public/geojson.js';
import { AduanError } from '../../src/errors.js';
import { sampleItem } from './fake-source.js';
import { openFeed, until, type FeedHarness } from './feed-harness.js';

const CLUSTERS: MapCluster[] = [
  { latitude: -4.13, longitude: 104.17, count: 12, trackingId: null },
  { latitude: -4.2, longitude: 104.0, count: 1, trackingId: '1000044' },
];
const OUTLINE: Outline = {
  areas: [
    [
      [
        [103.7, -4.5],
        [104.5, -4.5],
        [104.5, -3.8],
      ],
    ],
  ],
  places: [{ name: 'Baturaja', position: [104.17, -4.13] }],
};

interface MapStage extends FeedHarness {
  asked: MapQuery[];
  answer: { clusters: MapCluster[]; error: AduanError | null };
}

async function mapped(
  prepare?: (staged: FeedHarness['source'], feed: FeedHarness['feed']) => void,
): Promise<MapStage> {
  const asked: MapQuery[] = [];
  const answer: MapStage['answer'] = { clusters: CLUSTERS, error: null };
  const staged = await openFeed((source, feed) => {
    source.features.add('map');
    source.items[1] = sampleItem(44, { latitude: -4.2, longitude: 104.0 });
    const { capabilities } = source;
    Object.assign(source, {
      capabilities: async () => ({
        ...(await capabilities.call(source)),
        map: {
          bounds: [103.6, -4.9, 104.6, -3.7],
          tilesUrl: null,
          attribution: null,
          outlineUrl: 'masters/outline',
          layers: [{ kind: 'road', url: 'masters/layers/road' }],
        },
      }),
      outline: () => Promise.resolve(OUTLINE),
      layer: () =>
        Promise.resolve({
          lines: [
            [
              [103.7, -4.2],
              [104.3, -3.9],
            ],
          ],
          places: [],
        }),
      map(this: unknown, query: MapQuery) {
        // A service that a host writes as a class needs its own `this`.
        if (this !== source) return Promise.reject(new TypeError('no service'));
        asked.push(query);
        return answer.error
          ? Promise.reject(answer.error)
          : Promise.resolve({ items: answer.clusters, total: null, nextPageUrl: null });
      },
    });
    prepare?.(source, feed);
  });
  return { ...staged, asked, answer };
}

async function look(staged: MapStage): Promise<void> {
  staged.all('.views button')[1]!.click();
  await until(() => staged.all('.map-mark').length === 2, 'marks');
}

describe('aduan-feed: the reports on a map', () => {
  // Unbundled it is half a hundred files, which the first test would wait for.
  before(() => import('../../src/map/map.js'));

  it('is offered where the endpoint has it, over the list that stays', async () => {
    const staged = await mapped();
    expect(staged.all('.views button').map((one) => one.textContent.trim())).to.deep.equal([
      'Daftar',
      'Peta',
    ]);
    expect(staged.asked.length).to.equal(0);
    await look(staged);
    expect(staged.all('.map-mark').map((mark) => mark.getAttribute('aria-label'))).to.deep.equal([
      '12 laporan. Tekan untuk memperbesar.',
      '1 laporan. Tekan untuk membuka.',
    ]);
    expect(staged.words()).to.contain('13 laporan di bagian peta ini.');
    expect(staged.all('.card').length).to.equal(20);
    for (const mark of staged.all('.map-mark'))
      expect(mark.getBoundingClientRect().height).to.be.at.least(44);
    await until(() => staged.all('path.outline').length, 'the outline');
    await until(() => staged.all('path.road').length, 'the roads');
    // The town's name stands beside the mark that lies on the town.
    const [name] = staged.all('.map-name');
    const text = document.createRange();
    text.selectNodeContents(name!);
    const isBeside = () => {
      const [box, mark] = [text.getBoundingClientRect(), staged.all('.map-mark')[0]!.getBoundingClientRect()];
      return !name!.hidden && (box.top >= mark.bottom || box.bottom <= mark.top);
    };
    await until(isBeside, `beside its mark: ${name!.className} ${String(name!.hidden)}`);
    // All of the outline is in view, and what is more is the frame's shape.
    await until(() => staged.asked.at(-1)!.bbox[1] > -4.9, 'the outline fills the map');
    const [west, south, east, north] = staged.asked.at(-1)!.bbox;
    expect(west < 103.7 && south < -4.5 && east > 104.5 && north > -3.8).to.equal(true);
    expect(Math.min((east - west) / 0.8, (north - south) / 0.7)).to.be.below(1.3);
    await expect(staged.feed).to.be.accessible();
    staged.all('.views button')[0]!.click();
    await staged.settle();
    expect(staged.all('.map-frame').length).to.equal(0);
  });

  it('is not offered by a service of the host’s own that has none', async () => {
    const staged = await mapped((source) => Reflect.deleteProperty(source, 'map'));
    expect(staged.all('.views').length).to.equal(0);
  });

  it('writes numbers as the language of the moment does', async () => {
    const staged = await mapped((_, feed) => feed.setAttribute('lang', 'en'));
    staged.answer.clusters = [{ ...CLUSTERS[0]!, count: 1234 }, CLUSTERS[1]!];
    await until(() => staged.words().includes('Citizens’ reports'), 'English');
    await look(staged);
    expect(staged.all('.map-mark')[0]!.textContent).to.equal('1,234');
  });

  it('comes closer to a cluster, opens a report of its own, and comes back to the map', async () => {
    const staged = await mapped();
    await look(staged);
    const { zoom } = staged.asked[0]!;
    staged.all('.map-mark')[0]!.click();
    await until(() => staged.asked.length === 2, 'asked anew');
    expect(staged.asked[1]!.zoom).to.equal(zoom + 2);
    staged.all('.map-mark')[1]!.click();
    await until(() => staged.source.asks('report').length, 'the report');
    expect(staged.source.asks('report')[0]!.argument).to.equal('1000044');
  });

  it('follows the filters, and the list follows the part in view when asked to', async () => {
    const staged = await mapped();
    await look(staged);
    staged.one<HTMLInputElement>('[name="search"]').value = 'jalan';
    staged.one('[name="search"]').dispatchEvent(new Event('input', { bubbles: true }));
    staged.one('form').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    await until(() => staged.asked.at(-1)!.search === 'jalan', 'the map follows');
    const before = staged.source.asks('feed').length;
    staged.all('.map-panel .row button')[0]!.click();
    await until(() => staged.source.asks('feed').length > before, 'the list follows');
    const asked = staged.source.asks('feed').at(-1)!.argument as { bbox: string };
    expect(asked.bbox).to.equal(staged.asked.at(-1)!.bbox.join(','));
    await until(() => staged.all('.map-panel .row button').length === 2, 'the way back');
    staged.all('.map-panel .row button')[1]!.click();
    await until(
      () => !('bbox' in (staged.source.asks('feed').at(-1)!.argument as object)),
      'the whole list again',
    );
  });

  it('opens on the part that the page’s address names, which the list is narrowed to', async () => {
    const before = location.href;
    history.replaceState(null, '', '?aduan-peta=104,-4.3,104.1,-4.2');
    try {
      const staged = await mapped((_, feed) => (feed.syncUrl = true));
      await look(staged);
      expect(staged.source.asks('feed')[0]!.argument).to.include({ bbox: '104,-4.3,104.1,-4.2' });
      await until(() => staged.all('path.outline').length, 'the outline');
      const [west, south, east, north] = staged.asked.at(-1)!.bbox;
      expect(west <= 104 && south <= -4.3 && east >= 104.1 && north >= -4.2).to.equal(true);
      expect(Math.min((east - west) / 0.1, (north - south) / 0.1)).to.be.below(1.5);
      staged.all('.map-panel .row button')[1]!.click();
      await staged.settle();
      expect(location.search).to.equal('');
      history.replaceState(null, '', '?aduan-peta=javascript:1');
      const other = await mapped((_, feed) => (feed.syncUrl = true));
      expect(other.source.asks('feed')[0]!.argument).not.to.have.property('bbox');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('leaves the corner of its buttons free, on a phone and on a desk', async () => {
    for (const width of ['300px', '900px']) {
      const staged = await mapped((_, feed) => {
        feed.style.display = 'block';
        feed.style.inlineSize = width;
      });
      await look(staged);
      await until(() => staged.all('path.outline').length, 'the outline');
      const buttons = staged.one('.map-zoom').getBoundingClientRect();
      const outline = staged.one('path.outline').getBoundingClientRect();
      const isBeside = outline.right <= buttons.left;
      const isBelow = outline.top >= buttons.bottom;
      expect(
        isBeside || isBelow,
        `${outline.right} ${buttons.left}, ${outline.top} ${buttons.bottom}`,
      ).to.equal(true);
    }
  });

  it('shows where the report lies whose card has the focus', async () => {
    const staged = await mapped();
    await look(staged);
    await until(() => staged.all('.open').length > 1, 'cards');
    staged.one('#open-1').focus();
    await until(() => staged.all('.map-mark.lit').length === 1, 'lit');
    expect(staged.one('.map-mark.lit').textContent).to.equal('1');
    staged.one('#open-0').focus();
    await until(() => staged.all('.map-mark.lit').length === 0, 'dark');
  });

  it('is moved by keys, and keeps the focus when its marks make way', async () => {
    const staged = await mapped();
    await look(staged);
    staged.all('.map-mark')[0]!.focus();
    staged.answer.clusters = [];
    staged
      .one('.map-box')
      .dispatchEvent(
        new KeyboardEvent('keydown', { key: '+', bubbles: true, composed: true, cancelable: true }),
      );
    await until(() => staged.words().includes('Tidak ada laporan di bagian peta ini.'), 'none');
    expect(staged.feed.shadowRoot!.activeElement).to.equal(staged.one('.map-box'));
  });

  it('says what failed, and tries again', async () => {
    const staged = await mapped((_, feed) => feed.setAttribute('view', 'map'));
    staged.answer.error = new AduanError('network');
    await until(() => staged.all('.map-box').length, 'the map');
    expect(staged.feed.matches('[data-state=map]')).to.equal(true);
    staged
      .one('.map-box')
      .dispatchEvent(
        new KeyboardEvent('keydown', { key: '+', bubbles: true, composed: true, cancelable: true }),
      );
    await until(() => staged.words().includes('Titik laporan belum bisa dimuat.'), 'problem');
    staged.answer.error = null;
    [...staged.all('.map-panel button')].find((one) => one.textContent.trim() === 'Coba lagi')!.click();
    await until(() => staged.all('.map-mark').length === 2, 'marks');
  });
});
