import assert from 'node:assert/strict';
import { test } from 'node:test';
import { homeVillages, searchRegions } from '../../demo/town/regions.js';
import { makeSample, makeTown, SAMPLES } from '../../demo/town/seed.js';

const NOW = new Date('2026-11-24T10:00:00+07:00');
const towns = [1, 7, 2026].map((seed) => makeTown({ seed, now: NOW }));
const reports = [...towns.flat(), ...SAMPLES.map((sample) => makeSample(sample, NOW))];
const texts = reports.flatMap(({ title, content, locationText, history }) => [
  title,
  content,
  locationText,
  ...history.map(({ text }) => text ?? ''),
]);

/**
 * The rule for phones: a personal Indonesian number never begins 0800, which is for free-call services, and those have
 * seven digits after it, never beginning with 0. So 0800-0000-xxxx, eight digits after 0800, belongs to nobody.
 */
const IMPOSSIBLE_PHONE = /^(?:\+?62|0)8000000\d{4}$/;
/** Anything that might be dialled: 0 or +62 and at least seven more digits, grouped or not. */
const PHONE = /(?<![\d.,-])(?:\+62|62|0)[\d ().-]{7,}\d/g;
const SIXTEEN = /(?<!\d)\d(?:[ .-]?\d){15}(?!\d)/g;

test('no phone number in a town can exist', () => {
  const inTexts = texts.flatMap((text) => text.match(PHONE) ?? []).filter((found) => !isAccount(found));
  const given = reports.flatMap(({ reporter }) => (reporter?.phone ? [reporter.phone] : []));
  assert.ok(inTexts.length >= 6 && given.length > 500);
  for (const phone of [...inTexts, ...given])
    assert.match(phone.replace(/[^\d+]/g, ''), IMPOSSIBLE_PHONE, phone);
});

/** Account numbers stand beside the word, and are zeros but for two digits. */
function isAccount(found: string): boolean {
  return /^0000-00-00\d\d-00-0$/.test(found);
}

test('no identity number in a town can exist: unknown province, month 13, day 80, serial 0000', () => {
  const found = texts.flatMap((text) => text.match(SIXTEEN) ?? []);
  assert.ok(found.length >= 3, `${found.length}`);
  const provinces = new Set(searchRegions({ limit: 100 }).map(({ code }) => code));
  for (const nik of found) {
    assert.ok(!provinces.has(nik.slice(0, 2)), nik);
    assert.ok(Number(nik.slice(6, 8)) > 71 && Number(nik.slice(8, 10)) > 12, nik);
    assert.equal(nik.slice(-4), '0000');
  }
});

test('mail goes only to the reserved domain', () => {
  const inTexts = texts.flatMap((text) => text.match(/\S+@\S+[a-z]/g) ?? []);
  const given = reports.flatMap(({ reporter }) => (reporter?.email ? [reporter.email] : []));
  assert.ok(inTexts.length >= 3 && given.length > 100);
  for (const email of [...inTexts, ...given]) assert.match(email, /^[a-z]+\d\d@surel\.example$/);
});

test('nothing is left open in a text', () => {
  for (const text of texts) assert.doesNotMatch(text, /[{}]|undefined|\bnull\b|NaN| {2}|^\s|\s$/);
});

test('people are called by one name', () => {
  for (const { reporter } of reports) if (reporter) assert.match(reporter.name, /^[A-Z][a-z]+$/);
});

test('a report placed in a district alone is secret or anonymous, and names no village', () => {
  const names = homeVillages().map(({ name }) => name);
  const accusing = reports.filter(({ regionCode }) => regionCode.length === 8);
  assert.ok(accusing.length > 30);
  for (const { title, content, isSecret, isAnonymous, latitude, history } of accusing) {
    assert.ok(isSecret || isAnonymous);
    assert.equal(latitude, null);
    const all = [title, content, ...history.map(({ text }) => text ?? '')].join(' ');
    const named = all.replace(/Kecamatan (?:[A-Z]\w+ ?)+/g, '');
    assert.deepEqual(
      names.filter((name) => new RegExp(`\\b(?:Desa|Kelurahan) ${name}\\b`).test(named)),
      [],
    );
  }
});

/** Jaccard similarity of the sets of three-letter sequences. */
function trigrams(text: string): Set<string> {
  const folded = text.toLowerCase();
  return new Set(Array.from({ length: Math.max(0, folded.length - 2) }, (_, i) => folded.slice(i, i + 3)));
}

test('no two reports of a town read alike', () => {
  for (const town of towns) {
    const contents = town.map(({ content }) => content);
    assert.equal(new Set(contents).size, contents.length);
    const sets = contents.map(trigrams);
    let nearest = 0;
    for (let i = 0; i < sets.length; i += 1) {
      for (let j = 0; j < i; j += 1) {
        const [a, b] = [sets[i] as Set<string>, sets[j] as Set<string>];
        let shared = 0;
        for (const three of a) if (b.has(three)) shared += 1;
        nearest = Math.max(nearest, shared / (a.size + b.size - shared));
      }
    }
    assert.ok(nearest < 0.5, `two reports share ${(nearest * 100).toFixed(0)} % of their trigrams`);
  }
});

test('contents keep the limits of the form', () => {
  for (const { title, content } of reports) {
    assert.ok(title.length <= 150, title);
    assert.ok(content.length >= 20 && content.length <= 5000, content);
  }
});
