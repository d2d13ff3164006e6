/** Answers that would hurt a phone, or aren't what they say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AduanError } from '../../src/errors.js';
import { readXml } from '../../src/client/open311/body.js';
import { recorded, replay, type Answer } from './replay.js';

const SERVICES = recorded('codeforamerica/services.xml');

const outcome = async (requests: Answer): Promise<unknown> => {
  const { service } = replay({ services: SERVICES, requests });
  return await service.feed({}).then(
    ({ items }) => items.map(({ title }) => title),
    (error: unknown) => (error as AduanError).code,
  );
};

const request = (description: string) =>
  `<service_requests><request><service_request_id>1</service_request_id><description>${description}</description></request></service_requests>`;

test('entities of the document’s own are never put in', async () => {
  const levels = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`);
  const bomb = `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY e0 "ha">${levels.join('')}]>${request('&e9;')}`;
  assert.equal(await outcome(bomb), 'not-json');
  assert.deepEqual(await outcome(request('&e9; &amp; &#x41;')), ['&e9; & A']);
});

test('deep nesting ends the reading, not the page', async () => {
  const deep = (depth: number) => `${'<a>'.repeat(depth)}x${'</a>'.repeat(depth)}`;
  assert.throws(() => readXml(deep(100_000)), SyntaxError);
  assert.ok(readXml(deep(20)));
  assert.deepEqual(await outcome(`${'['.repeat(50_000)}${']'.repeat(50_000)}`), []);
});

test('ten megabytes are not read', async () => {
  assert.equal(await outcome(request('a'.repeat(10_000_000))), 'unexpected-shape');
});

test('a page of HTML with 200 is no list', async () => {
  assert.equal(await outcome('<!doctype html><html><body>Masuk dulu</body></html>'), 'not-json');
});

test('texts keep their letters, whatever encoding the server says', async () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;
  assert.deepEqual(await outcome(latin(declared('iso-8859-2') + request('Z\u00b3ota'))), ['Złota']);
  assert.deepEqual(await outcome(latin(declared('iso-8859-1') + request('Straße kaputt'))), [
    'Straße kaputt',
  ]);
  assert.deepEqual(await outcome(latin(declared('utf-8') + request('Straße kaputt'))), ['Straße kaputt']);
  assert.deepEqual(
    await outcome(declared('iso-8859-1').replace('iso-8859-1', 'none') + request('Jalan “rusak”')),
    ['Jalan “rusak”'],
  );
});

test('no address but http(s) becomes a file', async () => {
  const { service } = replay({
    services: SERVICES,
    'requests/1': request('Lampu').replace(
      '</request>',
      '<media_url>javascript:alert(1)</media_url></request>',
    ),
  });
  assert.deepEqual((await service.report('1')).attachments, []);
});
