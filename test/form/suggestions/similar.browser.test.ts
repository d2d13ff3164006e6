import { expect } from '@open-wc/testing';
import type { FeedService } from '../../../src/client/service.js';
import type { Capabilities } from '../../../src/contract/capabilities.js';
import type { FeedItem, FeedQuery } from '../../../src/contract/public/feed.js';
import { AduanError } from '../../../src/errors.js';
import { sampleItem } from '../../feed/fake-source.js';
import { FULL } from '../../form-logic/capabilities.js';
import { fakeService } from '../harness/form-fixture.js';
import { openForm, type FormHarness } from '../harness/form-harness.js';

const WITH_FEED = { ...FULL, features: new Set([...FULL.features, 'feed', 'support'] as const) };
const TOWN = [
  sampleItem(1, { title: 'Jembatan gantung putus di Dusun II', statusCode: 'in_progress', supportsCount: 4 }),
  sampleItem(2, { title: 'Lampu jalan mati' }),
  sampleItem(3, { title: 'Jembatan gantung putus, anak sekolah memutar', statusCode: 'verified' }),
];

interface Asked {
  queries: FeedQuery[];
  keys: string[];
}

function townService(
  feed: () => Promise<FeedItem[]> = () => Promise.resolve(TOWN),
  capabilities: Capabilities = WITH_FEED,
) {
  const asked: Asked = { queries: [], keys: [] };
  const more: Pick<FeedService, 'feed' | 'support' | 'unsupport'> = {
    async feed(query) {
      asked.queries.push(query as FeedQuery);
      return { items: await feed(), total: null, nextPageUrl: null };
    },
    support: (_id, { idempotencyKey }) => {
      asked.keys.push(idempotencyKey);
      return Promise.resolve(9);
    },
    unsupport: () => Promise.resolve(4),
  };
  return { service: Object.assign(fakeService(capabilities), more), asked };
}

/** Until another form, filled now, has asked: what was filled before it would have asked by then. */
async function otherHasAsked(): Promise<void> {
  const { service, asked } = townService();
  const other = await openForm(service);
  await other.fill();
  await other.waitFor(() => asked.queries.length > 0, 'another form asks');
}

const shown = (form: FormHarness): string[] => form.all('.similar li b').map((title) => title.textContent);

