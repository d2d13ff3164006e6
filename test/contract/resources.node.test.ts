import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { readLateReports } from '../../src/contract/public/lateness.js';
import { promisesWire, readPromises, writePromisesQuery } from '../../src/contract/public/promises.js';
import {
  categoriesWire,
  classificationsWire,
  locationsWire,
  readCategories,
  readClassifications,
  readInstitutions,
  readLocations,
} from '../../src/contract/public/masters.js';
import {
  readReplyReceipt,
  replyAnswerWire,
  replyFieldsWire,
  writeReplyFields,
} from '../../src/contract/reporting/reply.js';
import { routes } from '../../src/contract/routes.js';
import {
  readStatistics,
  statisticsQueryWire,
  statisticsWire,
  writeStatisticsQuery,
} from '../../src/contract/public/statistics.js';
import { STATUSES, statusOf } from '../../src/contract/statuses.js';
import { readSupportsCount, supportAnswerWire } from '../../src/contract/public/support.js';
import {
  readWithdrawReceipt,
  withdrawAnswerWire,
  withdrawBodyWire,
  writeWithdrawBody,
} from '../../src/contract/reporting/own-report.js';
import fc from '../setup/property.js';

const list = (data: unknown[]) => ({ results: { data, total: data.length, next_page_url: null } });
const fits = (schema: z.core.$ZodType, json: unknown) => assert.ok(z.safeParse(schema, json).success);

describe('masters', () => {
  it('are read from strict and from foreign answers', () => {
    fits(classificationsWire, list([{ id: '1', name: 'Pengaduan' }]));
    assert.deepEqual(readClassifications(list([{ id: 1, name: 'Pengaduan' }, { id: 2 }])).items, [
      { id: '1', name: 'Pengaduan' },
    ]);
    assert.deepEqual(
      readInstitutions({ results: { data: [{ id: 7, name: 'Dinas PU', slug: 'pu' }] } }).items,
      [{ id: '7', name: 'Dinas PU' }],
    );
    const categories = list([
      { id: '4', name: 'PU', parent_id: null },
      { id: '436', name: 'Jalan Berlubang', parent_id: '4', keywords: ['lubang'] },
    ]);
    fits(categoriesWire, categories);
    assert.deepEqual(readCategories(categories).items, [
      { id: '4', name: 'PU', parentId: null, keywords: [] },
      { id: '436', name: 'Jalan Berlubang', parentId: '4', keywords: ['lubang'] },
    ]);
    assert.equal(readCategories([{ id: 4, name: 'PU', parent_id: 0 }]).items[0]?.parentId, null);
    const locations = list([
      { id: '8123', name: 'Tanjung Baru', code: '16.01.09.2005', level: 'village', parent_code: '16.01.09' },
      {
        id: '8',
        name: 'Kurup',
        code: '16.01.22.2003',
        level: 'village',
        parent_code: null,
        parent_names: ['Lubuk Batang'],
      },
    ]);
    fits(locationsWire, locations);
    assert.deepEqual(readLocations(locations).items, [
      {
        id: '8123',
        name: 'Tanjung Baru',
        code: '16.01.09.2005',
        level: 'village',
        parentCode: '16.01.09',
        parentNames: [],
      },
      {
        id: '8',
        name: 'Kurup',
        code: '16.01.22.2003',
        level: 'village',
        parentCode: null,
        parentNames: ['Lubuk Batang'],
      },
    ]);
    const strange = { id: 34, name: 'Nasional', level: 'galaxy', parent_names: { 0: 'Bumi', 1: null, 2: 7 } };
    assert.deepEqual(readLocations([strange]).items, [
      { id: '34', name: 'Nasional', code: null, level: null, parentCode: null, parentNames: ['Bumi', '7'] },
    ]);
  });
});

