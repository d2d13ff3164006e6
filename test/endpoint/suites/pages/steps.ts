/** The form of a page asks as the widget does: what, where, who, a page each, and then its review. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { fieldsOf, PageVisitor, textAt, type Shown } from '../../harness/page-visitor.js';

const WHAT = {
  content: 'Tali jembatan gantung di Dusun II putus sejak hari Minggu. Anak sekolah memutar jauh.',
};
const WHERE = {
  village: 'Kurup, Lubuk Batang',
  location_text: 'Dusun II RT 03',
  date_of_incident: '2026-11-20',
};
const WHO = { nameUser: 'Sumarni binti Karto', phoneUser: '0812-0000-1111' };

const visitorOf = (opened: Opened): PageVisitor => new PageVisitor((request) => opened.app.fetch(request));
const wait = ({ clock }: Opened): void => void (clock.now = new Date(clock.now.getTime() + 60_000));

/** The names of what a page shows to be filled in. */
const visible = ({ html }: Shown): string[] => [
  ...new Set(
    [...html.matchAll(/<(?:input\s+type="(?!hidden)[^"]*"|textarea|select)[^>]* name="([^"]+)"/g)].map(
      ([, name]) => name!,
    ),
  ),
];

onOneDatabase('The steps of a page', (databases) => {
  test('ask for one thing each, carry all else, and lose nothing on the way back', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const what = await visitor.open('lapor');
    wait(opened);
    assert.match(what.text, /Langkah 1 dari 4/);
    assert.deepEqual(visible(what), [
      ...['category_id', 'other_category_id', 'content', 'attachments'],
      ...['title', 'classification_id', 'suggestion_institution_id'],
    ]);
    const files = [{ name: 'tali.jpg', bytes: await photo(64, 48) }];
    const where = await visitor.press(what, 'next', { ...WHAT, category_id: 'jembatan' }, { files });
    assert.match(where.text, /Langkah 2 dari 4/);
    assert.deepEqual(visible(where), ['village', 'location_text', 'date_of_incident']);
    const privacy = await visitor.press(where, 'next', WHERE);
    assert.match(privacy.text, /Langkah 3 dari 4/);
    assert.deepEqual(visible(privacy).sort(), [
      ...['emailUser', 'is_anonymous', 'is_secret', 'nameUser', 'phoneUser'],
    ]);
    const backAtWhere = await visitor.press(privacy, 'back', WHO);
    assert.equal(fieldsOf(backAtWhere).get('location_text'), WHERE.location_text);
    const backAtWhat = await visitor.press(backAtWhere, 'back', { location_text: 'Dusun III' });
    assert.match(backAtWhat.text, /Langkah 1 dari 4.*Hapus tali\.jpg/);
    const review = await visitor.press(backAtWhat, 'check');
    assert.match(review.text, /Langkah 4 dari 4/);
    for (const entry of ['Dusun III', WHO.nameUser, 'Kurup', 'tali.jpg', WHAT.content])
      assert.ok(review.text.includes(entry), entry);
    assert.match((await visitor.press(review, 'edit-where')).text, /Langkah 2 dari 4/);
    assert.match((await visitor.press(review, 'edit-privacy')).text, /Langkah 3 dari 4/);
    assert.equal((await visitor.press(review, 'send')).status, 200);
    await opened.close();
  });

  test('say at once what is missing, one step’s at a time, and let a step pass that lacks nothing', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const what = await visitor.open('lapor');
    const empty = await visitor.press(what, 'next');
    assert.equal(empty.status, 422);
    assert.deepEqual(
      [...empty.html.matchAll(/<li><a href="#([^"]+)">/g)].map(([, id]) => id),
      ['content'],
      'nobody is asked for a title, nor for what comes later',
    );
    const where = await visitor.press(empty, 'next', WHAT);
    assert.equal(where.status, 200);
    assert.doesNotMatch(where.html, /role="alert"/, 'what nobody was asked yet is not wrong');
    await opened.close();
  });

  test('make title and kind of the text, anew when it changes, and send those that the review shows', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const what = await visitor.open('lapor');
    wait(opened);
    const first = await visitor.press(what, 'check', { ...WHAT, ...WHERE, ...WHO });
    assert.match(first.text, /Pengaduan/);
    const changed = 'Usul agar dibuat lampu jalan di Dusun II, supaya anak-anak tidak takut pulang mengaji.';
    const edited = await visitor.press(await visitor.press(first, 'edit'), 'check', { content: changed });
    assert.match(edited.text, /Aspirasi/);
    const receipt = await visitor.press(edited, 'send');
    const row = await opened.endpoint.database
      .selectFrom('complaints')
      .select(['title', 'content', 'classification_id'])
      .where('tracking_id', '=', textAt(receipt, 'number'))
      .executeTakeFirstOrThrow();
    assert.deepEqual([row.content, row.classification_id], [changed, '3']);
    assert.ok(changed.startsWith(row.title.replace('…', '')) && row.title.length > 10, row.title);
    await opened.close();
  });

  test('take a topic from the few that are offered, or else from the list of all', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const typed = { ...WHAT, ...WHERE, ...WHO };
    for (const [chosen, topic] of [
      [{ category_id: '-', other_category_id: 'sampah' }, 'sampah'],
      [{ other_category_id: 'parkir-liar' }, 'parkir-liar'],
      [{ category_id: 'jembatan', other_category_id: 'parkir-liar' }, 'jembatan'],
    ] as const) {
      const form = await visitor.open('lapor');
      wait(opened);
      const receipt = await visitor.press(
        await visitor.press(form, 'check', { ...typed, ...chosen }),
        'send',
      );
      const { category_id } = await opened.endpoint.database
        .selectFrom('complaints')
        .select('category_id')
        .where('tracking_id', '=', textAt(receipt, 'number'))
        .executeTakeFirstOrThrow();
      assert.equal(category_id, topic);
    }
    await opened.close();
  });
});
