import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Capabilities } from '../../src/contract/capabilities.js';
import type { PickedFile } from '../../src/form-logic/files.js';
import { reviewOf } from '../../src/form-logic/review.js';
import type { FormValues } from '../../src/form-logic/state.js';
import { GROUPS } from '../../src/form-logic/visibility.js';
import { FULL, GOOD, NO_PRESETS } from './capabilities.js';

const PHOTO = { id: 1, name: 'jembatan.jpg' } as PickedFile;
const OFFICE = { id: 'pupr', name: 'Dinas PUPR', detail: '' };
const VILLAGE = { id: '8', name: 'Sukamaju', detail: 'Baturaja Timur' };

const review = (values: Partial<FormValues>, capabilities: Capabilities = FULL, isTold = true) => {
  const known = { capabilities, presets: NO_PRESETS, files: [PHOTO] };
  const { kind, lines } = reviewOf({ ...GOOD, ...values }, known, isTold);
  const [everybody, officers, person] = GROUPS.map((group) => lines[group].map(({ field }) => field));
  return { kind, everybody, officers: officers!, person: person! };
};

describe('the review before Kirim, held against contract §2', () => {
  it('names as everybody’s the office and the photo too; as officers’ the place in words and the day', () => {
    const values = { title: 'Mohon diperbaiki', location: VILLAGE, institution: OFFICE };
    assert.deepEqual(review(values), {
      kind: 'public',
      everybody: ['classificationId', 'title', 'content', 'institution', 'attachments', 'location'],
      officers: ['locationText', 'dateOfIncident'],
      person: ['name', 'phone'],
    });
  });

  it('says a title once that is the text’s beginning, cut or not', () => {
    for (const title of ['Jembatan gantung putus', 'Jembatan gantung…'])
      assert.ok(!review({ title }).everybody!.includes('title'), title);
  });

  it('shows the public nothing of a secret report, and officers all of it', () => {
    const { kind, everybody, officers, person } = review({ isSecret: true, title: 'Rahasia' });
    assert.deepEqual([kind, everybody, person], ['secret', [], ['name', 'phone']]);
    for (const field of ['title', 'content', 'locationText', 'attachments'])
      assert.ok(officers.includes(field as never), field);
  });

  it('promises no secrecy where the endpoint has none to give', () => {
    const { kind } = review({ isSecret: true }, { ...FULL, features: new Set(['anonymous']) });
    assert.equal(kind, 'public');
  });

  it('keeps an anonymous reporter’s name apart, or leaves it out where it is not collected', () => {
    assert.deepEqual(review({ isAnonymous: true }).person, ['name', 'phone']);
    const identity = { ...FULL.identity, anonymous: 'not-collected' as const };
    assert.deepEqual(review({ isAnonymous: true }, { ...FULL, identity }).person, []);
  });

  it('takes all for public where the endpoint said nothing', () => {
    const { kind, everybody, officers, person } = review({}, FULL, false);
    assert.deepEqual([kind, officers, person], ['untold', [], []]);
    for (const field of ['content', 'locationText', 'attachments', 'name'] as const)
      assert.ok(everybody!.includes(field), field);
  });

  it('shows the public a point roughly, and an anonymous reporter’s not at all', () => {
    const point = { latitude: -4.13, longitude: 104.03 } as FormValues['point'];
    const points = (isAnonymous: boolean, isTold = true) => {
      const known = { capabilities: FULL, presets: NO_PRESETS, files: [] };
      const { lines } = reviewOf({ ...GOOD, point, isAnonymous }, known, isTold);
      return GROUPS.map((group) => lines[group].flatMap(({ point: found }) => found ?? []));
    };
    assert.deepEqual(points(false), [['rough'], ['exact'], []]);
    assert.deepEqual(points(true), [[], ['exact'], []]);
    assert.deepEqual(points(false, false), [['exact'], [], []]);
  });

  it('names a day for a complaint alone', () => {
    assert.ok(!review({ classificationId: '2' }).officers.includes('dateOfIncident'));
  });

  it('has no line for a day that nobody told, unless the endpoint wants one', () => {
    assert.ok(!review({ dateOfIncident: '' }).officers.includes('dateOfIncident'));
    const dated = { ...FULL, features: new Set(['anonymous'] as const) };
    assert.ok(review({ dateOfIncident: '' }, dated).officers.includes('dateOfIncident'));
  });

  it('says what is missing, and leaves out what may be', () => {
    const { lines } = reviewOf(
      { ...GOOD, title: ' ', email: '' },
      { capabilities: FULL, presets: NO_PRESETS, files: [] },
      true,
    );
    assert.equal(lines.everybody.find(({ field }) => field === 'title')?.text, '');
    assert.ok(
      !Object.values(lines)
        .flat()
        .some(({ field }) => field === 'email' || field === 'attachments'),
    );
  });
});
