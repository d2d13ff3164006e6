/** Files of a form without a script, between the page that took them and the report they are for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aReport } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { OWN_ORIGIN, PageVisitor, type Shown } from '../../harness/page-visitor.js';

const NAME = 'KTP Siti Aminah 081234567890.jpg';
const TYPED = Object.entries(aReport())
  .filter(([, value]) => typeof value === 'string')
  .concat([['consent', '1']]) as [string, string][];

const visitorOf = (opened: Opened): PageVisitor => new PageVisitor((request) => opened.app.fetch(request));

function wait({ clock }: Opened, seconds = 60): void {
  clock.now = new Date(clock.now.getTime() + seconds * 1000);
}

const aPhoto = async (name = NAME, width = 64) => ({ name, bytes: await photo(width, 48) });

async function uploaded({ citizen }: Opened): Promise<string> {
  return (await citizen.upload([await aPhoto()])).body.results.images[0].id;
}

const TOLD = { content: 'Tali jembatan gantung di Dusun II putus sejak hari Minggu.' };
/** Neither a text nor a topic, for which a photo alone isn't enough. */
const NOTHING_TOLD = { content: '', category_id: '' };

/** A form that has taken a file, shown again for what is wrong in it. */
async function withFile(opened: Opened, visitor: PageVisitor, file = aPhoto()): Promise<Shown> {
  const form = await visitor.open('lapor');
  wait(opened);
  return await visitor.press(
    form,
    'check',
    { ...Object.fromEntries(TYPED), ...NOTHING_TOLD },
    { files: [await file] },
  );
}

const idsIn = ({ forms }: Shown): string => forms[0]!.fields.get('kept_files') ?? '';

/**
 * Asks for the name of a file in every way that the form has: with no seal, with one and with that of a form that has a
 * file, from here and from elsewhere, before and after the form is too old.
 * @returns what of the name was found
 */
async function namesTold(opened: Opened, id: string): Promise<readonly string[]> {
  const visitor = visitorOf(opened);
  const form = await visitor.open('lapor');
  wait(opened);
  const others = await withFile(opened, visitor, aPhoto('lain.jpg'));
  const asked: [string, string][] = [...TYPED, ['kept_files', id]];
  const answers: string[] = [];
  const send = async (fields: Iterable<[string, string]>, headers: Record<string, string> = OWN_ORIGIN) =>
    void answers.push((await visitor.send('lapor', new Map(fields), { headers })).html);
  for (const seal of [[], [...form.forms[0]!.fields], [...others.forms[0]!.fields]]) {
    await send([...seal, ...asked, ['do', 'check']]);
    await send([...seal, ...asked, ['do', 'check'], ...Object.entries(NOTHING_TOLD)]);
    await send([...seal, ...asked, ['do', 'edit']]);
    await send([...seal, ...asked, ['do', 'send'], ['title', '']]);
  }
  await send([...form.forms[0]!.fields, ...asked], { Origin: 'https://jahat.example' });
  wait(opened, 3 * 86_400);
  await send([...form.forms[0]!.fields, ...asked]);
  return answers.flatMap((answer) => answer.match(/Siti Aminah|081234567890/g) ?? []);
}

