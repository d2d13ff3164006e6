import { expect, oneEvent } from '@open-wc/testing';
import { AduanError } from '../../src/errors.js';
import { gate, sampleItem } from './fake-source.js';
import { openFeed, placeFeed, until, type FeedHarness } from './feed-harness.js';

const KEPT = 'aduan-support';
const button = ({ one }: FeedHarness) => one('.support');
const count = (staged: FeedHarness) => button(staged).querySelector('.number')!.textContent;
const isOn = (staged: FeedHarness) => button(staged).getAttribute('aria-pressed') === 'true';
const waiting = () =>
  Object.keys((JSON.parse(localStorage.getItem(KEPT) ?? '{}') as { waiting?: object }).waiting ?? {});
const single = () => openFeed((source) => (source.items = [sampleItem(1, { supportsCount: 6 })]));

describe('aduan-feed: Dukung', () => {
  const { random } = Math;

  beforeEach(() => {
    localStorage.removeItem(KEPT);
    // A press that failed is tried again by itself at any moment within 4 s: not between two steps of a test.
    Math.random = () => 0.999;
  });
  afterEach(() => {
    Math.random = random;
    localStorage.removeItem('aduan-feed');
  });

  it('makes no secret before the first press', async () => {
    await single();
    expect(localStorage.getItem(KEPT)).to.equal(null);
  });

  it('counts at once, sends a derived key, and can be taken back by the same key', async () => {
    const staged = await single();
    const slow = gate();
    staged.source.gates.set('support', slow.promise);
    button(staged).click();
    await staged.settle();
    expect([isOn(staged), count(staged)]).to.deep.equal([true, '7']);
    slow.open();
    await until(() => localStorage.getItem(KEPT)?.includes('1000001'), 'kept');
    button(staged).click();
    await until(() => staged.source.asks('unsupport').length, 'taken back');
    await until(() => !isOn(staged) && count(staged) === '6', 'as before');
    const [pressed] = staged.source.asks('support');
    const [released] = staged.source.asks('unsupport');
    expect(pressed!.key).to.match(/^[\da-f]{64}$/);
    expect(released!.key).to.equal(pressed!.key);
    expect(pressed!.key).not.to.equal(JSON.parse(localStorage.getItem(KEPT)!).secret);
    await until(() => !localStorage.getItem(KEPT)?.includes('1000001'), 'forgotten');
  });

  it('derives the key by HMAC-SHA-256, another one for each report', async () => {
    const staged = await openFeed();
    for (const press of staged.all('.support').slice(0, 2)) press.click();
    await until(() => staged.source.asks('support').length === 2, 'both');
    const { secret } = JSON.parse(localStorage.getItem(KEPT)!) as { secret: string };
    const utf8 = new TextEncoder();
    const key = await crypto.subtle.importKey(
      'raw',
      utf8.encode(secret),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    for (const { argument, key: sent } of staged.source.asks('support')) {
      const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8.encode(argument as string)));
      expect(sent).to.equal([...signed].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
    }
  });

  describe('where the endpoint asks work for a press', () => {
    const challenged = () =>
      openFeed((source) => {
        // A report of its own: what other tests' presses are answered late is kept for theirs.
        source.items = [sampleItem(7, { supportsCount: 6 })];
        source.features.add('challenge');
      });

    it('solves a challenge when it is sent, none before, and none for taking it back', async () => {
      const staged = await challenged();
      const { source } = staged;
      expect(source.asks('challenge').length).to.equal(0);
      button(staged).click();
      await staged.settle();
      expect([isOn(staged), count(staged)]).to.deep.equal([true, '7']);
      await until(() => source.asks('support').length && !waiting().length, 'sent');
      expect(source.asks('challenge').length).to.equal(1);
      const paid = JSON.parse(atob(source.challenges[0]!)) as { solution: { derivedKey: string } };
      expect(paid.solution.derivedKey).to.match(/^0/);
      button(staged).click();
      await until(() => source.asks('unsupport').length, 'taken back');
      expect(source.asks('challenge').length).to.equal(1);
    });

    it('solves another one, once, where the first has expired', async () => {
      const staged = await challenged();
      staged.source.failing.set('support', 'challenge-expired');
      button(staged).click();
      await until(() => !waiting().length && staged.source.asks('support').length === 2, 'sent');
      expect(staged.source.asks('challenge').length).to.equal(2);
      expect([isOn(staged), count(staged)]).to.deep.equal([true, '7']);
    });

    it('asks for the challenge when there is a network again', async () => {
      const staged = await challenged();
      staged.source.failing.set('challenge', 'network');
      button(staged).click();
      await until(() => staged.words().includes('Menunggu jaringan'), 'waits');
      expect(staged.source.asks('support').length).to.equal(0);
      dispatchEvent(new Event('online'));
      await until(() => !waiting().length, 'sent');
      expect(staged.source.challenges.every((challenge) => challenge)).to.equal(true);
    });
  });

  it('is one truth in all feeds of a page: pressed in one, waiting in both, sent once', async () => {
    const first = await single();
    const { source } = first;
    const second = await placeFeed((_, feed) => (feed.service = source));
    await until(() => second.all('button.support').length, 'the other');
    const { support } = source;
    source.support = () => Promise.reject(new AduanError('network'));
    button(first).click();
    await until(() => second.words().includes('Menunggu jaringan'), 'waits in the other');
    expect([isOn(second), count(second)]).to.deep.equal([true, '7']);
    source.support = support;
    dispatchEvent(new Event('online'));
    await until(() => !waiting().length, 'sent');
    await until(() => !second.words().includes('Menunggu jaringan'), 'told in the other');
    expect(first.words()).not.to.contain('Menunggu jaringan');
    expect(source.asks('support').length).to.equal(1);
    button(second).click();
    await until(() => !isOn(first) && count(first) === '6', 'taken back in the first');
  });

  it('is remembered by a later visit', async () => {
    const staged = await single();
    button(staged).click();
    await until(() => localStorage.getItem(KEPT)?.includes('1000001'), 'kept');
    const later = await single();
    expect(isOn(later)).to.equal(true);
  });

  it('rolls back when the endpoint does not take it, says so, and can be tried again', async () => {
    const staged = await single();
    staged.source.failing.set('support', 'refused');
    const heard = oneEvent(staged.feed, 'aduan-error');
    button(staged).click();
    await until(() => staged.words().includes('Dukungan tidak diterima'), 'failure');
    expect((await heard).detail).to.deep.equal({ code: 'refused', phase: 'feed' });
    expect([isOn(staged), count(staged)]).to.deep.equal([false, '6']);
    expect(waiting()).to.deep.equal([]);
    button(staged).click();
    await until(() => isOn(staged) && count(staged) === '7', 'taken');
    await until(() => !staged.words().includes('tidak diterima'), 'no failure');
  });

  it('is kept without a network, says so, and goes by itself when there is one', async () => {
    const staged = await single();
    staged.source.failing.set('support', 'network');
    button(staged).click();
    await until(() => staged.words().includes('Menunggu jaringan'), 'waits');
    expect([isOn(staged), count(staged)]).to.deep.equal([true, '7']);
    expect(waiting()).to.deep.equal(['1000001']);
    dispatchEvent(new Event('online'));
    await until(() => !waiting().length, 'wiped');
    await until(() => !staged.words().includes('Menunggu jaringan'), 'sent');
    expect([isOn(staged), count(staged)]).to.deep.equal([true, '7']);
    const keys = staged.source.asks('support').map(({ key }) => key);
    expect(keys.length).to.equal(2);
    expect(new Set(keys).size).to.equal(1);
  });

  it('counts once where the answer was lost, and is taken back the same way', async () => {
    const staged = await single();
    const take = staged.source.support.bind(staged.source);
    staged.source.support = async (id, options) => {
      await take(id, options);
      staged.source.support = take;
      throw new AduanError('timeout');
    };
    button(staged).click();
    await until(() => staged.words().includes('Menunggu jaringan'), 'waits');
    staged.source.failing.set('unsupport', 'network');
    button(staged).click();
    await until(() => staged.source.asks('unsupport').length === 1, 'tried');
    dispatchEvent(new Event('online'));
    await until(() => !waiting().length, 'wiped');
    expect(staged.source.supporters.get('1000001')!.size).to.equal(0);
    expect([isOn(staged), count(staged)]).to.deep.equal([false, '6']);
  });

  it('goes on a later visit, once, and only to the endpoint it was meant for', async () => {
    const first = await single();
    first.source.failing.set('support', 'network');
    button(first).click();
    await until(() => waiting().length, 'kept');
    first.feed.remove();
    const elsewhere = await openFeed((source, feed) => {
      source.items = [sampleItem(1)];
      feed.endpoint = '/other';
    });
    await until(() => localStorage.getItem('aduan-feed')?.includes('/other'), 'idle work done');
    expect(elsewhere.source.asks('support').length).to.equal(0);
    elsewhere.feed.remove();
    const later = await single();
    expect([isOn(later), count(later)]).to.deep.equal([true, '7']);
    await until(() => !waiting().length, 'sent');
    expect(later.source.asks('support').length).to.equal(1);
    expect(first.source.asks('support').length).to.equal(1);
  });

  it('ends in what was pressed last, one call after the other', async () => {
    const staged = await single();
    const slow = gate();
    staged.source.gates.set('support', slow.promise);
    for (let press = 0; press < 4; press++) button(staged).click();
    await until(() => staged.source.asks('support').length, 'first call');
    slow.open();
    await until(() => staged.source.asks('unsupport').length, 'second call');
    await until(() => !isOn(staged) && count(staged) === '6', 'off');
    expect(staged.source.asks('support').length).to.equal(1);
  });

  it('lives in memory where storage is denied', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      const staged = await single();
      button(staged).click();
      await until(() => staged.source.asks('support').length, 'sent');
      await until(() => isOn(staged) && count(staged) === '7', 'taken');
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
  });

  it('is not offered without crypto.subtle, as on an http page', async () => {
    const own = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')!;
    Object.defineProperty(Crypto.prototype, 'subtle', { configurable: true, get: () => undefined });
    try {
      const staged = await single();
      expect(staged.all('.support').length).to.equal(0);
      expect(staged.words()).to.contain('6 dukungan');
    } finally {
      Object.defineProperty(Crypto.prototype, 'subtle', own);
    }
  });
});