describe('replies', () => {
  it('are written as the gateway’s fields', () => {
    const fields = writeReplyFields({
      trackingId: '4821093574',
      content: ' Belum selesai ',
      rating: 2,
      isPrivate: true,
    });
    assert.deepEqual(fields, [
      ['complaint_id', '4821093574'],
      ['content', 'Belum selesai'],
      ['rating', '2'],
      ['is_secret', '1'],
    ]);
    fits(replyFieldsWire, Object.fromEntries(fields));
    fits(
      replyFieldsWire,
      Object.fromEntries(writeReplyFields({ trackingId: '1', content: 'x', rating: null, isPrivate: false })),
    );
    fits(
      replyFieldsWire,
      Object.fromEntries(writeReplyFields({ trackingId: '1', content: '', rating: 5, isPrivate: false })),
    );
    for (const wrong of [{ rating: '6' }, { rating: '2.5' }, { is_secret: 'maybe' }]) {
      assert.ok(!z.safeParse(replyFieldsWire, { complaint_id: '1', content: 'x', ...wrong }).success);
    }
  });

  it('are acknowledged by any JSON', () => {
    const followup = {
      id: '1',
      institution_from_name: 'Warga',
      institution_to_name: null,
      created_at: '2026-11-24T10:00:00+07:00',
      content: 'Belum',
      template_code: null,
      attachments: [],
      rating: 0,
      is_secret: false,
    };
    fits(replyAnswerWire, {
      results: { followup, status_code: 'reopened', status_name: 'Ditanggapi Pelapor' },
    });
    const receipt = readReplyReceipt({
      results: { followup, status_code: 'reopened', status_name: 'Ditanggapi Pelapor' },
    });
    assert.equal(receipt.followUp?.content, 'Belum');
    assert.equal(receipt.statusCode, 'reopened');
    for (const json of [null, {}, [], 'ok', { results: true }])
      assert.deepEqual(readReplyReceipt(json), { followUp: null, statusCode: null, statusName: null });
  });
});

describe('withdrawing', () => {
  it('says why only where there is a why', () => {
    assert.deepEqual(writeWithdrawBody(), {});
    assert.deepEqual(writeWithdrawBody(' Sudah beres '), { reason: 'Sudah beres' });
    fits(withdrawBodyWire, writeWithdrawBody('x'));
    assert.ok(!z.safeParse(withdrawBodyWire, { reason: 'x'.repeat(2001) }).success);
    const answer = {
      results: { complaint: { tracking_id: '1', status_code: 'archived', status_name: 'Diarsipkan' } },
    };
    fits(withdrawAnswerWire, answer);
    assert.deepEqual(readWithdrawReceipt(answer), { statusCode: 'archived', statusName: 'Diarsipkan' });
    assert.deepEqual(readWithdrawReceipt({}), { statusCode: 'archived', statusName: '' });
  });
});

