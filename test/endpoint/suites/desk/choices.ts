/** What filters and corrections of the desk choose from. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onOneDatabase } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officer.js';

interface Named {
  id: string;
  name: string;
}

onOneDatabase('Choices of the desk', (databases) => {
  test('have categories with those above them, and of the places only those that the officer answers for', async () => {
    const one = await databases.open();
    const { masters } = one.endpoint.config;
    const district = masters.locations({ search: '', parentCode: null, limit: 100 }).at(-1)!;
    const [village] = masters.locations({ search: '', parentCode: district.code, limit: 1 });
    const desk = await anOfficer(one, { name: 'Kabupaten', roles: ['verifier'] });
    const whole = (await desk.get('choices')).body.results as { categories: Named[]; places: Named[] };
    const child = masters.categories().find(({ parentId }) => parentId !== null)!;
    const parent = masters.category(child.parentId!)!;
    assert.equal(whole.categories.find(({ id }) => id === child.id)?.name, `${parent.name} › ${child.name}`);
    const ids = whole.places.map(({ id }) => id);
    assert.ok(ids.includes(district.id) && ids.includes(village!.id));

    await one.endpoint.database
      .updateTable('officers')
      .set({ location_codes: [district.code] })
      .where('name', '=', 'Kabupaten')
      .execute();
    const own = (await desk.get('choices')).body.results.places as Named[];
    const below = masters.locations({ search: '', parentCode: district.code, limit: 1_000 });
    assert.deepEqual(
      own.slice(0, below.length + 1).map(({ id }) => id),
      [district.id, ...below.map(({ id }) => id)],
    );
    assert.ok(own.length < whole.places.length, 'places of others are not there');
  });
});
