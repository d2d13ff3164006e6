/**
 * What a widget leaves out, and says otherwise, where `protocol` is open311; and what it says of any other protocol.
 */
import { expect } from '@open-wc/testing';
import { AduanError } from '../../src/errors.js';
import { openFeed, placeFeed, until } from '../feed/feed-harness.js';
import { choosingService } from '../form/harness/choices-fixture.js';
import { fakeService, freshEndpoint, TRACKING_ID } from '../form/harness/form-fixture.js';
import { openChoosingForm, openForm, placeForm } from '../form/harness/form-harness.js';
import { fakeService as trackerService, reportJson } from '../tracker/fake-endpoint.js';
import { openTracker } from '../tracker/open-tracker.js';

const protocol = 'open311';

/** What the console was warned of meanwhile. */
async function warned(act: () => Promise<unknown>): Promise<string> {
  const { warn } = console;
  const lines: string[] = [];
  console.warn = (...parts: unknown[]) => void lines.push(parts.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return lines.join('\n');
}

describe('aduan-form with protocol="open311"', () => {
  /** A report that waits for the network, and the screen of the next visit. */
  async function left(): Promise<{ form: Awaited<ReturnType<typeof openForm>>; queued: string }> {
    const service = fakeService();
    service.answer = () => Promise.reject(new AduanError('network', { retryAfterSeconds: 600 }));
    const endpoint = freshEndpoint();
    const first = await openForm(service, { protocol, endpoint });
    await first.fill();
    first.submit();
    const queued = (await first.arrived('queued')).textContent;
    first.remove();
    service.answer = () => Promise.resolve();
    sessionStorage.clear();
    const form = await openForm(service, { protocol, endpoint });
    await form.waitFor('.line');
    return { form, queued };
  }

  it('shows no code, and locks what somebody else left: no code would open it', async () => {
    const { form, queued } = await left();
    expect(queued).to.not.match(/kode/i);
    const labels = form.all('.waiting button').map((button) => button.textContent.trim());
    expect(labels).to.deep.equal(['Kirim sekarang', 'Hapus']);
  });

  it('names the number of what was sent later, and no code', async () => {
    const { form } = await left();
    form.query('.waiting button')!.click();
    await form.waitFor(() => form.has('.line.sent'));
    expect(form.text('.line.sent')).to.contain(TRACKING_ID).and.to.not.match(/kode/i);
  });

  it('asks for the topic that a city wants, and lets nobody think it may be left out', async () => {
    const labelIn = async (more: Record<string, string>) =>
      (await openChoosingForm(choosingService(), more)).text('#category_id-label').trim();
    expect(await labelIn({ protocol })).to.equal('Topik');
    expect(await labelIn({})).to.match(/^Topik\s+\(boleh kosong\)$/);
  });

  it('promises nobody’s eyes alone, and asks for no helper’s name', async () => {
    const form = await openForm(fakeService(), { protocol, assisted: '' });
    await form.drawWhole();
    expect(form.has('.who')).to.equal(false);
    expect(form.text()).to.contain('Anggap semuanya, termasuk nama, bisa dibaca orang lain.');
    expect(form.has('[name^="assisted_by"], [name=helper_name]')).to.equal(false);
  });
});

describe('aduan-tracker with protocol="open311"', () => {
  it('takes a number with letters, or a link that ends in it, and offers no box for a code', async () => {
    const tracker = await openTracker(trackerService(), { protocol });
    expect(tracker.has('[name=access_code]')).to.equal(false);
    await tracker.look('https://kota.example/?aduan=SR-14-01100669');
    expect(tracker.service.calls.find(({ name }) => name === 'report')?.subject).to.equal('SR-14-01100669');
  });

  it('draws no steps, which a city’s reports don’t take', async () => {
    const report = () => reportJson({ status_code: 'open', status_name: 'Terbuka' });
    const tracker = await openTracker(trackerService({ report }), { protocol });
    await tracker.look('7');
    expect(tracker.words('#result')).to.equal('Terbuka');
    expect(tracker.has('.steps')).to.equal(false);
    expect(tracker.words('.eyebrow')).to.not.match(/langkah/i);
  });

  it('knows one reason why there is no such report: nothing is checked first, or secret', async () => {
    const report = () => Promise.reject(new AduanError('not-found', { status: 404 }));
    const tracker = await openTracker(trackerService({ report }), { protocol });
    await tracker.look('7');
    expect(tracker.all('[part=problem] li').length).to.equal(1);
  });
});

describe('aduan-feed with protocol="open311"', () => {
  const open = () => openFeed((_, feed) => feed.setAttribute('protocol', protocol));

  it('asks for no words, kinds or orders, and for the two statuses that there are', async () => {
    const feed = await open();
    await feed.openFilters();
    const names = feed.all<HTMLSelectElement>('.find :is(input, select)').map(({ name }) => name);
    expect(names).to.not.include.members(['search']);
    expect(names.filter((name) => /search|sort|classification/.test(name))).to.deep.equal([]);
    const statuses = [...feed.one<HTMLSelectElement>('[name=status]').options].map(({ value }) => value);
    expect(statuses).to.deep.equal(['', 'open', 'done']);
  });

  it('takes from the page’s address the filters that there are, and a number with letters', async () => {
    const before = location.href;
    history.replaceState(null, '', '?aduan=SR-14&aduan-cari=lampu&aduan-status=done&aduan-urut=oldest');
    try {
      const { source } = await placeFeed((_, element) => {
        element.setAttribute('protocol', protocol);
        element.syncUrl = true;
      });
      const asked = (name: string) => source.asked.find((one) => one.name === name)?.argument;
      await until(() => asked('feed') && asked('report'), 'asked');
      expect(asked('report')).to.equal('SR-14');
      expect(asked('feed')).to.deep.include({ status: 'done', sort: 'newest' });
      expect(asked('feed')).to.not.have.any.keys('search');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('hands on the address of this page, and leads to none of the endpoint’s', async () => {
    const feed = await open();
    feed.one('.open').click();
    await until(() => feed.all('.share').length, 'detail');
    const whatsApp = new URL(feed.one<HTMLAnchorElement>('#whatsapp').href).searchParams.get('text')!;
    expect(whatsApp).to.contain(`${location.origin}${location.pathname}`).and.to.not.contain('lacak');
    expect(feed.all('#track').length).to.equal(0);
  });
});

describe('protocol', () => {
  const said = (name: string) => `protocol="${name}" is not sp4n or open311; sp4n is used.`;

  for (const [tag, name] of [
    ['aduan-tracker', 'telnet'],
    ['aduan-feed', 'gopher'],
  ] as const) {
    it(`of ${tag}: warns of one that is not known, with those that are`, async () => {
      const widget = document.createElement(tag);
      widget.setAttribute('protocol', name);
      widget.setAttribute('endpoint', '/none');
      const lines = await warned(async () => {
        document.body.append(widget);
        await widget.updateComplete;
      });
      widget.remove();
      expect(lines).to.contain(said(name));
    });
  }

  it('of aduan-form: the same, and says nothing of those that are known', async () => {
    const service = null as unknown as ReturnType<typeof fakeService>;
    expect(await warned(() => placeForm(service, { protocol: 'finger' }))).to.contain(said('finger'));
    expect(await warned(() => placeForm(service, { protocol }))).to.not.contain('protocol');
    expect(await warned(() => placeForm(service))).to.not.contain('protocol');
  });
});

describe('jurisdiction', () => {
  it('of aduan-form, aduan-tracker and aduan-feed: goes with each question, before and after', async () => {
    const { fetch } = globalThis;
    const asked: string[] = [];
    globalThis.fetch = async (input) => {
      const { href } = new URL(input instanceof Request ? input.url : input);
      asked.push(href);
      return Response.json([{ service_code: '1', service_name: 'Jalan', metadata: false }]);
    };
    try {
      for (const tag of ['aduan-form', 'aduan-tracker', 'aduan-feed'] as const) {
        const widget = document.createElement(tag);
        const endpoint = `https://kota.invalid/${tag}/v2`;
        Object.assign(widget, { protocol, endpoint, loading: 'eager', jurisdiction: 'kota-a' });
        document.body.append(widget);
        const hasAsked = (city: string) =>
          asked.includes(`${endpoint}/services.json?jurisdiction_id=${city}`);
        await until(() => hasAsked('kota-a'), `${tag} asks for kota-a`);
        widget.setAttribute('jurisdiction', 'kota-b');
        await until(() => hasAsked('kota-b'), `${tag} asks for kota-b`);
        widget.remove();
      }
      expect(asked.filter((one) => !one.includes('jurisdiction_id=kota-'))).to.deep.equal([]);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
