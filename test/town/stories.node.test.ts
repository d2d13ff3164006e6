import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leafCategories } from '../../demo/town/categories.js';
import { QUESTIONS } from '../../demo/town/questions.js';
import { STORIES } from '../../demo/town/seed/stories.js';
import { story, type Story } from '../../demo/town/seed/story.js';

const lines = ({ titles, openings, details }: Story) => [...titles, ...openings, ...details];

test('at least ninety stories, about every leaf that takes reports and only about those', () => {
  assert.ok(STORIES.length >= 90, String(STORIES.length));
  const stops = QUESTIONS.filter(({ shows }) => shows === 'stop').flatMap(({ category_ids }) => category_ids);
  const leaves = new Set(
    leafCategories()
      .map(({ id }) => id)
      .filter((id) => !stops.includes(id)),
  );
  assert.deepEqual(new Set(STORIES.map(({ category }) => category)), leaves);
});

test('no line is written twice', () => {
  const all = STORIES.flatMap(lines);
  const twice = all.filter((line, index) => all.indexOf(line) !== index);
  assert.deepEqual(twice, []);
});

test('titles and texts fit the limits of the form', () => {
  for (const each of STORIES) {
    for (const title of each.titles) assert.ok(title.length >= 10 && title.length <= 110, title);
    for (const opening of each.openings) assert.ok(opening.length >= 40, opening);
  }
});

test('a story that accuses never names the village', () => {
  const accusing = STORIES.filter(({ sensitive }) => sensitive);
  assert.ok(accusing.length >= 10);
  for (const line of accusing.flatMap(lines)) assert.doesNotMatch(line, /\{(desa|dusun|rt|titik)\}/);
  const graft = STORIES.filter(({ category }) =>
    ['pungutan-liar', 'dana-desa-penyalahgunaan', 'netralitas-asn'].includes(category),
  );
  assert.ok(graft.every(({ sensitive }) => sensitive));
});

test('every voice and every classification speaks', () => {
  assert.equal(new Set(STORIES.map(({ voice }) => voice)).size, 10);
  assert.equal(new Set(STORIES.map(({ classification }) => classification)).size, 3);
});

test('a story with a line too few is refused', () => {
  assert.throws(() => story('ktp', 'ibu', {}, 'satu\ndua'), RangeError);
});
