/** Being a guest: deep links, what the page may hear, attributes in any order, being moved and removed. */
import { expect } from '@open-wc/testing';
import {
  CODE,
  CODE_ON_PAPER,
  NUMBER,
  fakeService,
  isPageFocusOn,
  isOpenable,
  later,
  refusing,
  reportJson,
  until,
  words,
  type Json,
} from './fake-endpoint.js';
import { openTracker, type OpenTracker } from './open-tracker.js';

const asked = (service: ReturnType<typeof fakeService>) =>
  service.calls.find(({ name }) => name === 'report' || name === 'ownReport');

describe('aduan-tracker: deep links', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));
  const go = (suffix: string) =>
    history.replaceState({ mine: 1 }, '', location.pathname + location.search + suffix);

  it('opens #aduan=…&kode=… and takes the code out of the address, and nothing else', async () => {
    go(`#bagian=2&aduan=${NUMBER}&kode=${CODE_ON_PAPER}`);
    const service = fakeService();
    const tracker = await openTracker(service);
    expect(location.hash).to.equal(`#bagian=2&aduan=${NUMBER}`);
    expect(history.state).to.deep.equal({ mine: 1 });
    await tracker.settled();
    expect(asked(service)).to.include({ name: 'report', subject: NUMBER, accessCode: CODE });
    expect(tracker.hasFocus('#result')).to.equal(true);
  });

  it('leaves an address without our code alone', async () => {
    const written: string[] = [];
    const replaceState = history.replaceState;
    go('#kode=rahasia-orang-lain');
    history.replaceState = (...args) => void written.push(String(args[2]));
    try {
      const service = fakeService();
      await openTracker(service);
      expect(written).to.deep.equal([]);
      expect(asked(service)).to.equal(undefined);
    } finally {
      history.replaceState = replaceState;
    }
  });

  it('opens ?aduan=… without a code, and never reads one from the query', async () => {
    const query = new URLSearchParams(location.search);
    query.set('aduan', NUMBER);
    query.set('kode', CODE);
    history.replaceState(null, '', `?${query}`);
    const service = fakeService();
    await (await openTracker(service)).settled();
    expect(asked(service)).to.include({ subject: NUMBER, accessCode: undefined });
  });

  it('goes to the first tracker of the page; the next one follows when that is gone', async () => {
    go(`#aduan=${NUMBER}`);
    const [first, second] = [fakeService(), fakeService()];
    const one = await openTracker(first);
    await openTracker(second);
    await one.settled();
    expect(asked(first)).to.include({ subject: NUMBER });
    expect(asked(second)).to.equal(undefined);
    one.element.remove();
    await Promise.resolve();
    const third = fakeService();
    await (await openTracker(third)).settled();
    expect(asked(third)).to.include({ subject: NUMBER });
  });

  it('leaves a tracker that its author set to another report alone', async () => {
    go(`#aduan=${NUMBER}`);
    const service = fakeService();
    await (await openTracker(service, { 'tracking-id': '9165816' })).settled();
    expect(asked(service)).to.include({ subject: '9165816' });
  });

  it('follows a link pressed later on the same page', async () => {
    const service = fakeService();
    const tracker = await openTracker(service);
    location.hash = `#aduan=${NUMBER}&kode=${CODE}`;
    await tracker.settled();
    expect(asked(service)).to.include({ subject: NUMBER, accessCode: CODE });
    expect(location.hash).to.equal(`#aduan=${NUMBER}`);
  });
});

describe('aduan-tracker: events', () => {
  const ROWS: [string, Json, string, Record<string, unknown>][] = [
    ['a public report', {}, '', { trackingId: NUMBER, statusCode: 'in_progress' }],
    ['a report opened by its code', {}, CODE, { statusCode: 'in_progress' }],
    ['an anonymous report', { reporter_name: 'Anonim' }, '', { statusCode: 'in_progress' }],
    ['one marked anonymous', { is_anonymous: true }, '', { statusCode: 'in_progress' }],
    ['one marked secret', { is_secret: true }, '', { statusCode: 'in_progress' }],
  ];
  for (const [what, more, code, detail] of ROWS) {
    it(`tell of ${what} what the page may know`, async () => {
      const tracker = await openTracker(fakeService({ report: () => reportJson(more) }));
      const heard = tracker.events;
      await tracker.look(NUMBER, code);
      expect(heard).to.deep.equal([{ name: 'aduan-tracked', detail }]);
    });
  }

  it('bubble out of shadow roots', async () => {
    const tracker = await openTracker(fakeService());
    let composed: boolean | undefined;
    tracker.element.parentElement!.addEventListener('aduan-tracked', (event) => (composed = event.composed));
    await tracker.look(NUMBER);
    expect(composed).to.equal(true);
  });

  it('tell a failure by its code alone', async () => {
    const tracker = await openTracker(fakeService({ report: refusing('unavailable', { status: 503 }) }));
    const heard = tracker.events;
    await tracker.look(NUMBER, CODE);
    expect(heard).to.deep.equal([
      { name: 'aduan-error', detail: { code: 'unavailable', status: 503, phase: 'track' } },
    ]);
  });

  it('tell nothing of a question that was dropped', async () => {
    const slow = later<Json>();
    const tracker = await openTracker(fakeService({ report: () => slow.promise }));
    const heard = tracker.events;
    tracker.type('tracking_id', NUMBER);
    tracker.find('button[type=submit]')!.click();
    await until(() => tracker.find('.loading'));
    tracker.find('.loading button')!.click();
    slow.reject(new Error('aborted'));
    await slow.promise.catch(() => {});
    await tracker.drawn();
    expect(heard).to.deep.equal([]);
  });

  it('and the log in debug carry neither number nor code', async () => {
    const lines: string[] = [];
    const { debug } = console;
    console.debug = (...args) => void lines.push(args.join(' '));
    try {
      const tracker = await openTracker(fakeService(), { debug: '' });
      await tracker.look(NUMBER, CODE);
    } finally {
      console.debug = debug;
    }
    expect(lines.join('\n'))
      .to.contain('found, in_progress')
      .and.not.to.contain(NUMBER)
      .and.not.to.contain(CODE);
  });
});

