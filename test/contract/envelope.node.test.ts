import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ERROR_CODES, errorWire, readErrorBody, readPage } from '../../src/contract/envelope.js';
import * as z from 'zod/mini';
import { demands, toId } from '../../src/contract/read.js';
import fc from '../setup/property.js';

const item = z.object({ id: demands(toId) });
const ids = (json: unknown) => readPage(json, item).items.map(({ id }) => id);

describe('lists', () => {
  it('come with total and next page', () => {
    const page = readPage(
      {
        results: {
          data: [{ id: 7 }, { id: 'x' }],
          total: '12',
          next_page_url: 'complaints?cursor=a',
          per_page: 2,
        },
      },
      item,
    );
    assert.deepEqual(page, {
      items: [{ id: '7' }, { id: 'x' }],
      total: 12,
      nextPageUrl: 'complaints?cursor=a',
    });
  });

  it('come without total and next page', () => {
    assert.deepEqual(readPage({ results: { data: [] } }, item), {
      items: [],
      total: null,
      nextPageUrl: null,
    });
    assert.equal(readPage({ results: { data: [], total: 'many', next_page_url: 7 } }, item).total, null);
  });

  it('come in `results`, in `data`, bare, or as PHP’s object', () => {
    for (const json of [
      { results: [{ id: 1 }] },
      { data: [{ id: 1 }] },
      [{ id: 1 }],
      { results: { data: { 0: { id: 1 }, 5: { no: 1 } } } },
    ]) {
      assert.deepEqual(ids(json), ['1']);
    }
  });

  it('lose a hopeless item, not the others', () => {
    assert.deepEqual(
      ids({ results: { data: [{ id: 1 }, null, 'x', {}, { id: {} }, { id: '' }, [], { id: 2 }] } }),
      ['1', '2'],
    );
  });

  for (const json of [
    null,
    undefined,
    '',
    '<html>',
    7,
    true,
    {},
    { results: null },
    { results: 'x' },
    { message: 'Unauthenticated.' },
    { results: { data: 'x' } },
  ]) {
    it(`are not found in ${JSON.stringify(json)}`, () => {
      assert.throws(
        () => readPage(json, item),
        (error: Error) => error instanceof z.core.$ZodError,
      );
    });
  }
});

describe('errors', () => {
  it('are read with their fields', () => {
    const body = readErrorBody({
      message: 'Periksa isian.',
      code: 'invalid',
      errors: { title: ['wajib diisi', 7], content: 'terlalu panjang', x: [{}] },
    });
    assert.deepEqual(body, {
      message: 'Periksa isian.',
      code: 'invalid',
      fields: { title: ['wajib diisi', '7'], content: ['terlalu panjang'], x: [] },
    });
  });

  it('survive any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const { message, code, fields } = readErrorBody(json);
        assert.ok(message === null || typeof message === 'string');
        assert.ok(code === null || /^[\w-]+$/.test(code));
        assert.ok(
          Object.values(fields).every((list) => list.every((sentence) => typeof sentence === 'string')),
        );
      }),
    );
    assert.deepEqual(readErrorBody(undefined), { message: null, code: null, fields: {} });
  });

  it('can’t flood or poison', () => {
    const body = readErrorBody(
      JSON.parse(
        `{"message":"${'x'.repeat(5000)}","code":"<b>","errors":{"__proto__":["y"],"a":${JSON.stringify(Array(100).fill('z'))}}}`,
      ),
    );
    assert.equal(body.message?.length, 500);
    assert.equal(body.code, null);
    assert.equal(body.fields.a?.length, 10);
    assert.equal(({} as Record<string, unknown>)[0], undefined);
  });

  it('are written strictly', () => {
    for (const code of Object.keys(ERROR_CODES))
      assert.ok(z.safeParse(errorWire, { message: 'x', code }).success);
    assert.ok(!z.safeParse(errorWire, { message: 'x', code: 'oops' }).success);
    assert.ok(!z.safeParse(errorWire, { message: 'x', code: 'invalid', stack: 'at …' }).success);
  });
});
