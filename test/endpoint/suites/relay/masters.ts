/** What the relay knows of the gateway before the first report goes: its institutions, and whom it sends as. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relayActs } from '../../../../demo/endpoint/index.js';
import { renewInstitutions } from '../../../../demo/endpoint/relay/institutions.js';
import { onOneDatabase } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { openForwarding } from '../../relay/opened.js';

const DAY_MS = 86_400_000;

onOneDatabase('What is known of the gateway', (databases) => {
  test('are its institutions, from the start on and read anew each day', async () => {
    const one = await openForwarding(databases);
    const asked = () => one.gateway.books.requests.filter(({ step }) => step === 'institutions').length;
    await renewInstitutions(one.endpoint);
    const officer = await anOfficer(one);
    const { mappings } = (await officer.get('relay')).body.results;
    const pupr = mappings.find((line: { our_id: string }) => line.our_id === 'dinas-pupr');
    assert.equal(pupr.suggestion.id, '5117', 'a suggestion before any report went');
    const before = asked();
    await renewInstitutions(one.endpoint);
    assert.equal(asked(), before);
    one.clock.now = new Date(one.clock.now.getTime() + DAY_MS + 1);
    await renewInstitutions(one.endpoint);
    assert.equal(asked(), before + 1);
    await one.close();
  });

  test('counts as unmapped what goes without a number, and what lies below a mapped category does not', async () => {
    const one = await openForwarding(databases);
    const officer = await anOfficer(one);
    const look = async () => (await officer.get('relay')).body.results;
    const { mappings, unmapped } = await look();
    const open = mappings.filter((line: { is_unmapped: boolean }) => line.is_unmapped);
    assert.equal(open.length, unmapped);
    assert.ok(!open.some((line: { kind: string }) => line.kind === 'classification'));
    const { masters } = one.config;
    const child = masters.categories().find(({ parentId }) => parentId !== null)!;
    await relayActs.map(one.endpoint, 'category', child.parentId!, '436');
    await one.verified({ category_id: child.id }, 0);
    await one.settled();
    assert.equal(one.gateway.books.creates[0]!.body['category_id'], 436);
    await one.close();
  });

  test('and a start without a service account says that reports go as nobody’s', async () => {
    const one = await openForwarding(databases, {}, { userId: 0 });
    assert.ok(one.logs.some((line) => line.startsWith('RELAY_USER_ID is not set')));
    await one.close();
  });
});
