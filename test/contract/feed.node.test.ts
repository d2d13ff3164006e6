import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import {
  feedQueryWire,
  feedWire,
  readFeed,
  writeFeedQuery,
  type FeedQuery,
} from '../../src/contract/public/feed.js';
import { mapQueryWire, mapWire, readMapClusters, writeMapQuery } from '../../src/contract/public/map.js';
import fc from '../setup/property.js';

const item = {
  tracking_id: '4821093574',
  title: 'Lampu jalan',
  excerpt: 'Padam…',
  status_code: 'verified',
  status_name: 'Terverifikasi',
  classification_id: '1',
  category: null,
  disposition_name: null,
  reporter_name: 'Anonim',
  channel: 'web',
  location_name: null,
  latitude: null,
  longitude: null,
  created_at: '2026-11-24T10:00:00+07:00',
  updated_at: '2026-11-24T10:00:00+07:00',
  followups_count: 0,
  supports_count: 0,
  attachments_count: 0,
  thumbnail_url: null,
};
const first = (changes: Record<string, unknown>) =>
  readFeed({ results: { data: [{ ...item, ...changes }] } }).items[0];

describe('the feed', () => {
  it('says which words were probably meant', () => {
    const answer = { results: { data: [], total: 0, next_page_url: null, did_you_mean: 'banjir' } };
    assert.ok(z.safeParse(feedWire, answer).success);
    assert.equal(readFeed(answer).didYouMean, 'banjir');
    assert.equal(readFeed({ results: [item] }).didYouMean, null);
    assert.equal(readFeed([item]).didYouMean, null);
  });

  it('says that it found only weakly', () => {
    const answer = { results: { data: [item], total: 1, next_page_url: null, is_weak: true } };
    assert.ok(z.safeParse(feedWire, answer).success);
    assert.equal(readFeed(answer).isWeak, true);
    assert.equal(readFeed({ results: { data: [item], is_weak: 'yes' } }).isWeak, false);
    assert.equal(readFeed([item]).isWeak, false);
  });

  it('fits its strict schema and is read', () => {
    const answer = { results: { data: [item], total: null, next_page_url: 'complaints?cursor=x' } };
    assert.ok(z.safeParse(feedWire, answer).success);
    const page = readFeed(answer);
    assert.equal(page.nextPageUrl, 'complaints?cursor=x');
    assert.deepEqual(page.items[0], {
      trackingId: '4821093574',
      title: 'Lampu jalan',
      excerpt: 'Padam…',
      statusCode: 'verified',
      statusName: 'Terverifikasi',
      classificationId: '1',
      category: null,
      dispositionName: null,
      reporterName: 'Anonim',
      channel: 'web',
      locationName: null,
      latitude: null,
      longitude: null,
      createdAt: '2026-11-24T03:00:00.000Z',
      updatedAt: '2026-11-24T03:00:00.000Z',
      followupsCount: 0,
      supportsCount: 0,
      attachmentsCount: 0,
      thumbnailUrl: null,
    });
  });

  it('takes numbers for ids and texts for numbers', () => {
    const read = first({
      tracking_id: 9165816,
      classification_id: 3,
      category: { id: 436, name: 'Lampu' },
      supports_count: '12',
      followups_count: -4,
      latitude: '-4.1',
      longitude: 104,
    });
    assert.equal(read?.trackingId, '9165816');
    assert.equal(read?.classificationId, '3');
    assert.deepEqual(read?.category, { id: '436', name: 'Lampu' });
    assert.deepEqual([read?.supportsCount, read?.followupsCount, read?.latitude], [12, 0, -4.1]);
  });

  it('shows no half place, no place off the globe, no picture from a strange scheme', () => {
    assert.equal(first({ latitude: -4 })?.latitude, null);
    assert.equal(first({ latitude: 95, longitude: 104 })?.longitude, null);
    assert.equal(first({ thumbnail_url: 'javascript:1' })?.thumbnailUrl, null);
    assert.equal(first({ thumbnail_url: 'complaints/1/files/2' })?.thumbnailUrl, 'complaints/1/files/2');
  });

  it('drops an item without a number, keeps one with an unknown status', () => {
    assert.equal(first({ tracking_id: null }), undefined);
    assert.equal(
      first({ status_code: 'dijadwalkan', status_name: 'Dijadwalkan' })?.statusName,
      'Dijadwalkan',
    );
  });

  it('survives any JSON in any field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(item)), fc.jsonValue(), (field, value) => {
        const read = first({ [field]: value });
        assert.ok(read === undefined ? field === 'tracking_id' : read.trackingId.length > 0);
      }),
    );
  });
});

describe('the feed’s query', () => {
  const queries: fc.Arbitrary<FeedQuery> = fc.record(
    {
      search: fc.string({ maxLength: 100 }),
      status: fc.constantFrom('verified', 'done'),
      classificationId: fc.constantFrom('1', '2'),
      categoryId: fc.constant('436'),
      institutionId: fc.constant('12'),
      locationId: fc.constant('8'),
      from: fc.constant('2026-01-01'),
      to: fc.constant('2026-12-31'),
      bbox: fc.constant([103.6, -4.9, 104.6, -3.7] as const),
      sort: fc.constantFrom('newest', 'supported'),
      pageSize: fc.integer({ min: 1, max: 100 }),
      page: fc.integer({ min: 1, max: 999 }),
    },
    { requiredKeys: [] },
  );

  it('is what the endpoint reads', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const pairs = Object.fromEntries(new URLSearchParams(writeFeedQuery(query)));
        assert.ok(z.safeParse(feedQueryWire, pairs).success, JSON.stringify(pairs));
        assert.equal(pairs.search ?? '', query.search?.trim() ?? '');
        assert.equal(pairs.page_size, query.pageSize?.toString());
      }),
    );
  });

  it('is refused where it can’t be meant', () => {
    for (const wrong of [
      { sort: 'loudest' },
      { page: '-1' },
      { page_size: '1e3' },
      { from: '01-01-2026' },
      { bbox: '1,2,3' },
      { bbox: '1,2,3,x' },
      { search: 'x'.repeat(201) },
      { cursor: '' },
    ]) {
      assert.ok(!z.safeParse(feedQueryWire, wrong).success, JSON.stringify(wrong));
    }
  });
});

describe('the map', () => {
  it('reads clusters and drops those without a place', () => {
    const answer = {
      results: {
        data: [
          { lat: -4.1, lon: 104.2, count: 3 },
          { lat: -4.2, lon: 104.3, count: 1, tracking_id: '4821093574' },
        ],
        total: null,
        next_page_url: null,
      },
    };
    assert.ok(z.safeParse(mapWire, answer).success);
    assert.deepEqual(readMapClusters(answer).items, [
      { latitude: -4.1, longitude: 104.2, count: 3, trackingId: null },
      { latitude: -4.2, longitude: 104.3, count: 1, trackingId: '4821093574' },
    ]);
    assert.deepEqual(
      readMapClusters([
        { lat: 'x', lon: 1 },
        { lat: 91, lon: 0 },
        { lat: '1', lon: 2, count: 0 },
      ]).items,
      [{ latitude: 1, longitude: 2, count: 1, trackingId: null }],
    );
  });

  it('asks by box and zoom', () => {
    const pairs = Object.fromEntries(
      writeMapQuery({ bbox: [103.6, -4.9, 104.6, -3.7], zoom: 11.4, status: 'done' }),
    );
    assert.deepEqual(pairs, { status: 'done', bbox: '103.6,-4.9,104.6,-3.7', zoom: '11' });
    assert.ok(z.safeParse(mapQueryWire, pairs).success);
  });
});
