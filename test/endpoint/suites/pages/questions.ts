/** What a category asks beside the report, in a browser without scripts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QuestionEntry } from '../../../../demo/endpoint/questions/question-entry.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { fieldsOf, PageVisitor, textAt } from '../../harness/page-visitor.js';

const TYPED = {
  classification_id: '1',
  title: 'Air PDAM mati',
  content: 'Air PDAM di Dusun II tidak mengalir sejak hari Minggu, warga mengambil air di sungai.',
  category_id: 'pdam',
  location_text: 'Dusun II RT 03',
  date_of_incident: '2026-11-20',
  nameUser: 'Sumarni',
  phoneUser: '0812-0000-1111',
};
const TICKED = { 'fields.gangguan_air.0': 'mati', 'fields.gangguan_air.2': 'bocor' };

const visitorOf = (one: Opened): PageVisitor => new PageVisitor((request) => one.app.fetch(request));
const wait = ({ clock }: Opened): void => void (clock.now = new Date(clock.now.getTime() + 60_000));

onOneDatabase('What a category asks on a page', (databases) => {
  test('comes once it is chosen, keeps what is typed, links what is wrong, and goes with the report', async () => {
    const one = await databases.open();
    const visitor = visitorOf(one);
    const form = await visitor.open('lapor');
    assert.doesNotMatch(form.text, /Nomor pelanggan/);
    wait(one);
    const asked = await visitor.press(form, 'check', TYPED);
    assert.equal(asked.status, 200);
    assert.match(asked.text, /Pertanyaan tambahan.*Nomor pelanggan PDAM.*8 angka/s);
    assert.match(asked.html, /role="status"[^]*<a href="#asked">Pertanyaan tambahan/);
    assert.doesNotMatch(asked.html, /role="alert"/);
    assert.equal(fieldsOf(asked).get('title'), TYPED.title);
    assert.match(asked.text, /Sambungan PDAM\?/);
    assert.doesNotMatch(asked.text, /0000/);
    const well = await visitor.press(asked, 'check', { 'fields.sambungan_pdam': 'no' });
    assert.equal(well.status, 200, well.text);
    const denied = { 'fields.sambungan_pdam': 'no', 'fields.nomor_pelanggan': '12345678' };
    const without = await visitor.press(asked, 'check', denied);
    assert.doesNotMatch(without.text, /12345678/);
    assert.equal(
      fieldsOf(await visitor.press(without, 'edit')).get('fields.nomor_pelanggan'),
      '12345678',
      'an answer that counts no more is there again once it does',
    );
    const wrong = await visitor.press(asked, 'check', { 'fields.nomor_pelanggan': '12', ...TICKED });
    assert.equal(wrong.status, 422);
    assert.match(wrong.html, /href="#fields\.nomor_pelanggan">[^<]*8 angka/);
    assert.match(wrong.html, /id="fields\.nomor_pelanggan"[^>]*aria-describedby="[^"]*-error/);
    assert.match(wrong.html, /name="fields\.gangguan_air\.2" value="bocor"\s+checked/);
    const shown = await visitor.press(wrong, 'check', { 'fields.nomor_pelanggan': '12345678', ...TICKED });
    assert.equal(shown.status, 200, shown.text);
    assert.match(shown.text, /Tidak mengalir, Pipa bocor/);
    const edited = await visitor.press(shown, 'edit');
    assert.equal(fieldsOf(edited).get('fields.nomor_pelanggan'), '12345678');
    const receipt = await visitor.press(shown, 'send');
    assert.match(receipt.text, /Jawaban Anda.*Nomor pelanggan PDAM\s*12345678/s);
    const opened = await visitor.press(receipt, 'open');
    assert.match(opened.text, /Nomor pelanggan PDAM\s*12345678/);
    const { answers } = await one.endpoint.database
      .selectFrom('complaints')
      .select('answers')
      .where('tracking_id', '=', textAt(receipt, 'number'))
      .executeTakeFirstOrThrow();
    assert.deepEqual(
      answers?.map(({ answer }) => answer),
      ['12345678', ['mati', 'bocor']],
    );
  });

  test('is asked anew for another category, and a stop lets nothing on', async () => {
    const one = await databases.open();
    const visitor = visitorOf(one);
    const form = await visitor.open('lapor');
    wait(one);
    const asked = await visitor.press(form, 'check', TYPED);
    const other = await visitor.press(asked, 'check', { category_id: 'penerangan-jalan' });
    assert.match(other.text, /Kode pada tiang lampu/);
    assert.doesNotMatch(other.text, /Nomor pelanggan/);
    const none = await visitor.press(other, 'check', { category_id: 'sampah' });
    assert.ok(
      none.forms.some(({ buttons }) => buttons.has('send')),
      none.text,
    );
    const stopped = await visitor.press(other, 'check', { category_id: 'keadaan-darurat' });
    assert.match(stopped.text, /Ini darurat: hubungi 112/);
    assert.match(stopped.html, /<a class="button" href="tel:112">/);
    const still = await visitor.press(stopped, 'check');
    assert.equal(still.status, 422);
    assert.ok(!still.forms.some(({ buttons }) => buttons.has('send')));
  });

  test('that is gone when the form comes back moves into the text, and is shown there', async () => {
    let isGone = false;
    const question: QuestionEntry = {
      ...{ code: 'lama', label: 'Sejak <kapan>?', type: 'text', required: false, values: [] },
      ...{ sight: 'office', category_ids: ['sampah'], order: 1, shows: 'question' },
    };
    const { masters } = (await databases.open()).config;
    const questions = () => (isGone ? [{ ...question, code: 'baru', label: 'Baru' }] : [question]);
    const one = await databases.open({ masters: { ...masters, questions } });
    const visitor = visitorOf(one);
    wait(one);
    const asked = await visitor.press(await visitor.open('lapor'), 'check', {
      ...TYPED,
      category_id: 'sampah',
    });
    wait(one);
    const shown = await visitor.press(asked, 'check', { 'fields.lama': 'Minggu' });
    isGone = true;
    const moved = await visitor.press(shown, 'send');
    assert.match(moved.text, /Jawaban dipindahkan ke isi laporan/);
    assert.match(fieldsOf(moved).get('content')!, /Sejak <kapan>\?: Minggu$/);
    const again = await visitor.press(moved, 'check');
    assert.match((await visitor.press(again, 'send')).text, /\d{10}/);
    const { content, answers } = await one.endpoint.database
      .selectFrom('complaints')
      .select(['content', 'answers'])
      .executeTakeFirstOrThrow();
    assert.match(content, /Sejak <kapan>\?: Minggu$/);
    assert.equal(answers, null);
  });

  test('that has become another is asked anew, and its answer moves into the text in the words it was given', async () => {
    let isOther = false;
    const values = [
      { id: 'a', name: 'Siang' },
      { id: 'b', name: 'Malam' },
    ];
    const common = { required: false, sight: 'office', category_ids: ['sampah'], shows: 'question' } as const;
    const yesNo = { ...common, type: 'yes_no', values: [] } as const;
    const asked = (): QuestionEntry[] => [
      { ...yesNo, code: 'alir', label: isOther ? 'Apakah air mati?' : 'Apakah air mengalir?', order: 1 },
      { ...yesNo, code: 'sama', label: 'Setiap hari?', order: 2 },
      {
        ...common,
        code: 'kapan',
        label: 'Kapan?',
        type: 'choices',
        values: isOther ? values.slice(1) : values,
        order: 3,
      },
      {
        ...common,
        code: 'jumlah',
        label: 'Berapa?',
        type: isOther ? 'number' : 'text',
        values: [],
        order: 4,
      },
    ];
    const { masters } = (await databases.open()).config;
    const one = await databases.open({ masters: { ...masters, questions: asked } });
    const visitor = visitorOf(one);
    wait(one);
    const typed = { ...TYPED, category_id: 'sampah' };
    const form = await visitor.press(await visitor.open('lapor'), 'check', typed);
    wait(one);
    isOther = true;
    const moved = await visitor.press(form, 'check', {
      ...{ 'fields.alir': 'yes', 'fields.sama': 'no', 'fields.jumlah': '3 rumah' },
      ...{ 'fields.kapan.0': 'a', 'fields.kapan.1': 'b' },
    });
    assert.match(
      fieldsOf(moved).get('content')!,
      /\nApakah air mengalir\?: Ya\nKapan\?: Siang, Malam\nBerapa\?: 3 rumah$/,
    );
    const left = [...fieldsOf(moved)].filter(([name, value]) => /^fields/.test(name) && value);
    assert.deepEqual(left, [['fields.sama', 'no']]);
    const invented = await visitor.press(moved, 'check', { 'fields.alir': 'entah' });
    assert.match(invented.html, /href="#fields\.alir">/);
  });
});
