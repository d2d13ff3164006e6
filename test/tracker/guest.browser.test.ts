/** Being a guest: deep links, what the page may hear, attributes in any order, being moved and removed. */
import { expect } from '@open-wc/testing';
import type { AduanTracker } from '../../src/tracker/aduan-tracker.js';
import {
  CODE,
  CODE_ON_PAPER,
  NUMBER,
  eavesdrop,
  fakeService,
  has,
  hasFocus,
  isPageFocusOn,
  isOpenable,
  inside,
  later,
  look,
  mount,
  refusing,
  reportJson,
  settled,
  type,
  until,
  words,
  type Json,
} from './fake-endpoint.js';

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
    const tracker = await mount(service);
    expect(location.hash).to.equal(`#bagian=2&aduan=${NUMBER}`);
    expect(history.state).to.deep.equal({ mine: 1 });
    await settled(tracker);
    expect(asked(service)).to.include({ name: 'report', subject: NUMBER, accessCode: CODE });
    expect(hasFocus(tracker, '#result')).to.equal(true);
  });

  it('leaves an address without our code alone', async () => {
    const written: string[] = [];
    const replaceState = history.replaceState;
    go('#kode=rahasia-orang-lain');
    history.replaceState = (...args) => void written.push(String(args[2]));
    try {
      const service = fakeService();
      await mount(service);
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
    await settled(await mount(service));
    expect(asked(service)).to.include({ subject: NUMBER, accessCode: undefined });
  });

  it('goes to the first tracker of the page; the next one follows when that is gone', async () => {
    go(`#aduan=${NUMBER}`);
    const [first, second] = [fakeService(), fakeService()];
    const one = await mount(first);
    await mount(second);
    await settled(one);
    expect(asked(first)).to.include({ subject: NUMBER });
    expect(asked(second)).to.equal(undefined);
    one.remove();
    await Promise.resolve();
    const third = fakeService();
    await settled(await mount(third));
    expect(asked(third)).to.include({ subject: NUMBER });
  });

  it('leaves a tracker that its author set to another report alone', async () => {
    go(`#aduan=${NUMBER}`);
    const service = fakeService();
    await settled(await mount(service, { 'tracking-id': '9165816' }));
    expect(asked(service)).to.include({ subject: '9165816' });
  });

  it('follows a link pressed later on the same page', async () => {
    const service = fakeService();
    const tracker = await mount(service);
    location.hash = `#aduan=${NUMBER}&kode=${CODE}`;
    await settled(tracker);
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
      const tracker = await mount(fakeService({ report: () => reportJson(more) }));
      const heard = eavesdrop(tracker);
      await look(tracker, NUMBER, code);
      expect(heard).to.deep.equal([{ name: 'aduan-tracked', detail }]);
    });
  }

  it('bubble out of shadow roots', async () => {
    const tracker = await mount(fakeService());
    let composed: boolean | undefined;
    tracker.parentElement!.addEventListener('aduan-tracked', (event) => (composed = event.composed));
    await look(tracker, NUMBER);
    expect(composed).to.equal(true);
  });

  it('tell a failure by its code alone', async () => {
    const tracker = await mount(fakeService({ report: refusing('unavailable', { status: 503 }) }));
    const heard = eavesdrop(tracker);
    await look(tracker, NUMBER, CODE);
    expect(heard).to.deep.equal([
      { name: 'aduan-error', detail: { code: 'unavailable', status: 503, phase: 'track' } },
    ]);
  });

  it('tell nothing of a question that was dropped', async () => {
    const slow = later<Json>();
    const tracker = await mount(fakeService({ report: () => slow.promise }));
    const heard = eavesdrop(tracker);
    type(tracker, 'tracking_id', NUMBER);
    inside(tracker, 'button[type=submit]')!.click();
    await until(() => inside(tracker, '.loading'));
    inside(tracker, '.loading button')!.click();
    slow.reject(new Error('aborted'));
    await slow.promise.catch(() => {});
    await tracker.updateComplete;
    expect(heard).to.deep.equal([]);
  });

  it('and the log in debug carry neither number nor code', async () => {
    const lines: string[] = [];
    const { debug } = console;
    console.debug = (...args) => void lines.push(args.join(' '));
    try {
      const tracker = await mount(fakeService(), { debug: '' });
      await look(tracker, NUMBER, CODE);
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
    await settled(await mount(before, { 'tracking-id': `#${NUMBER}` }));
    const after = fakeService();
    const tracker = await mount(after);
    tracker.setAttribute('tracking-id', `#${NUMBER}`);
    await tracker.updateComplete;
    await settled(tracker);
    expect(asked(before)).to.include({ subject: NUMBER });
    expect(asked(after)).to.include({ subject: NUMBER });
    expect(isPageFocusOn(tracker)).to.equal(false);
  });

  it('keeps what is typed and shown when it is moved, and goes on with what is under way', async () => {
    const slow = later<Json>();
    const service = fakeService({ report: () => slow.promise });
    const tracker = await mount(service);
    type(tracker, 'tracking_id', NUMBER);
    inside(tracker, 'button[type=submit]')!.click();
    await until(() => asked(service));
    document.body.append(tracker);
    await tracker.updateComplete;
    expect(asked(service)!.signal!.aborted).to.equal(false);
    slow.resolve(reportJson({ attachments: [{ path: 'files/1', file_name: 'a.jpg', extension: 'jpg' }] }));
    await settled(tracker);
    await until(() => inside(tracker, '.files img'));
    const url = (inside(tracker, '.files img') as HTMLImageElement).src;
    document.body.prepend(tracker);
    await tracker.updateComplete;
    expect((inside(tracker, '.files img') as HTMLImageElement).src).to.equal(url);
    expect(await isOpenable(url)).to.equal(true);
    expect((inside(tracker, '[name=tracking_id]') as HTMLInputElement).value).to.equal(NUMBER);
    tracker.remove();
  });

  it('aborts and revokes when it leaves, and takes up again when it comes back', async () => {
    const service = fakeService({
      report: () => reportJson({ attachments: [{ path: 'files/1', file_name: 'a.jpg', extension: 'jpg' }] }),
    });
    const tracker = await mount(service);
    const place = tracker.parentElement!;
    await look(tracker, NUMBER);
    await until(() => inside(tracker, '.files img'));
    const url = (inside(tracker, '.files img') as HTMLImageElement).src;
    tracker.remove();
    await Promise.resolve();
    expect(asked(service)!.signal!.aborted).to.equal(true);
    expect(await isOpenable(url)).to.equal(false);
    place.append(tracker);
    await until(
      () => inside(tracker, '.files img')?.getAttribute('src') !== url && inside(tracker, '.files img'),
    );
    expect(words(inside(tracker, '#result'))).to.equal('Ditindaklanjuti oleh Instansi');
  });

  it('asks again for what its leaving interrupted', async () => {
    let isFirst = true;
    const never = later<Json>();
    const service = fakeService({ report: () => (isFirst ? never.promise : reportJson()) });
    const tracker = await mount(service);
    const place = tracker.parentElement!;
    type(tracker, 'tracking_id', NUMBER);
    inside(tracker, 'button[type=submit]')!.click();
    await until(() => asked(service));
    tracker.remove();
    await Promise.resolve();
    isFirst = false;
    place.append(tracker);
    await settled(tracker);
    expect(has(tracker, '[part=status]')).to.equal(true);
  });

  it('forgets the report of another endpoint', async () => {
    const tracker = await mount(fakeService());
    await look(tracker, NUMBER);
    tracker.service = fakeService();
    await tracker.updateComplete;
    expect(has(tracker, '[part=status]')).to.equal(false);
  });

  it('closes on a shared phone without a trace', async () => {
    const tracker = await mount(fakeService());
    await look(tracker, NUMBER, CODE);
    expect(words(inside(tracker, '.closing'))).to.contain('Tutup laporan');
    inside(tracker, '.closing button')!.click();
    await tracker.updateComplete;
    for (const name of ['tracking_id', 'access_code']) {
      expect((inside(tracker, `[name=${name}]`) as HTMLInputElement).value).to.equal('');
    }
    expect(has(tracker, '.result')).to.equal(false);
    expect(hasFocus(tracker, '#tracking_id')).to.equal(true);
  });

  it('folds what a sidebar has no room for', async () => {
    const tracker = await mount(fakeService(), { compact: '' });
    await look(tracker, NUMBER);
    expect(has(tracker, '.hint#tracking_id-hint')).to.equal(false);
    expect([...tracker.renderRoot.querySelectorAll('details')].map((one) => one.open)).to.deep.equal([
      false,
      false,
      false,
    ]);
    expect(words(inside(tracker, '#result'))).to.equal('Ditindaklanjuti oleh Instansi');
  });

  it('has one shadow root, whatever it shows', async () => {
    const tracker: AduanTracker = await mount(fakeService());
    await look(tracker, NUMBER);
    expect([...tracker.renderRoot.querySelectorAll('*')].some((one) => one.shadowRoot)).to.equal(false);
  });
});
