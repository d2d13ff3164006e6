import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { undocumentedParts } from './parts.mjs';

const DOCUMENTED = [
  { name: 'button', on: ['form', 'tracker', 'feed'] },
  { name: 'history', on: ['tracker', 'feed'] },
  { name: 'tracking-id', on: ['form'] },
  { name: 'access-code', on: ['form'] },
];
const judge = (path, text) => undocumentedParts(new Map([[path, text]]), DOCUMENTED);

describe('parts', () => {
  it('that the manifest names may be drawn', () => {
    assert.deepEqual(judge('src/form/send-view.ts', '<button part="button">'), []);
    assert.deepEqual(judge('src/report/history-view.ts', '<div part="history">'), []);
  });

  it('that it does not name are found, each by itself', () => {
    assert.deepEqual(judge('src/form/send-view.ts', '<button part="button submit-button">'), [
      'src/form/send-view.ts: part="submit-button" is not in src/build/looks.mjs for form',
    ]);
  });

  it('that it names for another widget are found', () => {
    assert.match(judge('src/form/history-view.ts', '<div part="history">')[0], /for form$/);
  });

  it('that an expression names have to be known', () => {
    assert.match(judge('src/form/x-view.ts', 'part=${id}')[0], /say in test/);
    assert.deepEqual(judge('src/form/outcome/outcome-view.ts', 'part=${id}'), []);
  });

  it('that are only looked up are none', () => {
    assert.deepEqual(judge('src/form/receipt.ts', 'querySelector(\'[part="receipts"]\')'), []);
  });
});
