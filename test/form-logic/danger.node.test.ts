import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LEARNT } from '../../demo/endpoint/dangers/danger-words.js';
import { DANGER_LIMITS } from '../../src/contract/public/danger.js';
import { readClauses } from '../../src/form-logic/danger/clauses.js';
import { dangerListener } from '../../src/form-logic/danger/danger.js';
import { PhraseBook } from '../../src/form-logic/danger/phrases.js';
import { readSentences, scoreOf, townListener } from './danger-sentences/measure.js';

type Entry = Parameters<typeof dangerListener>[0]['dangers'][number];
const entry = (id: string, words: string[], secret = false): Entry => ({ id, words, secret });
const FIRE = entry('fire', ['kebakaran', 'api besar']);
const HOME = entry('home', ['memukul saya'], true);
const hear = dangerListener({
  dangers: [HOME, FIRE],
  phrases: [
    {
      id: 'fire',
      words: ['kebakaran', 'api besar|membesar', 'rumah|omah terbakar'],
      not: ['api unggun', 'pemadam kebakaran', 'drama'],
    },
    { id: 'home', words: ['memukul saya|anak|ibu'], not: [] },
  ],
});
const isHeard = (text: string): boolean => hear(text).length > 0;

/** Nine of ten dangers are heard, and no more than two harmless sentences of 100 are taken for one. */
function assertScore(name: string): void {
  const { heard, of, missed, cried, harmless } = scoreOf(readSentences(`${name}.json`));
  assert.ok(heard / of >= 0.9, `${name}\n${missed.join('\n')}`);
  assert.ok(cried.length / harmless <= 0.02, `${name}\n${cried.join('\n')}`);
}

