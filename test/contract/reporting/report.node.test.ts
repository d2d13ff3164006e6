import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { detailWire, readReport, type DetailWire } from '../../../src/contract/reporting/report.js';
import fc from '../../setup/property.js';

/** As the national gateway answers, by the notes on its clients. */
const gateway = {
  results: {
    data: {
      status_code: 3,
      status_name: 'Dalam Proses',
      disposition_id: 1412,
      disposition_name: 'Dinas Pekerjaan Umum',
      status_logs: [
        { note: 'Diteruskan &amp; dicatat', timestamp: '24-11-2026 10:00:00' },
        'rusak',
        { note: 'Diterima' },
      ],
      unknown_field: { deep: [1] },
    },
    data_logs: [
      {
        id: 77,
        date: '24-11-2026 10:00:00',
        content:
          '<p>Didisposisikan dari {{institution_from}} ke <b>{{institution_to}}</b>: {{status_old}} → {{status_new}}</p>',
        institution_from: { id: 1, name: 'Admin Nasional' },
        institution_to: { id: 1412, name: 'Dinas PU & PR' },
        status_old: { name: 'Terverifikasi' },
        status_new: { name: 'Dalam Proses' },
        data: '{"x":1}',
        attachments: {
          0: { path: 'files/1.jpg', file_name: 'foto.JPG', extension: 'JPG' },
          1: { path: 'javascript:alert(1)', file_name: 'x' },
          docs: [{ path: 'https://gateway.example/2.pdf' }],
        },
      },
      null,
      { content: 'Tanpa apa pun' },
    ],
  },
};

const own: DetailWire = {
  results: {
    data: {
      tracking_id: '4821093574',
      title: 'Jalan <berlubang>',
      excerpt: 'Jalan…',
      status_code: 'responded',
      status_name: 'Ditanggapi Instansi',
      classification_id: '1',
      category: { id: '436', name: 'Jalan Berlubang' },
      disposition_name: 'Dinas PU',
      reporter_name: 'Warga',
      channel: 'web',
      location_name: 'Baturaja Timur',
      latitude: -4.13,
      longitude: 104.17,
      created_at: '2026-11-24T10:00:00+07:00',
      updated_at: '2026-11-25T10:00:00+07:00',
      followups_count: 1,
      supports_count: 3,
      attachments_count: 1,
      thumbnail_url: null,
      content: 'Isi & "kutip" <tetap>',
      disposition_id: '12',
      status_logs: [],
      attachments: [{ path: 'complaints/4821093574/files/a1', file_name: 'foto.jpg', extension: 'jpg' }],
      deadline_at: '2026-12-14T23:59:59+07:00',
      relay: {
        state: 'sent',
        national_id: '9165816',
        since: '2026-11-25T10:00:00+07:00',
        next_try_at: '2026-11-25T11:00:00+07:00',
      },
      is_owner: true,
      is_secret: true,
      is_anonymous: false,
    },
    data_logs: [
      {
        id: '1',
        date: '2026-11-24T10:00:00+07:00',
        content: 'Laporan diterima.',
        institution_from: null,
        institution_to: { id: '12', name: 'Dinas PU' },
        status_old: null,
        status_new: { name: 'Belum Terverifikasi' },
        attachments: [],
        from_national: true,
      },
    ],
  },
};

describe('a report', () => {
  it('of our endpoint fits its strict schema and is read whole', () => {
    assert.ok(z.safeParse(detailWire, own).success);
    const report = readReport(own);
    assert.equal(report.title, 'Jalan <berlubang>');
    assert.equal(report.content, 'Isi & "kutip" <tetap>');
    assert.deepEqual(report.category, { id: '436', name: 'Jalan Berlubang' });
    assert.deepEqual(report.relay, {
      state: 'sent',
      nationalId: '9165816',
      since: '2026-11-25T03:00:00.000Z',
      nextTryAt: '2026-11-25T04:00:00.000Z',
    });
    assert.equal(report.deadlineAt, '2026-12-14T16:59:59.000Z');
    assert.deepEqual([report.isOwner, report.isSecret, report.isAnonymous], [true, true, false]);
    assert.deepEqual(report.logs, [
      {
        id: '1',
        date: '2026-11-24T03:00:00.000Z',
        content: 'Laporan diterima.',
        from: null,
        to: 'Dinas PU',
        statusOld: null,
        statusNew: 'Belum Terverifikasi',
        attachments: [],
        fromNational: true,
      },
    ]);
  });

  it('of the gateway has its templates filled, its HTML gone and its files flat', () => {
    const report = readReport(gateway, '9165816');
    assert.equal(report.trackingId, '9165816');
    assert.equal(report.statusCode, '3');
    assert.equal(report.statusName, 'Dalam Proses');
    assert.equal(report.dispositionId, '1412');
    assert.deepEqual(report.statusLogs, [
      { note: 'Diteruskan & dicatat', timestamp: '2026-11-24T03:00:00.000Z' },
      { note: 'Diterima', timestamp: null },
    ]);
    assert.equal(report.logs.length, 2);
    assert.equal(
      report.logs[0]?.content,
      'Didisposisikan dari Admin Nasional ke Dinas PU & PR: Terverifikasi → Dalam Proses',
    );
    assert.deepEqual(report.logs[0]?.attachments, [
      { path: 'files/1.jpg', fileName: 'foto.JPG', extension: 'jpg' },
      { path: 'https://gateway.example/2.pdf', fileName: '2.pdf', extension: 'pdf' },
    ]);
    assert.deepEqual(report.relay, { state: 'none', nationalId: null, since: null, nextTryAt: null });
    assert.deepEqual([report.isOwner, report.deadlineAt, report.reporterName], [false, null, '']);
  });

  it('may be told without a number only where one was asked for', () => {
    assert.throws(() => readReport(gateway), z.core.$ZodError);
    assert.equal(
      readReport({ results: { data: { ...gateway.results.data, complaint_id: 9165816, id: 5 } } }).trackingId,
      '9165816',
    );
    assert.equal(
      readReport({ results: { data: { ...gateway.results.data, id: 5 } } }, '9165816').trackingId,
      '9165816',
    );
  });

  for (const json of [
    null,
    '',
    {},
    [],
    { results: null },
    { results: {} },
    { results: { data: null } },
    { results: { data: [] } },
    { results: { data: {} } },
    { results: { data: { tracking_id: 1 } } },
    { message: 'Tidak ditemukan' },
  ]) {
    it(`is not made out of ${JSON.stringify(json)}`, () =>
      assert.throws(() => readReport(json, '1'), z.core.$ZodError));
  }

  it('leaks nothing where the endpoint wrote too much', () => {
    const leaking = structuredClone(own) as { results: { data: Record<string, unknown> } };
    leaking.results.data.nameUser = 'Budi';
    assert.ok(!z.safeParse(detailWire, leaking).success);
    assert.ok(!JSON.stringify(readReport(leaking)).includes('Budi'));
  });

  it('survives any JSON in any field', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(own.results.data)),
        fc.jsonValue(),
        fc.jsonValue(),
        (field, value, logs) => {
          const { trackingId, logs: entries } = readReport(
            { results: { data: { ...own.results.data, [field]: value }, data_logs: logs } },
            '7',
          );
          assert.ok(trackingId.length > 0);
          assert.ok(entries.every(({ content }) => typeof content === 'string'));
        },
      ),
    );
  });
});
