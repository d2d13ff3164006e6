import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { missingParts, undocumentedParts } from './parts.mjs';

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
      'src/form/send-view.ts: part="submit-button" is not in src/build/public-styling.mjs for form',
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

describe('what pages style', () => {
  const missing = (text) => missingParts(new Map([['src/form/x-view.ts', text]]));

  it('is drawn with its part', () => {
    for (const text of [
      '<input class="control" part="control" id="a" />',
      '<label part="choice" class="choice ${isOn ? 1 : 2}">',
      '<button class="button secondary back" @click=${() => go()} part="secondary-button">',
      '<p class="label" part=${name}>',
      '<p class="labels"><b class="choices two">',
    ])
      assert.deepEqual(missing(text), [], text);
  });

  it('is found without it', () => {
    for (const [text, name] of [
      ['<input class="control" id="a" /><p part="control">', 'control'],
      ['<p part="label"><span class="label">', 'label'],
      ['<label class="choice ${isOn ? 1 : 2}"><input part="choice" />', 'choice'],
      ['<button class="button secondary" part="choice">', 'button secondary'],
    ])
      assert.match(missing(text).join(), new RegExp(`class="${name}" without its part$`), text);
  });
});
