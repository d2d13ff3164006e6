/** The alarms, run by Prometheus' own program: each goes off for what it is about, and none on a good day. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

const RULES = fileURLToPath(new URL('../../../demo/endpoint/install/alerts.yaml', import.meta.url));
/** Longer than the longest that any of them waits. */
const HOURS = 8;
const DAY = 86_400;

/** A value a minute, for all of that time. */
const always = (value: number): string => `${value}x${HOURS * 60}`;
const growing = (step: number): string => `0+${step}x${HOURS * 60}`;

type Series = Record<string, string>;

const GOOD: Series = {
  'aduan_reports_overdue{status="verified"}': always(0),
  aduan_unverified_oldest_seconds: always(3_600),
  'aduan_queue_oldest_seconds{queue="mail"}': always(60),
  aduan_relay_oldest_seconds: always(60),
  'aduan_relay_reports{state="parked"}': always(0),
  'aduan_relay_replies{state="parked"}': always(0),
  aduan_relay_polls_failing: always(0),
  aduan_proxy_unread: always(0),
  'aduan_build_info{instance="a",version="1"}': always(1),
  'aduan_build_info{instance="b",version="1"}': always(1),
  'aduan_town_up{town="west"}': always(1),
  aduan_replica_lag_seconds: always(0),
  aduan_replica_away: always(0),
  aduan_store_failures_total: always(3),
  'aduan_requests_shed_total{kind="busy"}': always(0),
  'aduan_database_waited_seconds_total{query_class="reading"}': growing(6),
  aduan_database_up: always(1),
  aduan_changes_heard: always(1),
  aduan_cache_untold_seconds: always(0),
  aduan_clock_apart_seconds: always(0.2),
  aduan_store_up: always(1),
  'aduan_job_last_success_timestamp_seconds{job="masks"}': always(0),
  aduan_database_connections: always(20),
  aduan_database_connections_max: always(100),
  'aduan_requests_total{status="200"}': growing(60),
  'aduan_requests_total{status="503"}': always(0),
  'aduan_request_seconds_bucket{side="public",le="1"}': growing(60),
  'aduan_request_seconds_bucket{side="public",le="5"}': growing(60),
  'aduan_request_seconds_bucket{side="public",le="+Inf"}': growing(60),
  aduan_disk_free_bytes: always(90_000),
  aduan_disk_floor_bytes: always(500),
  aduan_holidays_known_seconds: always(200 * DAY),
  aduan_last_backup_timestamp_seconds: always(0),
  // Nothing is copied at all: nobody asked for it.
  aduan_last_copy_timestamp_seconds: always(0),
};

