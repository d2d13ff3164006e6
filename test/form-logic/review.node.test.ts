import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Capabilities } from '../../src/contract/capabilities.js';
import type { PickedFile } from '../../src/form-logic/files.js';
import { reviewOf } from '../../src/form-logic/review.js';
import type { FormValues } from '../../src/form-logic/state.js';
import { FULL, GOOD, NO_PRESETS } from './capabilities.js';

const PHOTO = { id: 1, name: 'jembatan.jpg' } as PickedFile;
const VILLAGE = { id: '8', name: 'Sukamaju', detail: 'Baturaja Timur' };

const review = (values: Partial<FormValues>, capabilities: Capabilities = FULL, isTold = true) => {
  const known = { capabilities, presets: NO_PRESETS, files: [PHOTO] };
  const { kind, shown, withheld } = reviewOf({ ...GOOD, ...values }, known, isTold);
  const fields = (lines: typeof shown) => lines.map(({ field }) => field);
  return { kind, shown: fields(shown), withheld: fields(withheld) };
};

describe('the review before Kirim, held against contract §2', () => {
  it('shows the public text, kind and village; never the place in words, the day, the photo, or the person', () => {
    assert.deepEqual(review({ location: VILLAGE }), {
      kind: 'public',
      shown: ['classificationId', 'title', 'content', 'location'],
      withheld: ['locationText', 'dateOfIncident', 'attachments', 'name', 'phone'],
    });
  });

  it('shows the public nothing of a secret report, and officers all of it', () => {
    const { kind, shown, withheld } = review({ isSecret: true });
    assert.deepEqual([kind, shown], ['secret', []]);
    for (const field of ['title', 'content', 'locationText', 'name', 'phone', 'attachments'])
      assert.ok(withheld.includes(field as never), field);
  });

  it('promises no secrecy where the endpoint has none to give', () => {
    const { kind } = review({ isSecret: true }, { ...FULL, features: new Set(['anonymous']) });
    assert.equal(kind, 'public');
  });

  it('keeps an anonymous reporter’s name with the officers, or leaves it out where it is not collected', () => {
    assert.ok(review({ isAnonymous: true }).withheld.includes('name'));
    const identity = { ...FULL.identity, anonymous: 'not-collected' as const };
    const { withheld } = review({ isAnonymous: true }, { ...FULL, identity });
    for (const field of ['name', 'phone', 'email'] as const) assert.ok(!withheld.includes(field), field);
  });

  it('takes all for public where the endpoint said nothing', () => {
    const { kind, shown, withheld } = review({}, FULL, false);
    assert.deepEqual([kind, withheld], ['untold', []]);
    assert.ok(shown.includes('name'));
  });

  it('shows the public a point roughly, and an anonymous reporter’s not at all', () => {
    const point = { latitude: -4.13, longitude: 104.03 } as FormValues['point'];
    const points = (isAnonymous: boolean) => {
      const known = { capabilities: FULL, presets: NO_PRESETS, files: [] };
      const { shown, withheld } = reviewOf({ ...GOOD, point, isAnonymous }, known, true);
      return [shown, withheld].map((lines) => lines.flatMap(({ point: found }) => found ?? []));
    };
    assert.deepEqual(points(false), [['rough'], ['exact']]);
    assert.deepEqual(points(true), [[], ['exact']]);
  });

  it('names a day for a complaint alone', () => {
    assert.ok(!review({ classificationId: '2' }).withheld.includes('dateOfIncident'));
  });

  it('says what is missing, and leaves out what may be', () => {
    const lines = reviewOf(
      { ...GOOD, title: ' ', email: '' },
      { capabilities: FULL, presets: NO_PRESETS, files: [] },
      true,
    );
    assert.equal(lines.shown.find(({ field }) => field === 'title')?.text, '');
    assert.ok(!lines.withheld.some(({ field }) => field === 'email' || field === 'attachments'));
  });
});
