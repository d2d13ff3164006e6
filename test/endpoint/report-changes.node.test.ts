import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LogEvent } from 'kysely';
import { ReportChanges } from '../../demo/endpoint/feed/report-changes.js';

/** What each of these statements, one after the other, says about the reports: has something changed since the last one? */
function told(...statements: string[]): boolean[] {
  const changes = new ReportChanges();
  return statements.map((sql) => {
    const before = changes.version;
    changes.see({ level: 'query', query: { sql } } as LogEvent);
    return changes.version !== before;
  });
}

test('a statement that changes reports, and the end of the transaction that others see it by, are changes', () => {
  assert.deepEqual(
    told(
      'insert into "complaints" ("title") values ($1)',
      'begin',
      'update "complaints" set "status_code" = $1',
      'commit',
    ),
    [true, false, true, true],
  );
});

test('a write is found wherever it stands in its statement', () => {
  const statements = [
    'with "moved" as (update "complaints" set "status_code" = $1 returning "id") select * from "moved"',
    'merge into complaints using (select 1) as given on true when matched then update set title = $1',
    'insert into "public"."complaints" ("title") values ($1)',
    'truncate table complaints',
  ];
  for (const statement of statements) assert.deepEqual(told(statement), [true], statement);
});

test('what changes no report is none', () => {
  assert.deepEqual(
    told(
      'select * from "complaints"',
      'start transaction read only',
      'insert into "complaint_logs" ("content") values ($1)',
      'update "complaints" set "supports_count" = (select 1)',
      'commit',
    ),
    [false, false, false, false, false],
  );
});

test('while a transaction that wrote may be open, every end is a change', () => {
  assert.deepEqual(
    told('begin', 'begin', 'delete from complaints where true', 'commit', 'rollback', 'begin', 'commit'),
    [false, false, true, true, true, false, false],
  );
});