/** What is otherwise when an alarm should go off. */
const BAD: Record<string, Series> = {
  AduanReportsOverdue: { 'aduan_reports_overdue{status="verified"}': always(2) },
  AduanVerificationQueueOld: { aduan_unverified_oldest_seconds: always(6 * DAY) },
  AduanMailQueueOld: { 'aduan_queue_oldest_seconds{queue="mail"}': always(7_200) },
  AduanRelayQueueOld: { aduan_relay_oldest_seconds: always(2 * DAY) },
  AduanRelayParked: { 'aduan_relay_replies{state="parked"}': always(1) },
  AduanRelayPollsFail: { aduan_relay_polls_failing: always(2) },
  AduanProxyUnread: { aduan_proxy_unread: always(1) },
  AduanAway: {
    'aduan_build_info{instance="a",version="1"}': 'stale',
    'aduan_build_info{instance="b",version="1"}': 'stale',
  },
  AduanProcessGone: { 'aduan_build_info{instance="b",version="1"}': '1x60' },
  AduanReleasesDiffer: {
    'aduan_build_info{instance="b",version="1"}': 'stale',
    'aduan_build_info{instance="b",version="2"}': always(1),
  },
  AduanTownAway: { 'aduan_town_up{town="west"}': always(0) },
  AduanReplicaBehind: { aduan_replica_lag_seconds: always(90) },
  AduanReplicaAway: { aduan_replica_away: always(1) },
  AduanStoreFails: { aduan_store_failures_total: growing(1) },
  AduanShed: { 'aduan_requests_shed_total{kind="busy"}': growing(3) },
  AduanQueriesWait: { 'aduan_database_waited_seconds_total{query_class="reading"}': growing(180) },
  AduanDatabaseAway: { aduan_database_up: always(0) },
  AduanChangesUnheard: { aduan_changes_heard: always(0) },
  AduanClockApart: { aduan_clock_apart_seconds: always(-25_200) },
  AduanStoreAway: { aduan_store_up: always(0) },
  AduanJobLate: { 'aduan_job_last_success_timestamp_seconds{job="masks"}': always(-2 * DAY) },
  AduanCacheUntold: { aduan_cache_untold_seconds: always(90) },
  AduanErrors: { 'aduan_requests_total{status="503"}': growing(3) },
  AduanSlow: { 'aduan_request_seconds_bucket{side="public",le="1"}': growing(30) },
  AduanDatabaseConnections: { aduan_database_connections: always(95) },
  AduanDiskLow: { aduan_disk_free_bytes: always(900) },
  AduanDiskFillsUp: { aduan_disk_free_bytes: `90000-20x${HOURS * 60}` },
  AduanBackupOld: { aduan_last_backup_timestamp_seconds: always(-3 * DAY) },
  AduanCopyOld: { aduan_last_copy_timestamp_seconds: always(-3 * DAY) },
  AduanHolidaysEnd: { aduan_holidays_known_seconds: always(59 * DAY) },
};

const folder = mkdtempSync(join(tmpdir(), 'aduan-alerts-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** @returns what promtool says; empty where nothing but these alarms goes off */
function run(series: Series, alarms: readonly string[]): string {
  const file = join(folder, 'test.yaml');
  const input = Object.entries(series).map(([name, values]) => ({ series: name, values }));
  const expected = alarms.map((alertname) => ({ labels: `{alertname="${alertname}"}`, value: 1 }));
  const expr = 'count by (alertname) (ALERTS{alertstate="firing"})';
  const asked = [{ expr, eval_time: `${HOURS}h`, exp_samples: expected }];
  writeFileSync(
    file,
    stringify({
      rule_files: [RULES],
      tests: [{ interval: '1m', input_series: input, promql_expr_test: asked }],
    }),
  );
  return promtool('test', 'rules', file);
}

function promtool(...args: string[]): string {
  const program = process.env['PROMTOOL'];
  assert.ok(program !== undefined, 'PROMTOOL names the program');
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? '' : stdout + stderr;
}

test('the rules can be read', () => assert.equal(promtool('check', 'rules', RULES), ''));

test('none goes off on a good day', () => assert.equal(run(GOOD, []), ''));

test('each goes off for what it is about, and no other with it', () => {
  const { groups } = parse(readFileSync(RULES, 'utf8')) as { groups: { rules: { alert: string }[] }[] };
  const alarms = groups.flatMap(({ rules }) => rules.map(({ alert }) => alert));
  assert.deepEqual([...alarms].sort(), Object.keys(BAD).sort(), 'an alarm nobody thought of');
  for (const alarm of alarms) assert.equal(run({ ...GOOD, ...BAD[alarm] }, [alarm]), '', alarm);
});

test('one town’s trouble is not hidden by another’s good day', () => {
  const [good, bad] = ['{town="east"}', '{town="west"}'];
  const both = (name: string, well: string, ill: string): Series => ({
    [name + good]: well,
    [name + bad]: ill,
  });
  const troubles: Series[] = [
    both('aduan_last_backup_timestamp_seconds', always(0), always(-3 * DAY)),
    both('aduan_database_up', always(1), always(0)),
    both('aduan_relay_oldest_seconds', always(60), always(2 * DAY)),
  ];
  const alarms = ['AduanBackupOld', 'AduanDatabaseAway', 'AduanRelayQueueOld'];
  for (const [number, trouble] of troubles.entries())
    assert.equal(run({ ...GOOD, ...trouble }, [alarms[number]!]), '', alarms[number]);
});