onOneDatabase('The files of a form', (databases) => {
  test('are named to nobody who merely knows an id: not a stranger with that of a released photo', async () => {
    const opened = await databases.open();
    const id = await uploaded(opened);
    const { trackingId } = await opened.citizen.file({ is_anonymous: true, attachments: [id] });
    await (await anOfficer(opened)).act(trackingId, 'verify', { released: [id] });
    const { body } = await opened.citizen.get(`complaints/${trackingId}/complaint`);
    assert.match(JSON.stringify(body), new RegExp(id), 'the id is public');
    assert.deepEqual(await namesTold(opened, id), []);
    await opened.close();
  });

  test('nor the office that handles an anonymous and secret report, which reads the id at its desk', async () => {
    const opened = await databases.open();
    const id = await uploaded(opened);
    const filed = await opened.citizen.file({ is_anonymous: true, is_secret: true, attachments: [id] });
    const officer = await anOfficer(opened);
    const office = await anOfficer(opened, {
      name: 'Petugas PUPR',
      roles: ['office'],
      institutionIds: ['dinas-pupr'],
      desk: officer.desk,
    });
    await officer.act(filed.trackingId, 'verify');
    await officer.act(filed.trackingId, 'dispose', { institution_id: 'dinas-pupr' });
    const seen = JSON.stringify((await office.get(`reports/${filed.trackingId}`)).body);
    assert.match(seen, new RegExp(id), 'the office has the id');
    assert.doesNotMatch(seen, /Siti/);
    assert.deepEqual(await namesTold(opened, id), []);
    await opened.close();
  });

  test('nor another form, while they wait for their own', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const ids = [await uploaded(opened), idsIn(await withFile(opened, visitor))];
    for (const id of ids) assert.deepEqual(await namesTold(opened, id), []);
    await opened.close();
  });

  test('are named to their own form, which is told when they are gone', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const wrong = await withFile(opened, visitor);
    assert.match(wrong.text, /Hapus KTP Siti/);
    const shown = await visitor.press(wrong, 'check', TOLD);
    assert.equal(shown.status, 200, shown.text);
    assert.match(shown.text, /KTP Siti/);
    const removed = await visitor.press(wrong, 'check', { remove_0: idsIn(wrong) });
    assert.doesNotMatch(
      removed.text,
      /KTP Siti|tidak ada lagi/,
      'what was ticked to go is gone, and nobody asks for it',
    );
    // The form is as old as it may be; what it took came later.
    wait(opened, 47 * 3_600);
    assert.match((await visitor.press(shown, 'edit')).text, /Hapus KTP Siti/);
    wait(opened, 2 * 3_600);
    const late = await visitor.press(shown, 'edit');
    assert.doesNotMatch(late.text, /KTP Siti/);
    assert.match(late.text, /1 berkas yang tadi diterima tidak ada lagi/);
    for (const step of ['edit-where', 'edit-privacy'])
      assert.match((await visitor.press(shown, step)).text, /tidak ada lagi/, `on the page of ${step} too`);
    await opened.close();
  });

  test('go along to the form that follows a used one, by two presses as by one, and are sent once', async () => {
    const opened = await databases.open();
    const visitor = visitorOf(opened);
    const first = await visitor.press(await withFile(opened, visitor), 'check', TOLD);
    const receipt = await visitor.press(first, 'send');
    assert.equal(receipt.status, 200, receipt.text);
    const back = await visitor.press(first, 'edit');
    assert.doesNotMatch(back.text, /KTP Siti/, 'that file is its report’s');
    assert.match(back.text, /1 berkas yang tadi diterima tidak ada lagi/);
    const more = { files: [await aPhoto('Satu lagi.jpg', 80)] };
    const again = await visitor.press(back, 'check', { title: 'Laporan lain dari dusun' }, more);
    assert.match(again.text, /Satu lagi\.jpg/);
    const presses = await Promise.all([visitor.press(again, 'send'), visitor.press(again, 'send')]);
    for (const other of [...presses, await visitor.press(again, 'send')]) {
      assert.equal(other.status, 409);
      assert.match(other.text, /sudah dipakai.*Satu lagi\.jpg/);
      assert.equal(other.forms[0]!.fields.get('form_key'), presses[0].forms[0]!.fields.get('form_key'));
    }
    const next = await visitor.press(presses[1], 'edit');
    assert.match(next.text, /Hapus Satu lagi\.jpg/);
    const sent = await visitor.press(presses[0], 'send');
    assert.equal(sent.status, 200, sent.text);
    const files = await opened.endpoint.database
      .selectFrom('attachments')
      .select(['display_name', 'complaint_id'])
      .orderBy('complaint_id')
      .execute();
    assert.deepEqual(
      files.map(({ display_name }) => display_name),
      [NAME, 'Satu lagi.jpg'],
    );
    assert.equal(new Set(files.map(({ complaint_id }) => complaint_id)).size, 2);
    await opened.close();
  });
});
