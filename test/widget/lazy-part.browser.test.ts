/** Parts whose files don't come: no widget asks for them with each drawing, and they come when the network does. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { FeedService } from '../../src/client/service.js';
import type { Feature } from '../../src/contract/features.js';
import { openFeed, until } from '../feed/feed-harness.js';
import { FULL } from '../form-logic/capabilities.js';
import { fakeService } from '../form/harness/form-fixture.js';
import { openForm, placeForm } from '../form/harness/form-harness.js';
import {
  CODE,
  OWN_FEATURES,
  capabilitiesJson,
  fakeService as fakeTracking,
} from '../tracker/fake-endpoint.js';
import { openReport } from '../tracker/open-tracker.js';
import { AwayParts } from './away-parts.js';

const DRAWINGS = 20;

async function draw(element: LitElement): Promise<void> {
  for (let drawing = 0; drawing < DRAWINGS; drawing += 1) {
    element.requestUpdate();
    await element.updateComplete;
  }
}

describe('parts that don’t come', () => {
  let away: AwayParts;
  afterEach(() => away.end());

  it('are asked for once by a form, however often it is drawn, and once more when the network returns', async () => {
    away = new AwayParts('SimilarReports', 'Prefill');
    const features = new Set<Feature>([...FULL.features, 'feed']);
    const feed: FeedService['feed'] = () => Promise.resolve({ items: [], total: null, nextPageUrl: null });
    const form = await openForm(Object.assign(fakeService({ ...FULL, features }), { feed }));
    form.element.values = { title: 'Lampu jalan mati' };
    await form.fill();
    await until(() => away.asked['SimilarReports'] && away.asked['Prefill'], 'both are asked for');
    await draw(form.element);
    expect(away.asked).to.deep.equal({ SimilarReports: 1, Prefill: 1 });
    away.return();
    await until(() => away.asked['SimilarReports'] === 2, 'asked for again');
    await draw(form.element);
    expect(away.asked).to.deep.equal({ SimilarReports: 2, Prefill: 2 });
  });

  it('are asked for once by a tracker', async () => {
    away = new AwayParts('NewsPart');
    const capabilities = () => capabilitiesJson({ features: [...OWN_FEATURES.features, 'notify'] });
    const tracker = await openReport(fakeTracking({ capabilities }), CODE, '#withdraw-open');
    await until(() => away.asked['NewsPart'], 'asked for');
    await draw(tracker.element);
    expect(away.asked).to.deep.equal({ NewsPart: 1 });
    away.return();
    await until(() => tracker.has('#news-open'), 'the news');
  });

  it('let a form be whole when the network returns, without a press', async () => {
    away = new AwayParts('FormParts');
    const told: unknown[] = [];
    const note = ({ detail }: CustomEvent) => void told.push(detail);
    document.addEventListener('aduan-error', note as EventListener);
    const form = await placeForm();
    await until(() => form.has('.notice button'), 'it is said');
    await draw(form.element);
    expect([away.asked, told]).to.deep.equal([{ FormParts: 1 }, [{ code: 'chunk-failed', phase: 'setup' }]]);
    document.removeEventListener('aduan-error', note as EventListener);
    away.return();
    await until(() => form.has('.section ~ .section ~ .section ~ .section'), 'all its parts');
  });

  it('let a feed show the report that was opened when the network returns, without a press', async () => {
    away = new AwayParts('DetailPart');
    const { feed, all, one } = await openFeed();
    one('.open').click();
    await until(() => all('[part=problem]').length, 'it is said');
    await draw(feed);
    expect(away.asked).to.deep.equal({ DetailPart: 1 });
    away.return();
    await until(() => all('.detail[part=result]').length, 'the report');
  });
});
