import assert from 'node:assert/strict';
import { test } from 'node:test';
import { historyOf as historyIn, type HistoryEntry } from '../../src/report/report-history.js';
import { progressOf } from '../../src/tracker/reading/report-progress.js';
import type { FollowUp } from '../../src/contract/reporting/followups.js';
import type { LogEntry } from '../../src/contract/reporting/report.js';

const historyOf = (...[report, answers]: [Parameters<typeof historyIn>[0], FollowUp[]]): HistoryEntry[] =>
  historyIn(report, answers, 'Asia/Jakarta');

const log = (more: Partial<LogEntry>): LogEntry => ({
  id: null,
  date: null,
  content: '',
  from: null,
  to: null,
  statusOld: null,
  statusNew: null,
  attachments: [],
  fromNational: false,
  ...more,
});
const followUp = (more: Partial<FollowUp>): FollowUp => ({
  id: null,
  fromName: 'Dinas',
  toName: null,
  createdAt: null,
  content: '',
  templateCode: null,
  attachments: [],
  fromNational: false,
  rating: 0,
  isPrivate: false,
  isReleased: true,
  author: null,
  ...more,
});

const WORDS: [string, number, string][] = [
  ['unverified', 2, 'done now next later later'],
  ['verified', 3, 'done done now next later'],
  ['in_progress', 3, 'done done now next later'],
  ['responded', 4, 'done done done now next'],
  ['reopened', 3, 'done done now next later'],
  ['held', 2, 'done now next later later'],
  ['done', 5, 'done done done done done'],
  ['archived', 5, 'done done skipped skipped now'],
  ['rejected', 5, 'done done skipped skipped now'],
];

for (const [statusCode, step, words] of WORDS) {
  test(`${statusCode} stands on step ${step}`, () => {
    const progress = progressOf({ statusCode, logs: [] });
    assert.equal(progress.step, step);
    assert.equal(progress.words.join(' '), words);
  });
}

test('an unknown status leaves the step where the log last had it', () => {
  const logs = [
    log({ date: '2026-01-03T00:00:00.000Z', statusNew: 'Diteruskan ke Gubernur' }),
    log({ date: '2026-01-01T00:00:00.000Z', statusNew: 'Belum Terverifikasi' }),
    log({ date: '2026-01-02T00:00:00.000Z', statusNew: 'Ditanggapi Instansi' }),
  ];
  assert.equal(progressOf({ statusCode: 'escalated', logs }).step, 4);
  assert.equal(progressOf({ statusCode: 'escalated', logs }).actor, null);
  assert.equal(progressOf({ statusCode: 'escalated', logs: [] }).step, 2);
});

test('an archived report claims no step that its log does not show', () => {
  const logs = [log({ statusOld: 'Terverifikasi', statusNew: 'Diarsipkan' })];
  assert.equal(progressOf({ statusCode: 'archived', logs }).words.join(' '), 'done done done skipped now');
});

test('logs and follow-ups are one list, newest first, without a date last', () => {
  const logs = [
    log({ content: 'no date' }),
    log({ content: 'first', date: '2026-01-01T00:00:00.000Z' }),
    log({ content: 'third', date: '2026-01-03T00:00:00.000Z' }),
  ];
  const answers = [followUp({ content: 'second', createdAt: '2026-01-02T00:00:00.000Z' })];
  const texts = historyOf({ isSecret: false, logs, statusLogs: [] }, answers).map(({ text }) => text);
  assert.deepEqual(texts, ['third', 'second', 'first', 'no date']);
});

test('what a day alone is told of stands after what its list has before it on that day', () => {
  const day = '2026-01-01T17:00:00.000Z';
  const logs = [
    log({ content: 'filed', date: day }),
    log({ content: 'handed over', date: '2026-01-02T02:00:00.000Z' }),
    log({ content: 'closed', date: day }),
    log({ content: 'archived', date: '2026-01-04T02:00:00.000Z' }),
  ];
  const answers = [
    followUp({ content: 'a word', createdAt: day, author: 'reporter' }),
    followUp({ content: 'answer', createdAt: '2026-01-02T03:00:00.000Z' }),
    followUp({ content: 'first reply', createdAt: day, author: 'reporter' }),
    followUp({ content: 'last reply', createdAt: day, author: 'reporter' }),
    followUp({ content: 'next day', createdAt: '2026-01-02T17:00:00.000Z', author: 'reporter' }),
  ];
  const texts = historyOf({ isSecret: false, logs, statusLogs: [] }, answers).map(({ text }) => text);
  assert.deepEqual(texts, [
    ...['archived', 'next day', 'last reply', 'first reply', 'answer'],
    ...['closed', 'handed over', 'a word', 'filed'],
  ]);
});

test('a move within one office is a note, and a status that stays is no change', () => {
  const [entry] = historyOf(
    {
      isSecret: false,
      logs: [log({ from: 'Dinas', to: 'Dinas', statusOld: 'Selesai', statusNew: 'Selesai' })],
      statusLogs: [],
    },
    [],
  );
  assert.equal(entry?.moved, null);
  assert.equal(entry?.status, null);
});

test('where there is no log, the status notes stand in for it', () => {
  const statusLogs = [{ note: 'Laporan diteruskan', timestamp: '2026-01-01T00:00:00.000Z' }];
  assert.equal(historyOf({ isSecret: false, logs: [], statusLogs }, [])[0]?.text, 'Laporan diteruskan');
  assert.equal(historyOf({ isSecret: false, logs: [log({ content: 'log' })], statusLogs }, []).length, 1);
});
