import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearVillage, villagesIn, type Village } from '../../src/form-logic/recognised.js';

const at = (name: string, longitude: number, latitude: number, id: string | null = name): Village => ({
  name,
  id,
  position: [longitude, latitude],
});
const VILLAGES = [
  at('Lubuk Rukam', 104.1, -4.0),
  at('Peninjauan', 104.12, -4.0),
  at('Terusan', 104.2, -4.1),
  at('Tanpa Nomor', 104.3, -4.2, null),
];

describe('the village near a point', () => {
  const near = (longitude: number, latitude: number) => {
    const found = nearVillage({ latitude, longitude }, VILLAGES);
    return found && [found.village.name, found.isCertain];
  };

  it('is the nearest one, certain where the next is twice as far', () => {
    assert.deepEqual(near(104.101, -4.001), ['Lubuk Rukam', true]);
    assert.deepEqual(near(104.108, -4.0), ['Lubuk Rukam', false]);
    assert.deepEqual(near(104.113, -4.0), ['Peninjauan', false]);
  });

  it('is none where all are far, and none of none', () => {
    assert.equal(near(105, -4), null);
    assert.equal(nearVillage({ latitude: -4, longitude: 104 }, []), null);
  });

  it('is certain where it is the only one', () => {
    assert.equal(nearVillage({ latitude: -4, longitude: 104.1 }, VILLAGES.slice(0, 1))?.isCertain, true);
  });
});

describe('villages that a text names', () => {
  const named = (text: string) => villagesIn(text, VILLAGES).map(({ name }) => name);

  it('are those of two words anywhere, in any case', () => {
    assert.deepEqual(named('depan masjid LUBUK-RUKAM, dekat jembatan'), ['Lubuk Rukam']);
    assert.deepEqual(named('lubuk rukamnya, lubuk saja'), []);
  });

  it('are those of one word only where it is called a village', () => {
    assert.deepEqual(named('jalan terusan rusak di peninjauan'), []);
    assert.deepEqual(named('desa Terusan, kel. peninjauan'), ['Peninjauan', 'Terusan']);
  });

  it('are none without an id, and none where the name tells too little', () => {
    assert.deepEqual(named('tanpa nomor'), []);
    const many = Array.from({ length: 4 }, (_, number) => at('Suka Maju', 104, -4, `r-${number}`));
    assert.deepEqual(villagesIn('desa suka maju', many), []);
    assert.equal(villagesIn('desa suka maju', many.slice(1)).length, 3);
  });
});
