import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { encodeAccessCode } from '../../../src/contract/access-code.js';
import { readCreateBody } from '../../../src/contract/reporting/create-body.js';
import {
  createAnswerWire,
  createBodyWire,
  readReceipt,
  writeCreateBody,
  type Submission,
} from '../../../src/contract/reporting/submission.js';
import fc from '../../setup/property.js';

const words = (maximum: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: Math.floor(maximum / 12) })
    .filter((text) => /[\p{L}\d]/u.test(text) && text.length <= maximum);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const submissions: fc.Arbitrary<Submission> = fc.record({
  classificationId: fc.constantFrom('1', '2', '3'),
  title: words(150),
  content: words(5000),
  dateOfIncident: day,
  locationId: maybe(fc.constantFrom('34', '8123')),
  locationText: words(200),
  latitude: fc.constant(-4.13),
  longitude: fc.constant(104.03),
  institutionId: maybe(fc.constantFrom('12')),
  categoryId: maybe(fc.constantFrom('436')),
  isAnonymous: fc.boolean(),
  isSecret: fc.boolean(),
  accessCode: fc.uint8Array({ minLength: 20, maxLength: 20 }).map(encodeAccessCode),
  reporter: maybe(
    fc.record({
      name: words(100),
      email: fc.constantFrom('', 'warga@desa.example'),
      phone: fc.constantFrom('', '0812 0000 0000'),
    }),
  ),
  notify: maybe(fc.constant({ channel: 'email', to: 'warga@desa.example' })),
  assistedBy: maybe(fc.record({ name: words(100), organisation: fc.constantFrom('Karang Taruna', 'PKK') })),
  consent: maybe(
    fc.constant({ version: '2026-01', givenAt: '2026-11-24T10:00:00+07:00', givenBy: 'reporter' }),
  ),
});

describe('what the form writes', () => {
  it('fits the strict schema and is read back by the endpoint as it was meant', () => {
    fc.assert(
      fc.property(submissions, fc.array(fc.uuid(), { maxLength: 5 }), (submission, attachments) => {
        const wire = JSON.parse(
          JSON.stringify(writeCreateBody(submission, { attachments, challenge: 'abc' })),
        ) as unknown;
        assert.ok(z.safeParse(createBodyWire, wire).success);
        const reading = readCreateBody(wire);
        assert.ok(reading.ok, JSON.stringify(reading));
        const { body } = reading;
        assert.equal(body.classification_id, submission.classificationId);
        assert.equal(body.date_of_incident, submission.dateOfIncident);
        assert.equal(body.location_id, submission.locationId);
        assert.equal(body.suggestion_institution_id, submission.institutionId);
        assert.deepEqual([body.latitude, body.longitude], [submission.latitude, submission.longitude]);
        assert.deepEqual([body.is_anonymous, body.is_secret], [submission.isAnonymous, submission.isSecret]);
        assert.deepEqual(body.attachments, [...new Set(attachments)]);
        assert.equal(body.access_code, submission.accessCode);
        assert.equal(body.emailUser, submission.reporter?.email || null);
        assert.deepEqual(body.notify, submission.notify);
        assert.equal(body.consent?.given_at, submission.consent?.givenAt);
      }),
    );
  });

  it('leaves out what is empty, a missing reporter’s every field too', () => {
    const body = writeCreateBody(
      {
        classificationId: '2',
        title: ' Judul ',
        content: 'Isi',
        dateOfIncident: null,
        locationId: null,
        locationText: '  ',
        latitude: 0,
        longitude: 0,
        institutionId: null,
        categoryId: null,
        isAnonymous: true,
        isSecret: false,
        accessCode: '0'.repeat(20),
        reporter: null,
        notify: null,
        assistedBy: null,
        consent: null,
      },
      { attachments: [] },
    );
    assert.deepEqual(body, {
      classification_id: '2',
      title: 'Judul',
      content: 'Isi',
      latitude: 0,
      longitude: 0,
      is_anonymous: true,
      is_secret: false,
      attachments: [],
      access_code: '0'.repeat(20),
    });
  });
});

describe('receipts', () => {
  const complaint = {
    id: '4821093574',
    tracking_id: '4821093574',
    access_code: '7KQ2M-9XD4F-00000-11111',
    status_code: 'unverified',
    status_name: 'Belum Terverifikasi',
    created_at: '2026-11-24T10:00:00+07:00',
  };

  it('of our endpoint', () => {
    const answer = { complaint_id: '4821093574', results: { complaint } };
    assert.ok(z.safeParse(createAnswerWire, answer).success);
    assert.deepEqual(readReceipt(answer), {
      trackingId: '4821093574',
      accessCode: '7KQ2M9XD4F0000011111',
      statusCode: 'unverified',
      statusName: 'Belum Terverifikasi',
      createdAt: '2026-11-24T03:00:00.000Z',
    });
  });

  for (const json of [
    { complaint_id: 9165816 },
    { results: { complaint: { id: 9165816 } } },
    { results: { complaint_id: '9165816' } },
    { results: { id: 9165816 } },
    { complaint_id: 9165816, results: 'ok' },
    { complaint_id: ' 9165816 ', results: { complaint: null } },
  ]) {
    it(`of a gateway: ${JSON.stringify(json)}`, () => {
      assert.deepEqual(readReceipt(json), {
        trackingId: '9165816',
        accessCode: null,
        statusCode: 'unverified',
        statusName: '',
        createdAt: null,
      });
    });
  }

  for (const json of [
    null,
    '',
    '<html>',
    {},
    [],
    { complaint_id: null },
    { complaint_id: 0 },
    { complaint_id: {} },
    { results: {} },
    { results: { complaint: {} } },
    { message: 'OK' },
  ]) {
    it(`are not made out of ${JSON.stringify(json)}`, () =>
      assert.throws(() => readReceipt(json), z.core.$ZodError));
  }

  it('throw nothing that holds somebody’s words', () => {
    assert.throws(
      () => readReceipt({ results: { complaint: { title: 'rahasia', access_code: 'rahasia' } } }),
      (error: Error) => !JSON.stringify(error).includes('rahasia') && !error.message.includes('rahasia'),
    );
  });
});
