import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valuesOf } from '../../src/form-logic/reopen.js';
import { EMPTY_VALUES, type FormValues } from '../../src/form-logic/state.js';
import { buildSubmission } from '../../src/form-logic/submission.js';
import { FULL } from './capabilities.js';

const WRITTEN: FormValues = {
  ...EMPTY_VALUES,
  classificationId: '1',
  title: 'Jembatan gantung putus',
  content: 'Jembatan gantung putus sejak Senin, anak sekolah memutar.',
  locationText: 'Dusun II RT 03',
  dateOfIncident: '2026-11-20',
  isSecret: true,
  name: 'Siti Aminah',
  phone: '081200000000',
};
const submissionOf = (values: FormValues) =>
  buildSubmission(values, {
    capabilities: FULL,
    presets: { classificationId: null, categoryId: null, institutionId: null, locationId: null },
    isAssisted: false,
    accessCode: '7KQ2M9XD4F7KQ2M9XD4F',
    consentGivenAt: '2026-11-24T10:00:00+07:00',
  });

test('a report opens again as it was written', () => {
  assert.deepEqual(valuesOf(submissionOf(WRITTEN)), WRITTEN);
});

test('sent again unchanged it is the same report', () => {
  const submission = submissionOf(WRITTEN);
  assert.deepEqual(submissionOf(valuesOf(submission)), submission);
});

test('a question without a person opens with nothing in their place', () => {
  const question = { ...EMPTY_VALUES, classificationId: '2', title: 'Kapan dibuka?', content: 'Kapan?' };
  assert.deepEqual(valuesOf(submissionOf(question)), question);
});
