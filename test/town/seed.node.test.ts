import assert from 'node:assert/strict';
import { test } from 'node:test';
import { categoryById, leafCategories } from '../../demo/town/categories.js';
import { QUESTIONS } from '../../demo/town/questions.js';
import { institutionById } from '../../demo/town/institutions.js';
import { isPictureId } from '../../demo/town/pictures.js';
import { regionByCode } from '../../demo/town/regions.js';
import { makeTown, TOWN_BOUNDS, type SeedReport } from '../../demo/town/seed.js';
import { isWorkingDay } from '../../demo/town/seed/calendar.js';

const NOW = new Date('2026-11-24T10:00:00+07:00');
const SEEDS = [1, 7, 2026];
const towns = SEEDS.map((seed) => makeTown({ seed, now: NOW }));
const town = towns[0] as SeedReport[];
const everyReport = towns.flat();
const YEAR = 366 * 86_400_000;

const count = (of: readonly SeedReport[], test: (report: SeedReport) => boolean) => of.filter(test).length;

test('the same seed makes the same town, another seed another', () => {
  assert.deepEqual(makeTown({ seed: 1, now: NOW }), town);
  assert.notDeepEqual(towns[1], town);
  assert.equal(makeTown({ seed: 1, now: NOW, count: 40 }).length, 40);
});

test('three hundred reports, every status and every classification in each town', () => {
  for (const each of towns) {
    assert.equal(each.length, 300);
    assert.equal(new Set(each.map(({ statusCode }) => statusCode)).size, 9);
    assert.equal(new Set(each.map(({ classificationId }) => classificationId)).size, 3);
    const done = count(each, ({ statusCode }) => statusCode === 'done');
    assert.ok(done > 120 && done < 220, `${done} done`);
    assert.ok(count(each, ({ classificationId }) => classificationId === '1') > 180);
  }
});

test('anonymous, secret, uncategorised, pictured and placeless reports are all among them', () => {
  for (const each of towns) {
    for (const [what, least, test] of [
      ['anonymous', 30, (report) => report.isAnonymous],
      ['secret', 15, (report) => report.isSecret],
      ['both', 5, (report) => report.isAnonymous && report.isSecret],
      ['without reporter', 10, (report) => report.reporter === null],
      ['without category', 10, (report) => report.categoryId === null],
      ['with pictures', 40, (report) => report.pictures.length > 0],
      ['with unreleased pictures', 5, (report) => report.pictures.length > 0 && !report.released],
      ['with coordinates', 100, (report) => report.latitude !== null],
      ['supported', 100, (report) => report.supports > 0],
    ] as const satisfies readonly (readonly [string, number, (report: SeedReport) => boolean])[]) {
      assert.ok(count(each, test) >= least, `${what}: ${count(each, test)}`);
    }
  }
});

test('every leaf is complained about', () => {
  for (const each of towns) {
    const used = new Set(each.map(({ categoryId }) => categoryId));
    assert.deepEqual(
      leafCategories()
        .map(({ id }) => id)
        .filter((id) => !used.has(id)),
      // No form takes a report of these: they say whom to call.
      QUESTIONS.filter(({ shows }) => shows === 'stop').flatMap(({ category_ids }) => category_ids),
    );
  }
});

test('what reports point at exists', () => {
  for (const report of everyReport) {
    if (report.categoryId !== null) assert.ok(categoryById(report.categoryId));
    if (report.institutionId !== null) assert.ok(institutionById(report.institutionId));
    assert.ok(report.regionCode.startsWith('16.01.') && regionByCode(report.regionCode), report.regionCode);
    assert.ok(report.pictures.every(isPictureId));
    const isUrban = report.regionCode[9] === '1';
    assert.ok(!isUrban || !/irigasi|pupuk|bibit|bumdes|desa/.test(report.categoryId ?? ''), report.title);
    for (const { officeId } of report.history)
      if (officeId !== null) assert.ok(institutionById(officeId), officeId);
  }
});

test('coordinates lie within the regency', () => {
  const [west, south, east, north] = TOWN_BOUNDS;
  for (const { latitude, longitude } of everyReport) {
    assert.equal(latitude === null, longitude === null);
    if (latitude === null || longitude === null) continue;
    assert.ok(
      latitude > south && latitude < north && longitude > west && longitude < east,
      `${latitude} ${longitude}`,
    );
  }
});

