import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kilometres, similarReports, type Comparable, type Draft } from '../../src/form-logic/similar.js';

const draft = (title: string, more: Partial<Draft> = {}): Draft => ({
  title,
  categoryId: null,
  point: null,
  text: title,
  ...more,
});
const report = (title: string, more: Partial<Comparable> = {}): Comparable => ({
  title,
  category: null,
  latitude: null,
  longitude: null,
  locationName: null,
  statusCode: 'verified',
  ...more,
});
const titles = (found: readonly Comparable[]): string[] => found.map(({ title }) => title);

const TOWN = [
  'Jembatan gantung putus di Dusun II',
  'Lampu jalan mati di depan balai desa',
  'Jalan berlubang di Dusun III',
  'Bantuan beras belum dibagikan',
  'Jembatan gantung di Dusun 2 putus, anak sekolah memutar',
  'Sampah menumpuk di pasar',
  'Jembatan putus',
  'jembatan gantug putus',
].map((title) => report(title));

describe('similar reports', () => {
  it('are those whose titles share their words, slips of the finger and order aside, three at most', () => {
    const found = titles(similarReports(draft('Jembatan gantung putus'), TOWN));
    assert.equal(found.length, 3);
    for (const title of found) assert.match(title, /jembatan/i);
    assert.equal(found[0], 'jembatan gantug putus');
  });

  it('are first those of a village that the text names', () => {
    const of = (locationName: string) => report('Jembatan gantung putus', { locationName });
    const all = [of('Kurup, Lubuk Batang'), of('Lubuk Rukam, Peninjauan')];
    const first = (text: string) =>
      similarReports(draft('Jembatan gantung putus', { text }), all)[0]?.locationName;
    assert.equal(first('di desa lubuk rukam'), 'Lubuk Rukam, Peninjauan');
    assert.equal(first('di sana'), 'Kurup, Lubuk Batang');
  });

  it('are last those that are finished', () => {
    const all = [report('Jembatan gantung putus', { statusCode: 'done' }), report('Jembatan putus')];
    assert.deepEqual(titles(similarReports(draft('Jembatan gantung putus'), all)), [
      'Jembatan putus',
      'Jembatan gantung putus',
    ]);
  });

  it('are none where nothing is alike, or nothing is written', () => {
    assert.deepEqual(similarReports(draft('Pelayanan KTP lama'), TOWN), []);
    assert.deepEqual(similarReports(draft(''), TOWN), []);
    assert.deepEqual(similarReports(draft('Jembatan putus'), []), []);
  });

  it('are sooner those of the same category', () => {
    const kin = report('Lampu padam depan masjid', { category: { id: '7', name: 'Penerangan' } });
    const stranger = report('Lampu padam depan masjid', { category: { id: '9', name: 'Ibadah' } });
    const found = similarReports(draft('Lampu padam', { categoryId: '7' }), [stranger, kin]);
    assert.equal(found[0], kin);
  });

  it('are not made by category and place alone', () => {
    const here = { latitude: -4.13, longitude: 104.03 };
    const other = report('Sampah menumpuk', { ...here, category: { id: '7', name: 'x' } });
    assert.deepEqual(similarReports(draft('Jembatan putus', { categoryId: '7', point: here }), [other]), []);
  });

  it('are sooner near ones, and the same words far away fall behind', () => {
    const point = { latitude: -4.13, longitude: 104.03 };
    const near = report('Jalan rusak parah', { latitude: -4.133, longitude: 104.031 });
    const far = report('Jalan rusak', { latitude: -4.5, longitude: 104.4 });
    const unknown = report('Jalan rusak berat');
    assert.deepEqual(
      titles(similarReports(draft('Jalan rusak parah sekali', { point }), [far, unknown, near])),
      ['Jalan rusak parah', 'Jalan rusak berat', 'Jalan rusak'],
    );
  });

  it('measures like a map', () => {
    // 29.8 km by the haversine formula.
    const away = kilometres(
      { latitude: -4.1287, longitude: 104.1669 },
      { latitude: -4.317, longitude: 104.358 },
    );
    assert.ok(Math.abs(away - 29.8) < 0.1, String(away));
  });
});
