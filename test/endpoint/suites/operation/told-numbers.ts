/** Alarms and the dashboard ask for numbers that are really told, and numbers say why people were sent away. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { createEndpointMetrics } from '../../../../demo/endpoint/watching/metrics.js';
import { createTownsMetrics, readTownNumbers } from '../../../../demo/endpoint/watching/towns-metrics.js';
import { aReport } from '../../harness/citizen.js';
import { onOneDatabase } from '../../harness/databases.js';
import { openWatched, type Watched } from '../../watching/opened.js';

const INSTALL = new URL('../../../../demo/endpoint/install/', import.meta.url);

/** Labels that Prometheus gives itself. */
const OF_PROMETHEUS = ['instance'];

interface Rule {
  alert: string;
  expr: string;
}
interface Panel {
  title: string;
  type: string;
  targets?: { expr: string }[];
}
interface Dashboard {
  templating: { list: { query: string | { query: string } }[] };
  panels: Panel[];
}

/** Labels by the names of all numbers, as one town alone tells them and as many do. */
async function toldBy(one: Watched): Promise<Map<string, Set<string>>> {
  const numbers = await readTownNumbers('west', createEndpointMetrics(one.endpoint));
  const town = { name: 'west', isAwake: true, isWell: true, numbers: () => Promise.resolve(numbers) };
  const text = `${await one.metrics()}\n${await createTownsMetrics([town], () => 0).text()}`;
  const labels = new Map<string, Set<string>>();
  for (const [, name, list = ''] of text.matchAll(/^(\w+)(?:\{(.*)\})? /gm)) {
    const known = labels.get(name!) ?? new Set(OF_PROMETHEUS);
    for (const [, label] of list.matchAll(/(\w+)="/g)) known.add(label!);
    labels.set(name!, known);
  }
  return labels;
}

function assertTold(labels: ReadonlyMap<string, ReadonlySet<string>>, where: string, expr: string): void {
  const names = [...expr.matchAll(/\b(?:aduan|process|nodejs)_\w+/g)].map(([name]) => name);
  assert.ok(names.length > 0, where);
  for (const name of names) assert.ok(labels.has(name), `${where}: nobody tells ${name}`);
  const allowed = new Set(names.flatMap((name) => [...labels.get(name)!]));
  for (const [, selected = '', grouped = ''] of expr.matchAll(/\{(.*?)\}|\b(?:by|on) \((.*?)\)/g))
    for (const [label] of `${selected} ${grouped}`.replaceAll(/".*?"/g, '').matchAll(/\w+/g))
      assert.ok(allowed.has(label), `${where}: no label ${label}`);
}

const read = (file: string): string => readFileSync(new URL(file, INSTALL), 'utf8');

onOneDatabase('What is told to watchers', (databases) => {
  test('every alarm and every panel asks for numbers that are told, by labels that they have', async () => {
    const one = await openWatched(databases);
    await one.citizen.file();
    const labels = await toldBy(one);
    const { groups } = parse(read('alerts.yaml')) as { groups: { rules: Rule[] }[] };
    const rules = groups.flatMap((group) => group.rules);
    for (const { alert, expr } of rules) assertTold(labels, alert, expr);

    const { templating, panels } = JSON.parse(read('watching/dashboard.json')) as Dashboard;
    const drawn = panels.filter(({ type }) => type !== 'row');
    for (const { title, targets = [] } of drawn) {
      assert.ok(targets.length > 0, title);
      for (const { expr } of targets) assertTold(labels, title, expr);
    }
    for (const { query } of templating.list)
      if (typeof query !== 'string') assertTold(labels, query.query, query.query);
    // What rings is drawn as well: whoever is called finds it there.
    const shown = JSON.stringify(panels);
    for (const name of rules.flatMap(({ expr }) => expr.match(/\baduan_\w+/g) ?? []))
      if (!NOT_DRAWN.includes(name)) assert.ok(shown.includes(name), `no panel draws ${name}`);
    await one.close();
  });

  test('when each job last succeeded is told after a restart too, and since when one should have that never did', async () => {
    const one = await openWatched(databases);
    const at = (text: string, job: string): number =>
      Number(
        text.match(
          new RegExp(`^aduan_job_last_success_timestamp_seconds\\{job="${job}"\\} (\\S+)$`, 'm'),
        )?.[1],
      );
    const before = await one.metrics();
    assert.ok(at(before, 'retention') > 0, before);
    const database = one.endpoint.database;
    await database.updateTable('job_times').set({ succeeded_at: null }).where('name', '=', 'desk').execute();
    await database.insertInto('job_times').values({ name: 'of another release' }).execute();
    await one.reopen();
    const after = await one.metrics();
    // Its start had nothing to do in this hour; an embedded database's does all again.
    assert.ok(at(after, 'retention') >= at(before, 'retention'), after);
    assert.ok(at(after, 'desk') > 0, after);
    assert.ok(!after.includes('of another release'));
    await one.close();
  });

  test('a request that is sent away is counted by why', async () => {
    const one = await openWatched(databases, { freeBytes: () => Promise.resolve(0) });
    assert.equal((await one.citizen.create(aReport())).body.code, 'unavailable');
    const lines = (await one.metrics()).split('\n');
    for (const [kind, count] of [
      ['disk-full', 1],
      ['busy', 0],
      ['database', 0],
    ])
      assert.ok(
        lines.includes(`aduan_requests_shed_total{side="public",kind="${kind}"} ${count}`),
        `${kind}`,
      );
    await one.close();
  });

  test('queries that wait for a connection are told, and how long they did', async () => {
    // The embedded database has one connection, which the numbers need as well.
    if (databases.kind === 'PGlite') return;
    const one = await openWatched(databases);
    const { database } = one.endpoint;
    const told = async (name: string): Promise<number> => {
      const line = new RegExp(`^aduan_database_${name}\\{query_class="filing"\\} (\\S+)$`, 'm');
      return Number(line.exec(await one.metrics())?.[1]);
    };
    const held = await Promise.all(Array.from({ length: 10 }, () => database.startTransaction().execute()));
    const before = await told('waited_seconds_total');
    const waiting = database.selectFrom('settings').select('name').execute();
    try {
      assert.equal(await told('waiting'), 1);
    } finally {
      await Promise.all(held.map((transaction) => transaction.rollback().execute()));
    }
    await waiting;
    assert.equal(await told('waiting'), 0);
    assert.ok((await told('waited_seconds_total')) > before);
    await one.close();
  });
});

/** Told by an alarm that says all there is to see. */
const NOT_DRAWN = ['aduan_holidays_known_seconds', 'aduan_cache_untold_seconds', 'aduan_proxy_unread'];