describe('aduan-form and reports like this one', () => {
  afterEach(() => localStorage.removeItem('aduan-support'));

  it('shows them before Kirim with their state, and sends nothing of the text to find them', async () => {
    const { service, asked } = townService();
    const form = await openForm(service);
    await form.fill();
    await form.waitFor(() => shown(form).length > 0, 'they appear');
    expect(shown(form)).to.have.members([TOWN[0]!.title, TOWN[2]!.title]);
    expect(form.text('.similar')).to.contain('Ditindaklanjuti').and.contain('4 dukungan');
    expect(asked.queries).to.deep.equal([{ pageSize: 40 }]);
    await expect(form.element).to.be.accessible();
    form.submit();
    await form.arrived('receipt');
  });

  it('shows a finished one as history alone: it may have broken again', async () => {
    const done = sampleItem(4, {
      title: 'Jembatan gantung putus di Dusun II',
      statusCode: 'done',
      updatedAt: '2026-11-26T03:00:00Z',
    });
    const { service } = townService(() => Promise.resolve([done]));
    const form = await openForm(service);
    await form.fill();
    await form.waitFor(() => shown(form).length > 0, 'it appears');
    const said = form.text('.similar').replace(/\s+/g, ' ');
    expect(said).to.contain('Pernah dilaporkan, selesai 26 Nov. Rusak lagi? Lanjutkan.');
    expect(said).not.to.contain('dukungan ');
    expect(form.has('.similar button')).to.equal(false);
  });

  it('shows who asks for information what was answered already, with the answer’s beginning, where it can be asked', async () => {
    const answered = {
      ...sampleItem(5, { title: 'Anggaran jalan desa', statusCode: 'responded' }),
      answer: 'Ada di papan pengumuman balai.',
    };
    const items = () => Promise.resolve([answered, TOWN[0]!]);
    const capabilities = { ...WITH_FEED, features: new Set([...WITH_FEED.features, 'information'] as const) };
    const { service, asked } = townService(items, capabilities);
    const form = await openForm(service);
    await form.fill();
    await form.choose('classification_id-2');
    form.type('title', 'Papan pengumuman anggaran');
    await form.waitFor(() => shown(form).join() === answered.title, 'it appears');
    expect(form.text('.similar')).to.contain('Sudah dijawab:');
    expect(form.text('.similar')).to.contain('Ada di papan pengumuman balai.');
    expect(form.has('.similar button')).to.equal(false);
    expect(asked.queries.at(-1)).to.deep.equal({
      pageSize: 40,
      classificationId: '2',
      status: 'responded,done',
    });
    await expect(form.element).to.be.accessible();

    const other = townService(items, WITH_FEED);
    const plain = await openForm(other.service);
    await plain.fill();
    await plain.choose('classification_id-2');
    plain.type('title', 'Jembatan gantung putus');
    await plain.waitFor(() => shown(plain).length > 0, 'similar reports');
    expect(plain.text('.similar')).not.to.contain('Sudah dijawab');
  });

  it('leaves out, once a point is chosen, what only sounds alike and lies far away', async () => {
    const at = (latitude: number, longitude: number) => ({
      title: 'Jembatan gantung putus',
      latitude,
      longitude,
    });
    const { service } = townService(() =>
      Promise.resolve([sampleItem(1, at(-4.6, 104.5)), sampleItem(2, at(-4.131, 104.031))]),
    );
    const form = await openForm(service);
    await form.fill();
    form.type('title', 'Jembatan kayu lapuk');
    await form.waitFor(() => shown(form).length === 2, 'both');
    const { geolocation } = navigator;
    const getCurrentPosition = (found: PositionCallback): void =>
      found({ coords: { latitude: -4.13, longitude: 104.03, accuracy: 9 } } as GeolocationPosition);
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
    await form.waitFor('#place button', 'the place');
    form.query('#place button')!.click();
    await form.waitFor(() => shown(form).length === 1, 'the near one');
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
  });

  it('pays for support where the endpoint asks work for it', async () => {
    const { service } = townService();
    const paid: (string | undefined)[] = [];
    const challenged = { ...WITH_FEED, features: new Set([...WITH_FEED.features, 'challenge'] as const) };
    const parameters = {
      algorithm: 'SHA-256',
      cost: 1,
      keyLength: 32,
      nonce: '00',
      salt: '00',
      keyPrefix: '0',
    };
    const form = await openForm(
      Object.assign(service, {
        capabilities: () => Promise.resolve(challenged),
        challenge: () => Promise.resolve({ parameters, signature: '00' }),
        support: (_id: string, { challenge }: { challenge?: string | undefined }) => {
          paid.push(challenge);
          return Promise.resolve(9);
        },
      }),
    );
    await form.fill();
    await form.waitFor(() => shown(form).length > 0);
    form.query<HTMLButtonElement>('.similar [aria-pressed]')!.click();
    await form.waitFor(() => paid.length > 0, 'sent');
    expect(atob(paid[0] ?? '')).to.contain('"derivedKey":"0');
  });

  it('takes support under a key of this device, and says that it has', async () => {
    const { service, asked } = townService();
    const form = await openForm(service);
    await form.fill();
    await form.waitFor(() => shown(form).length > 0);
    const button = form.query<HTMLButtonElement>('.similar [aria-pressed]')!;
    button.click();
    await form.waitFor(() => form.text('.similar').includes('9 dukungan'), 'it counts');
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(form.text('.similar')).to.contain('Dukungan Anda tercatat');
    expect(asked.keys[0]).to.match(/^[\da-f]{64}$/);
  });

  for (const [what, prepare] of [
    ['Rahasia is ticked', (form: FormHarness) => form.choose('is_secret')],
    [
      'the text suggests Rahasia',
      (form: FormHarness) =>
        Promise.resolve(form.type('content', 'Kepala desa minta uang pungli untuk jembatan.')),
    ],
  ] as const) {
    it(`asks nothing when ${what}`, async () => {
      const { service, asked } = townService();
      const form = await openForm(service);
      await form.fill();
      await prepare(form);
      await otherHasAsked();
      expect(asked.queries).to.deep.equal([]);
    });
  }

  it('asks nothing where the endpoint has no feed', async () => {
    const { service, asked } = townService(undefined, FULL);
    const form = await openForm(service);
    await form.fill();
    await otherHasAsked();
    expect(asked.queries).to.deep.equal([]);
    expect(form.has('.similar')).to.equal(false);
  });

  it('takes them away when Rahasia is ticked', async () => {
    const { service } = townService();
    const form = await openForm(service);
    await form.fill();
    await form.waitFor(() => shown(form).length > 0);
    await form.choose('is_secret');
    await form.waitFor(() => shown(form).length === 0, 'they vanish');
  });

  it('says nothing where the endpoint does not answer, and stays out of the way', async () => {
    const { service, asked } = townService(() => Promise.reject(new AduanError('network')));
    const form = await openForm(service);
    await form.fill();
    await form.waitFor(() => asked.queries.length > 0, 'it asked');
    form.submit();
    await form.arrived('receipt');
    expect(form.has('.similar')).to.equal(false);
  });
});
