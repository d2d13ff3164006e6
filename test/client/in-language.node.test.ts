import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLanguage } from '../../src/client/in-language.js';
import type { ComplaintService } from '../../src/client/service.js';
import type { OutlineService } from '../../src/client/sp4n/map.js';

type Calls = Required<Omit<ComplaintService, 'preload'>> & OutlineService;

/** How many arguments come before a call's options: a call that is new stands here, or nothing compiles. */
const BEFORE_OPTIONS: Record<keyof Calls, number> = {
  capabilities: 0,
  challenge: 0,
  upload: 1,
  create: 1,
  report: 1,
  ownReport: 1,
  followUps: 1,
  clockDays: 1,
  object: 1,
  reply: 1,
  newsSetting: 1,
  changeNews: 2,
  withdraw: 1,
  attachment: 1,
  feed: 1,
  map: 1,
  support: 1,
  unsupport: 1,
  statistics: 1,
  counts: 1,
  late: 1,
  promises: 1,
  confirm: 1,
  follow: 1,
  classifications: 0,
  categories: 0,
  institutions: 0,
  locations: 0,
  questions: 1,
  outline: 1,
  layer: 1,
};

/** A host page's own, which notes what it was asked; frozen, as such pages do with what nobody may change. */
function notingService() {
  const asked: unknown[][] = [];
  const calls = Object.keys(BEFORE_OPTIONS).map((name) => [
    name,
    (...given: unknown[]) => Promise.resolve(void asked.push([name, ...given])),
  ]);
  return { asked, service: Object.freeze(Object.fromEntries(calls)) as unknown as Calls };
}

test('each call carries the language of the moment, beside what it says itself', async () => {
  const { asked, service } = notingService();
  let language = 'jv';
  const spoken = inLanguage(service, () => language) as unknown as Record<
    keyof Calls,
    (...given: unknown[]) => Promise<void>
  >;
  const { signal } = new AbortController();
  for (const [name, count] of Object.entries(BEFORE_OPTIONS) as [keyof Calls, number][]) {
    const before = Array.from({ length: count }, (_, index) => `argument ${index}`);
    await spoken[name](...before, { signal });
    assert.deepEqual(asked.pop(), [name, ...before, { signal, language }]);
    await spoken[name](...before);
    assert.deepEqual(asked.pop(), [name, ...before, { language }]);
  }
  language = 'su';
  await spoken.statistics();
  assert.deepEqual(asked.pop(), ['statistics', undefined, { language: 'su' }]);
});

test('a call that names a language keeps it', async () => {
  const { asked, service } = notingService();
  await inLanguage(service, () => 'jv').report('1', { language: 'en' });
  assert.deepEqual(asked, [['report', '1', { language: 'en' }]]);
});

test('what a service lacks is still missing, and what it is stays with it', async () => {
  class Own {
    readonly pool = {};
    readonly #name = 'own';
    capabilities = undefined;
    report(id: string): Promise<string> {
      return Promise.resolve(`${this.#name} ${id}`);
    }
  }
  const own = new Own();
  const spoken = inLanguage(own, () => 'jv');
  assert.equal(spoken.capabilities, undefined);
  assert.equal(spoken.pool, own.pool);
  assert.equal(await spoken.report('7'), 'own 7');
});