test('everything happens in order within a year before now', () => {
  for (const { createdAt, history, dateOfIncident, classificationId } of everyReport) {
    const moments = [createdAt, ...history.map(({ at }) => at)].map((at) => at.getTime());
    assert.ok((moments[0] as number) > NOW.getTime() - YEAR);
    moments.forEach((moment, i) => assert.ok(i === 0 || moment > (moments[i - 1] as number)));
    assert.ok((moments.at(-1) as number) < NOW.getTime());
    assert.equal(dateOfIncident !== null, classificationId === '1');
    if (dateOfIncident) assert.ok(Date.parse(`${dateOfIncident}T00:00:00+07:00`) <= createdAt.getTime());
  }
});

test('a town sorts by time and reaches over the year', () => {
  for (const each of towns) {
    const times = each.map(({ createdAt }) => createdAt.getTime());
    assert.deepEqual(
      times,
      [...times].sort((a, b) => a - b),
    );
    const months = new Set(each.map(({ createdAt }) => createdAt.toISOString().slice(0, 7)));
    assert.ok(months.size >= 12, `${months.size} months`);
  }
});

test('offices work on working days from 08.00 to 16.00, citizens at any hour but the small ones', () => {
  for (const { createdAt, history } of everyReport) {
    const hour = (at: Date) => (((at.getTime() / 3_600_000 + 7) % 24) + 24) % 24;
    assert.ok(hour(createdAt) >= 6 && hour(createdAt) < 23);
    for (const { at, kind } of history) {
      if (kind === 'reply' || kind === 'rating' || kind === 'withdrawn') continue;
      assert.ok(isWorkingDay(at) && hour(at) >= 8 && hour(at) < 16, `${kind} ${at.toISOString()}`);
    }
  }
});

test('the course of a report is one the contract knows', () => {
  const allowed: Record<string, readonly string[]> = {
    unverified: ['verified', 'held', 'archived', 'rejected'],
    held: ['held', 'archived'],
    verified: ['verified', 'in_progress', 'responded'],
    in_progress: ['in_progress', 'responded'],
    responded: ['responded', 'reopened', 'done'],
    reopened: ['responded'],
  };
  for (const { history, statusCode } of everyReport) {
    let status = 'unverified';
    for (const event of history) {
      assert.ok(allowed[status]?.includes(event.status), `${status} → ${event.status}`);
      status = event.status;
    }
    assert.equal(status, statusCode);
    assert.ok(count1(history, 'rating') <= 1 && count1(history, 'verified') <= 1);
    for (const { kind, rating } of history) assert.equal(rating !== null, kind === 'rating');
    const answered = history.findIndex(({ status: after }) => after === 'responded');
    const rated = history.findIndex(({ kind }) => kind === 'rating');
    assert.ok(rated < 0 || (answered >= 0 && rated > answered));
  }
});

function count1(history: SeedReport['history'], kind: string): number {
  return history.filter((event) => event.kind === kind).length;
}

test('some offices are slow and some fast, and some reports wait too long', () => {
  const days = (officeId: string) => {
    const waits = everyReport.flatMap(({ history }) => {
      const sent = history.find((event) => event.kind === 'disposition' && event.officeId === officeId);
      const answer = history.find((event) => event.status === 'responded' && event.officeId === officeId);
      return sent && answer ? [(answer.at.getTime() - sent.at.getTime()) / 86_400_000] : [];
    });
    return waits.sort((a, b) => a - b)[Math.floor(waits.length / 2)] ?? NaN;
  };
  assert.ok(days('disdukcapil') * 2 < days('dinas-pupr'), `${days('disdukcapil')} ${days('dinas-pupr')}`);
  const age = (report: SeedReport) => NOW.getTime() - report.createdAt.getTime();
  assert.ok(
    everyReport.some((report) => report.statusCode === 'in_progress' && age(report) > 40 * 86_400_000),
  );
});

test('nobody can support or release what the public may not see', () => {
  for (const report of everyReport) {
    const isPublic = !report.isSecret && report.history.some(({ kind }) => kind === 'verified');
    if (!isPublic)
      assert.deepEqual(
        { supports: report.supports, released: report.released },
        { supports: 0, released: false },
      );
    if (report.history.some(({ kind }) => kind === 'withdrawn')) assert.equal(report.reporter, null);
  }
});