describe('danger in what is written', () => {
  it('is heard in words near each other, whatever their order, and not across sentences', () => {
    assert.deepEqual(hear('ada api yang besar sekali'), ['fire']);
    assert.deepEqual(hear('besar sekali apinya'), ['fire']);
    assert.deepEqual(hear('omah tonggo terbakar'), ['fire']);
    assert.deepEqual(hear('Lampu api mati. Jalan besar rusak.'), []);
    assert.deepEqual(hear('api kecil saja di tungku itu, tetapi nanti siang ada pasar besar'), []);
    assert.deepEqual(hear('suami saya memukul anak, lalu kebakaran'), ['home', 'fire']);
  });

  it('is heard as phones write it', () => {
    for (const text of [
      'KEBAKARAN!!',
      'kbkrn',
      'kebakran',
      'kebakaraaan',
      'kebakarannya',
      'kebakarannyo',
      'ré: kebakaran',
    ])
      assert.ok(isHeard(text), text);
    for (const text of ['kabar', 'kebaikan', 'keberanian', 'pekan raya']) assert.ok(!isHeard(text), text);
  });

  it('is not heard where it is denied, over, feared, usual or only talked of', () => {
    for (const text of [
      'tidak ada kebakaran',
      'gak terjadi kebakaran',
      'ora ana kebakaran',
      'teu aya kebakaran',
      'dak ado kebakaran',
      'there was no kebakaran',
      'kebakaran tahun lalu',
      'Tahun lalu, di pasar, kebakaran',
      'kebakaran kemarin di pasar',
      'kebakaran di pasar. Sudah dipadamkan warga.',
      'sudah padam kebakaran itu',
      'takut kebakaran',
      'rawan kebakaran',
      'kalau ada kebakaran lapor ke mana',
      'sosialisasi kebakaran di balai desa',
    ])
      assert.deepEqual(hear(text), [], text);
  });

  it('is heard where something else is denied, over or long ago', () => {
    for (const text of [
      'kebakaran, tidak ada yang menolong',
      'tahun lalu banjir. Sekarang kebakaran',
      'tahun lalu banjir, sekarang kebakaran lagi',
      'kebakaran sejak kemarin masih menyala',
      'listrik sudah diperbaiki, tapi sekarang kebakaran',
      'pernah saya lapor, tolong cepat kebakaran',
    ])
      assert.ok(isHeard(text), text);
  });

  it('is taken back by what a town says is something else, in the words that both share', () => {
    assert.deepEqual(hear('api unggun besar'), []);
    assert.deepEqual(hear('mobil pemadam kebakaran mogok'), []);
    assert.deepEqual(hear('panggil pemadam kebakaran rumah kami terbakar'), ['fire']);
    assert.deepEqual(hear('anak-anak main drama kebakaran'), []);
    assert.deepEqual(hear('anak main drama, kebakaran di sebelah'), ['fire']);
  });

  it('at home is heard when it happened before too, for it happens again', () => {
    assert.deepEqual(hear('kemarin malam suami memukul saya'), ['home']);
    assert.deepEqual(hear('bapak sering memukul ibu'), ['home']);
    assert.deepEqual(hear('suami tidak pernah memukul saya'), []);
    assert.deepEqual(hear('penyuluhan supaya suami tidak memukul'), []);
  });

  it('is looked for in the first 5,000 letters alone', () => {
    assert.ok(!isHeard(`${'jalan rusak '.repeat(500)} kebakaran`));
    assert.ok(isHeard(`${'jalan rusak '.repeat(300)}. kebakaran`));
  });

  it('is heard by plain words alone, with the same care', () => {
    const plain = dangerListener({ dangers: [HOME, FIRE] });
    assert.deepEqual(plain('tolong, ada kebakaran'), ['fire']);
    assert.deepEqual(plain('apinya sudah besar sekali. Kemarin malam suami memukul saya'), ['home', 'fire']);
    for (const text of [
      'tidak ada kebakaran',
      'teu aya kebakaran',
      'indak ado kebakaran',
      'no kebakaran',
      'kebakaran tahun lalu',
      'taun wingi kebakaran',
      'sudah padam kebakaran itu',
      'kebakaran kemarin di pasar',
      'takut kebakaran',
      'rawan kebakaran',
      'kapan latihan kebakaran',
      'suami tidak pernah memukul saya',
    ])
      assert.deepEqual(plain(text), [], text);
    assert.deepEqual(plain('kebakaran sejak kemarin masih menyala'), ['fire']);
  });

  it('is heard by the words that the capabilities name where more are known of other dangers alone', () => {
    const some = dangerListener({ dangers: [FIRE], phrases: [{ id: 'x', words: ['air'], not: [] }] });
    assert.deepEqual(some('air dan kebakaran'), ['fire']);
  });

  it('is heard by what was learnt where no word of the town tells of it, and not against what was learnt', () => {
    const learnt = { ids: ['fire', 'home'], weights: 'hi'.repeat(8), told: 4, least: 99, kinds: 'a' };
    const heard = (least: number, text: string) =>
      dangerListener({ dangers: [HOME, FIRE], learnt: { ...learnt, least } })(text);
    assert.deepEqual(heard(0, 'kayu di sebelah habis'), ['fire'], 'by the kind of its words');
    assert.deepEqual(heard(99, 'kayu di sebelah habis'), []);
    assert.deepEqual(heard(0, 'suami memukul saya'), ['home'], 'a word of the town says which');
    assert.deepEqual(heard(99, 'kebakaran'), [], 'what weighs less is none');
    assert.deepEqual(heard(0, ''), []);
    const other = { ...learnt, ids: ['unknown'], least: 0 };
    assert.deepEqual(
      dangerListener({ dangers: [FIRE], learnt: other })('kayu habis'),
      [],
      'no card, no danger',
    );
  });

  it('takes back no danger that it was not learnt from', () => {
    const dangers = [entry('poison', ['keracunan'])];
    const hear = dangerListener({ dangers, learnt: { ...LEARNT, ids: ['fire'], least: 99 } });
    assert.deepEqual(hear('keracunan di pesta'), ['poison']);
  });

  it('is heard in a long text as in a short one', () => {
    const hear = townListener();
    const told = 'Suami saya memukuli saya setiap malam, tolong kami.';
    const about =
      'Kami tinggal di dusun dua dekat balai desa, jalannya berbatu dan bantuan beras datang dua kali. ';
    assert.equal(hear(about.repeat(30)), null);
    assert.equal(hear(about.repeat(15) + told + about.repeat(15)), hear(told));
  });

  it('is not heard where a way leads through the river for want of a bridge, as far as it is typed', () => {
    const hear = townListener();
    const text = 'Jembatan ke sekolah putus sejak Senin, anak-anak menyeberang lewat sungai.';
    for (const end of text.matchAll(/(?= |$)/g))
      assert.equal(hear(text.slice(0, end.index)), null, text.slice(0, end.index));
    assert.equal(hear('murid hanyut saat menyeberang sungai, belum ketemu'), 'tenggelam');
  });

  it('weighs more for a town’s own words', () => {
    const text = 'ombak naik ka dermaga';
    const plain = {
      dangers: [entry('sea', ['kapal karam'])],
      learnt: { ...LEARNT, ids: ['sea'], least: 0.5 },
    };
    const known = { ...plain, phrases: [{ id: 'sea', words: ['ombak naik'], not: [] }] };
    assert.ok(dangerListener(known)(text).length >= dangerListener(plain)(text).length);
    assert.deepEqual(dangerListener({ ...known, learnt: { ...plain.learnt, told: 99 } })(text), ['sea']);
  });

  it('is found once in a place, however many phrases of one danger say the same', () => {
    const alike = Array.from({ length: DANGER_LIMITS.phrases }, (_, index) => `kebakaran|lain${index}`);
    const spoken = readClauses('kebakaran, lalu kebakaran');
    const book = new PhraseBook<string>().add('fire', alike, 0).add('school', alike, 0);
    assert.deepEqual(
      book.find(spoken).map(({ label, at }) => `${label} ${at.join()}`),
      ['fire 0', 'school 0', 'fire 2', 'school 2'],
    );
  });

  it('is heard by the demo’s town in nine of ten sentences that it was not learnt from, and in two harmless of 100', () => {
    assertScore('held-out');
  });

  it('is heard by the demo’s town in nine of ten sentences that it was learnt from, and in two harmless of 100', () => {
    for (const name of [
      'development',
      'second',
      'third',
      'strangers',
      'frames',
      'author-a',
      'author-b',
      'author-c',
    ])
      assertScore(name);
  });
});