describe('support and statistics', () => {
  it('count', () => {
    fits(supportAnswerWire, { results: { supports_count: 3 } });
    assert.equal(readSupportsCount({ results: { supports_count: '3' } }), 3);
    assert.equal(readSupportsCount({ supports_count: -3 }), 0);
    for (const json of [null, {}, { results: {} }, { results: { supports_count: 'banyak' } }])
      assert.throws(() => readSupportsCount(json), z.core.$ZodError);
  });

  it('are read line by line', () => {
    const results = {
      total: 3,
      by_status: [{ status_code: 'done', status_name: 'Selesai', total: 3 }],
      by_category: [{ id: '4', name: 'PU', total: 3 }],
      by_month: [{ month: '2026-11', total: 3 }],
      by_institution: [
        {
          id: '7',
          name: 'Dinas PU',
          total: 3,
          done: 2,
          median_first_response_working_hours: 12.5,
          on_time_rate: 0.5,
        },
      ],
    };
    fits(statisticsWire, { results });
    fits(statisticsWire, { results: { ...results, is_about: true } });
    assert.equal(readStatistics({ results: { ...results, is_about: true } }).isAbout, true);
    assert.deepEqual(readStatistics({ results }), {
      isAbout: false,
      total: 3,
      byStatus: [{ statusCode: 'done', statusName: 'Selesai', total: 3 }],
      byCategory: [{ id: '4', name: 'PU', total: 3 }],
      byMonth: [{ month: '2026-11', total: 3 }],
      byInstitution: [
        {
          id: '7',
          name: 'Dinas PU',
          total: 3,
          done: 2,
          medianFirstResponseWorkingHours: 12.5,
          onTimeRate: 0.5,
        },
      ],
    });
    const odd = readStatistics({
      results: {
        total: 1,
        by_month: [{ month: 'Mei' }, { month: '2026-05', total: 'x' }],
        by_institution: [{ id: 1, on_time_rate: 7 }],
      },
    });
    assert.deepEqual(odd.byMonth, [{ month: '2026-05', total: 0 }]);
    assert.equal(odd.byInstitution[0]?.onTimeRate, 1);
    assert.throws(() => readStatistics({ results: {} }), z.core.$ZodError);
    const late = { total: null, by_institution: [{ id: '7', name: 'Dinas PU', total: 3 }] };
    fits(statisticsWire, { results: { ...results, late } });
    const { total, byInstitution } = readStatistics({
      results: { ...results, late: { ...late, by_institution: [...late.by_institution, { id: 8 }, null] } },
    }).late!;
    assert.deepEqual([total, byInstitution], [null, late.by_institution]);
  });

  it('have lateness and promises, and a number that may not be told is null', () => {
    const late = { due_on: '2026-12-04', is_promise: true, reason: null };
    const { items } = readLateReports({
      results: { data: [{ tracking_id: '1', late }, { tracking_id: '2', late: 'ya' }, { title: 'x' }] },
    });
    assert.deepEqual(
      items.map((item) => item.late),
      [{ dueOn: '2026-12-04', isPromise: true, reason: null }, null],
    );
    const numbers = { kept: 3, broken: null, open: null };
    const results = { from: '2026-06-01', to: '2027-06-01', ...numbers };
    const office = { id: '7', name: 'Dinas PU', ...numbers };
    fits(promisesWire, { results: { ...results, by_institution: [office] } });
    const read = readPromises({ results: { ...results, by_institution: [office, { name: 'x' }] } });
    assert.deepEqual(read, { ...results, byInstitution: [office] });
    assert.throws(() => readPromises({ results: numbers }), z.core.$ZodError);
    assert.deepEqual(writePromisesQuery({ to: '2026-12-31' }), [['to', '2026-12-31']]);
  });

  it('are asked by days', () => {
    fits(
      statisticsQueryWire,
      Object.fromEntries(writeStatisticsQuery({ from: '2026-01-01', to: '2026-12-31' })),
    );
    assert.deepEqual(writeStatisticsQuery({}), []);
  });
});

describe('statuses', () => {
  it('are those of the contract', () => {
    assert.deepEqual(
      STATUSES.map(({ code, step, actor, isPublic }) => [code, step, actor, isPublic].join(' ')),
      [
        'unverified 2 admin false',
        'verified 3 office true',
        'in_progress 3 office true',
        'responded 4 reporter true',
        'reopened 3 office true',
        'held 2 admin true',
        'done 5 nobody true',
        'archived 5 nobody false',
        'rejected 5 nobody false',
      ],
    );
  });

  it('are found by code and by name, unknown ones are not', () => {
    for (const status of STATUSES) {
      assert.equal(statusOf(status.code), status);
      assert.equal(statusOf(` ${status.name.toUpperCase()} `), status);
    }
    assert.equal(statusOf('Tunda')?.code, 'held');
    for (const unknown of ['', '3', 'constructor', 'Dijadwalkan']) assert.equal(statusOf(unknown), undefined);
  });
});

describe('routes', () => {
  it('keep any id inside its segment', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((id) => !/^\.{1,2}$/.test(id)),
        (id) => {
          const { pathname, search, hash } = new URL(routes.detail(id), 'https://x.example/sp4n/');
          assert.equal(pathname.split('/').length, 5);
          assert.ok(pathname.startsWith('/sp4n/complaints/') && pathname.endsWith('/complaint'));
          assert.equal(search + hash, '');
        },
      ),
    );
  });

  it('are the contract’s', () => {
    assert.equal(routes.followUps('9165816'), 'complaints/9165816/followups');
    assert.equal(routes.upload, 'complaints/complaint/file');
    assert.equal(routes.institutions, 'masters/institutions/external');
  });
});
