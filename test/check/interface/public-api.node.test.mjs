import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesOf, publicApi } from './public-api.mjs';

const element = {
  tag: 'aduan-x',
  attributes: [{ name: 'view', type: 'string' }],
  properties: [],
  events: [{ name: 'aduan-done' }],
  slots: [{ name: '' }],
  parts: [],
  tokens: [],
  states: [],
};
const api = (more = {}, words = { title: { label: 'Judul', hint: () => '' }, list: ['a'] }) =>
  publicApi([{ ...element, ...more }], { '.': ['define'] }, { 'form/id': words });

describe('the public interface', () => {
  it('is the names, words by their keys', () => {
    assert.deepEqual(api().messages['form/id'], ['list', 'title.hint', 'title.label']);
    assert.deepEqual(api().elements['aduan-x'].attributes, { view: 'string' });
    assert.deepEqual(changesOf(api(), api()), []);
  });

  const changes = [
    ['an attribute that is gone', { attributes: [] }, undefined, 'elements aduan-x attributes view is gone'],
    [
      'an attribute that takes something else',
      { attributes: [{ name: 'view', type: 'number' }] },
      undefined,
      'elements aduan-x attributes view: "string" → "number"',
    ],
    ['an event that is gone', { events: [] }, undefined, 'elements aduan-x events: aduan-done is gone'],
    ['a default slot that is gone', { slots: [] }, undefined, 'elements aduan-x slots: (default) is gone'],
    ['a new part', { parts: [{ name: 'card' }] }, undefined, 'elements aduan-x parts: card is new'],
    ['a word that is gone', {}, { list: [], title: { label: '' } }, 'messages form/id: title.hint is gone'],
  ];
  for (const [title, more, words, line] of changes) {
    it(`tells ${title}`, () => assert.deepEqual(changesOf(api(), api(more, words)), [line]));
  }
});
