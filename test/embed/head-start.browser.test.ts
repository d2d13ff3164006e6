/** What the stub asks while the widgets' files are on their way is what they ask first, and is asked once. */
import { expect } from '@open-wc/testing';
import '../../src/register/feed.js';
import '../../src/register/form.js';
import '../../src/register/tracker.js';
import { headStart } from '../../src/embed/head-start.js';
import { EXAMPLE } from '../contract/example.js';
import { CODE, followUpsJson, NUMBER, reportJson } from '../tracker/fake-endpoint.js';
import { waitUntil } from '../setup/in-page/wait-until.js';

const ENDPOINT = '/head-start/sp4n';

interface Asked {
  path: string;
  language: string | null;
}

describe('the head start', () => {
  const { fetch } = globalThis;
  const before = location.href;
  let asked: Asked[];
  const paths = () => asked.map(({ path }) => path);

  beforeEach(() => {
    asked = [];
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      const path = pathname.replace(`${ENDPOINT}/`, '') + search;
      asked.push({ path, language: request.headers.get('Accept-Language') });
      const isList = path.startsWith('complaints?');
      if (path === 'capabilities') return Response.json({ results: EXAMPLE });
      if (path.endsWith('/complaint')) return Response.json(reportJson());
      if (path.endsWith('/followups')) return Response.json(followUpsJson());
      return isList
        ? Response.json({ results: { data: [], total: 0, next_page_url: null } })
        : new Response(null, { status: 404 });
    };
  });
  afterEach(() => {
    globalThis.fetch = fetch;
    document.querySelectorAll('[data-aduan-test]').forEach((widget) => widget.remove());
    history.replaceState(null, '', before);
    sessionStorage.clear();
  });

  function make(markup: string): HTMLElement {
    const template = document.createElement('template');
    template.innerHTML = markup;
    const widget = document.importNode(template.content.firstElementChild as HTMLElement, true);
    widget.setAttribute('endpoint', ENDPOINT);
    widget.setAttribute('loading', 'eager');
    widget.setAttribute('data-aduan-test', '');
    headStart(widget);
    return widget;
  }
  const told = (widget: HTMLElement, name: string) =>
    new Promise((done) => widget.addEventListener(name, done, { once: true }));

  it('is taken by the form', async () => {
    const form = make('<aduan-form></aduan-form>');
    expect(paths()).to.deep.equal(['capabilities']);
    document.body.append(form);
    await waitUntil(() => form.getAttribute('data-state') === 'writing', 'the form');
    expect(paths().filter((path) => path === 'capabilities')).to.have.length(1);
  });

  it('is taken by the tracker: its report and the answers together', async () => {
    const tracker = make(`<aduan-tracker tracking-id="${NUMBER}"></aduan-tracker>`);
    const questions = ['capabilities', `complaints/${NUMBER}/complaint`, `complaints/${NUMBER}/followups`];
    expect(paths()).to.deep.equal(questions);
    const tracked = told(tracker, 'aduan-tracked');
    document.body.append(tracker);
    await tracked;
    expect(paths()).to.deep.equal(questions);
  });

  it('is taken by the feed, with what its author fixed', async () => {
    const feed = make(
      '<aduan-feed category="436" location="a b" status="done" institution="7" page-size="5"></aduan-feed>',
    );
    const list =
      'complaints?status=done&category_id=436&institution_id=7&location_id=a+b&sort=newest&page_size=5';
    expect(paths()).to.deep.equal(['capabilities', list]);
    const loaded = told(feed, 'aduan-feed-loaded');
    document.body.append(feed);
    await loaded;
    expect(paths().filter((path) => path === list || path === 'capabilities')).to.have.length(2);
  });

  it('is taken at once by the feed that the stub saw near, by no other of the same endpoint', async () => {
    const room = document.createElement('p');
    room.dataset['aduanTest'] = '';
    room.style.height = '20000px';
    const [feed, other] = ['near', 'far'].map(() => make('<aduan-feed></aduan-feed>'));
    for (const widget of [feed!, other!]) widget.removeAttribute('loading');
    const loaded = told(feed!, 'aduan-feed-loaded');
    document.body.append(room, feed!, other!);
    await loaded;
    expect(other!.getAttribute('data-state')).to.equal('idle');
  });

  it('asks in the language that the widget will speak', () => {
    sessionStorage.setItem('aduan-language', 'su');
    make('<aduan-form lang="en"></aduan-form>');
    sessionStorage.clear();
    make('<aduan-form lang="en-US"></aduan-form>');
    make('<aduan-form lang="jv"></aduan-form>');
    make('<aduan-form lang="mui"></aduan-form>');
    expect(asked.map(({ language }) => language)).to.deep.equal(['su', 'en', 'jv', 'mui']);
  });

  it('follows a link, and asks nothing of a report whose code is in the address', () => {
    history.replaceState(null, '', `#aduan=${NUMBER}`);
    make('<aduan-tracker lang="su"></aduan-tracker>');
    expect(paths()).to.contain(`complaints/${NUMBER}/complaint`);
    asked = [];
    history.replaceState(null, '', `#aduan=${NUMBER}&kode=${CODE}`);
    make('<aduan-tracker lang="jv"></aduan-tracker>');
    expect(paths().join()).not.to.contain(NUMBER);
  });

  it('asks nothing where there is no endpoint, or a service of the host’s own', () => {
    headStart(document.createElement('aduan-form'));
    const form = document.createElement('aduan-form');
    form.setAttribute('endpoint', ENDPOINT);
    Object.assign(form, { service: {} });
    headStart(form);
    expect(asked).to.deep.equal([]);
  });
});