describe('aduan-tracker: on the page', () => {
  it('takes its number from the attribute, before or after it is attached, and leaves the focus alone', async () => {
    const before = fakeService();
    await (await openTracker(before, { 'tracking-id': `#${NUMBER}` })).settled();
    const after = fakeService();
    const tracker = await openTracker(after);
    tracker.element.setAttribute('tracking-id', `#${NUMBER}`);
    await tracker.drawn();
    await tracker.settled();
    expect(asked(before)).to.include({ subject: NUMBER });
    expect(asked(after)).to.include({ subject: NUMBER });
    expect(isPageFocusOn(tracker.element)).to.equal(false);
  });

  it('keeps what is typed and shown when it is moved, and goes on with what is under way', async () => {
    const slow = later<Json>();
    const service = fakeService({ report: () => slow.promise });
    const tracker = await openTracker(service);
    tracker.type('tracking_id', NUMBER);
    tracker.find('button[type=submit]')!.click();
    await until(() => asked(service));
    document.body.append(tracker.element);
    await tracker.drawn();
    expect(asked(service)!.signal!.aborted).to.equal(false);
    slow.resolve(reportJson({ attachments: [{ path: 'files/1', file_name: 'a.jpg', extension: 'jpg' }] }));
    await tracker.settled();
    tracker.unfold();
    await until(() => tracker.find('.files img'));
    const url = (tracker.find('.files img') as HTMLImageElement).src;
    document.body.prepend(tracker.element);
    await tracker.drawn();
    expect((tracker.find('.files img') as HTMLImageElement).src).to.equal(url);
    expect(await isOpenable(url)).to.equal(true);
    expect((tracker.find('[name=tracking_id]') as HTMLInputElement).value).to.equal(NUMBER);
    tracker.element.remove();
  });

  it('aborts and revokes when it leaves, and takes up again when it comes back', async () => {
    const service = fakeService({
      report: () => reportJson({ attachments: [{ path: 'files/1', file_name: 'a.jpg', extension: 'jpg' }] }),
    });
    const tracker = await openTracker(service);
    const place = tracker.element.parentElement!;
    await tracker.look(NUMBER);
    await until(() => tracker.find('.files img'));
    const url = (tracker.find('.files img') as HTMLImageElement).src;
    tracker.element.remove();
    await Promise.resolve();
    expect(asked(service)!.signal!.aborted).to.equal(true);
    expect(await isOpenable(url)).to.equal(false);
    place.append(tracker.element);
    await until(() => tracker.find('.files img')?.getAttribute('src') !== url && tracker.find('.files img'));
    expect(tracker.words('#result')).to.equal('Ditindaklanjuti oleh Instansi');
  });

  it('asks again for what its leaving interrupted', async () => {
    let isFirst = true;
    const never = later<Json>();
    const service = fakeService({ report: () => (isFirst ? never.promise : reportJson()) });
    const tracker = await openTracker(service);
    const place = tracker.element.parentElement!;
    tracker.type('tracking_id', NUMBER);
    tracker.find('button[type=submit]')!.click();
    await until(() => asked(service));
    tracker.element.remove();
    await Promise.resolve();
    isFirst = false;
    place.append(tracker.element);
    await tracker.settled();
    expect(tracker.has('[part=status]')).to.equal(true);
  });

  it('forgets the report of another endpoint', async () => {
    const tracker = await openTracker(fakeService());
    await tracker.look(NUMBER);
    tracker.element.service = fakeService();
    await tracker.drawn();
    expect(tracker.has('[part=status]')).to.equal(false);
  });

  it('closes on a shared phone without a trace', async () => {
    const tracker = await openTracker(fakeService());
    await tracker.look(NUMBER, CODE);
    expect(tracker.words('.closing')).to.contain('Tutup tampilan ini');
    tracker.find('.closing button')!.click();
    await tracker.drawn();
    for (const name of ['tracking_id', 'access_code']) {
      expect((tracker.find(`[name=${name}]`) as HTMLInputElement).value).to.equal('');
    }
    expect(tracker.has('.result')).to.equal(false);
    expect(tracker.hasFocus('#tracking_id')).to.equal(true);
  });

  it('folds what a sidebar has no room for, and the next search', async () => {
    const tracker = await openTracker(fakeService(), { compact: '', 'tracking-id': NUMBER });
    await tracker.settled();
    expect(tracker.has('.hint#tracking_id-hint')).to.equal(false);
    const folds = tracker
      .all('details')
      .map((one) => [words(one.querySelector('summary')), one.hasAttribute('open')]);
    expect(folds.slice(0, 4)).to.deep.equal([
      ['Lacak laporan lain', false],
      ['Riwayat', false],
      ['Jembatan gantung putus', false],
      ['Perjalanan laporan', false],
    ]);
    expect(tracker.words('#result')).to.equal('Ditindaklanjuti oleh Instansi');
  });

  it('has one shadow root, whatever it shows', async () => {
    const tracker: OpenTracker = await openTracker(fakeService());
    await tracker.look(NUMBER);
    expect([...tracker.element.renderRoot.querySelectorAll('*')].some((one) => one.shadowRoot)).to.equal(
      false,
    );
  });
});
