/** What filters and corrections of the desk choose from. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MasterLocation } from '../../../../demo/endpoint/reference-data/masters.js';
import { onOneDatabase } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { officersOf } from '../../villages/many-villages.js';

interface Named {
  id: string;
  name: string;
}

onOneDatabase('Choices of the desk', (databases) => {
  test('have categories with those above them, and of the places only those that the officer answers for', async () => {
    const one = await databases.open();
    const { masters } = one.endpoint.config;
    const below = (parentCode: string | null) => masters.locations({ search: '', parentCode, limit: 1_000 });
    let [district] = below(null) as [MasterLocation];
    while (district.level !== 'district') district = below(district.code).at(-1)!;
    const villages = below(district.code);
    const desk = await anOfficer(one, { name: 'Kabupaten', roles: ['verifier'] });
    const whole = (await desk.get('choices')).body.results as { categories: Named[]; places: Named[] };
    const child = masters.categories().find(({ parentId }) => parentId !== null)!;
    const parent = masters.category(child.parentId!)!;
    assert.equal(whole.categories.find(({ id }) => id === child.id)?.name, `${parent.name} › ${child.name}`);
    const ids = whole.places.map(({ id }) => id);
    assert.ok(ids.includes(district.id) && ids.includes(villages[0]!.id));

    const account = { name: 'Camat', roles: ['verifier'] as const, locationCodes: [district.code] };
    const [camat] = await officersOf(one, desk, [account]);
    const own = (await camat!.get('choices')).body.results.places as Named[];
    assert.deepEqual(
      own.map(({ id }) => id),
      [district, ...villages].map(({ id }) => id),
    );
    assert.ok(own.length < whole.places.length, 'places of others are not there');
  });
});
