/** A report of few words: topic and photo tell what is needed, and the endpoint writes the rest. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { capabilitiesWire } from '../../../../src/contract/capabilities-wire.js';
import { aReport } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { documentWithEverything, photo } from '../../harness/files.js';
import { PageVisitor, textAt } from '../../harness/page-visitor.js';
import { openForwarding } from '../../relay/opened.js';

const VILLAGE = 'r-1601222005';
const WORDLESS = {
  title: undefined,
  content: undefined,
  category_id: 'jalan-berlubang',
  location_id: VILLAGE,
};

const villageOf = ({ config }: Opened): string => config.masters.location(VILLAGE)!.name;

async function upload({ citizen }: Opened, name: string, bytes: Uint8Array): Promise<string[]> {
  const { images, docs } = (await citizen.upload([{ name, bytes }])).body.results;
  return [...images, ...docs].map(({ id }: { id: string }) => id);
}

onOneDatabase('A topic and a photo', (databases) => {
  test('are enough for a report, are offered as such, and make its title and a sentence', async () => {
    const one = await databases.open();
    const told = (await one.citizen.get('capabilities')).body;
    capabilitiesWire.parse(told);
    assert.deepEqual(told.results.enough, ['photo']);
    const read = async (changes: Record<string, unknown>) => {
      const attachments = await upload(one, 'a.jpg', await photo());
      const { trackingId, accessCode } = await one.citizen.file({ ...WORDLESS, ...changes, attachments });
      const { data } = (await one.citizen.get(`complaints/${trackingId}/complaint`, accessCode)).body.results;
      return [data.title, data.content];
    };
    const made = `Jalan rusak, ${villageOf(one)}`;
    assert.deepEqual(await read({}), [made, `Dilaporkan dengan foto: ${made}.`]);
    assert.deepEqual(await read({ content: 'rusak' }), [made, `rusak\n\nDilaporkan dengan foto: ${made}.`]);
    assert.deepEqual((await read({ title: 'rusak', content: 'rusak.' }))[0], made);
    const { title, content } = aReport();
    assert.deepEqual(await read({ content }), [made, content]);
    assert.deepEqual(await read({ title, content }), [title, content]);
    const nowhere = await read({ category_id: 'trotoar', location_id: undefined });
    assert.equal(nowhere[0], 'Trotoar', 'the place in words is not for the public');
  });

  test('need no name: who gives none is “Warga”, and everybody reads no more of them', async () => {
    const one = await databases.open();
    const nobody = { nameUser: undefined, phoneUser: undefined, emailUser: undefined, is_anonymous: false };
    const attachments = await upload(one, 'a.jpg', await photo());
    const { trackingId } = await one.citizen.file({ ...WORDLESS, ...nobody, attachments });
    const [reporter] = await one.endpoint.database.selectFrom('reporters').selectAll().execute();
    assert.deepEqual([reporter!.name, reporter!.phone, reporter!.email], [null, null, null]);
    await officerActs.verify(one.endpoint, trackingId, { id: '1', name: 'Admin Kabupaten' });
    const listed = (await one.citizen.get('complaints')).body.results.data;
    assert.deepEqual(
      listed.map(({ reporter_name: name }: { reporter_name: string }) => name),
      ['Warga'],
    );
    const written = await one.citizen.create(
      aReport({ ...WORDLESS, ...nobody, content: aReport().content, attachments }),
    );
    assert.deepEqual(
      [written.status, Object.keys(written.body.errors).sort()],
      [422, ['nameUser', 'phoneUser']],
    );
  });

  test('are both needed: no text is made without a photo, for a document, or for an unknown topic', async () => {
    const one = await databases.open();
    const wrong = async (changes: Record<string, unknown>) => {
      const { status, body } = await one.citizen.create(aReport({ ...WORDLESS, ...changes }));
      assert.equal(status, 422, JSON.stringify(changes));
      return Object.keys(body.errors).sort();
    };
    const pictured = await upload(one, 'a.jpg', await photo());
    assert.deepEqual(await wrong({}), ['content', 'title']);
    assert.deepEqual(await wrong({ category_id: undefined, attachments: pictured }), ['content', 'title']);
    assert.ok((await wrong({ category_id: 'tidak-ada', attachments: pictured })).includes('content'));
    assert.deepEqual(await wrong({ title: 'Jalan', content: 'rusak' }), ['content']);
    const document = await upload(one, 'a.pdf', await documentWithEverything());
    assert.deepEqual(await wrong({ attachments: document }), ['content']);
    assert.equal((await one.endpoint.database.selectFrom('complaints').selectAll().execute()).length, 0);
  });

  test('reach the national gateway as a whole sentence', async () => {
    const one = await openForwarding(databases);
    await one.verified(WORDLESS);
    await one.settled();
    const { title, content } = one.gateway.books.creates.at(-1)!.body as Record<string, string>;
    assert.equal(title, `Jalan rusak, ${villageOf(one)}`);
    assert.match(content!, new RegExp(`^Dilaporkan dengan foto: ${title}\\.`));
    await one.close();
  });

  test('are enough on a page without a script, whose review shows the title', async () => {
    const one = await databases.open();
    const visitor = new PageVisitor((request) => one.app.fetch(request));
    const form = await visitor.open('lapor');
    one.clock.now = new Date(one.clock.now.getTime() + 60_000);
    const typed = {
      ...{ classification_id: '1', category_id: 'jalan-berlubang', location_id: VILLAGE },
      ...{ date_of_incident: '2026-11-20', is_anonymous: '1' },
    };
    const without = await visitor.press(form, 'check', typed);
    assert.equal(without.status, 422);
    assert.match(without.html, /href="#content"/);
    const document = [{ name: 'surat.pdf', bytes: await documentWithEverything() }];
    const unseen = await visitor.press(form, 'check', typed, { files: document });
    assert.equal(unseen.status, 422, 'a document shows nobody what it is about: said at once, not at Kirim');
    const files = [{ name: 'foto.jpg', bytes: await photo() }];
    const shown = await visitor.press(form, 'check', typed, { files });
    assert.equal(shown.status, 200, shown.text);
    assert.match(shown.text, new RegExp(`Jalan rusak, ${villageOf(one)}`));
    assert.doesNotMatch(shown.text, /Belum diisi/);
    const receipt = await visitor.press(shown, 'send');
    assert.match(textAt(receipt, 'number'), /^\d{10}$/);
  });
});
