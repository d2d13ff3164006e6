/** The page on growing names our statements one by one: each of them stands where it says. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const PAGE = new URL('../../../demo/endpoint/install/growing.md', import.meta.url);

test('every statement that an engine might lack stands in the file that the page names', () => {
  const rows = [...readFileSync(PAGE, 'utf8').matchAll(/^\| `([^`]+)` +\| \[[^\]]+\]\(([^)]+)\) +\|/gm)].map(
    ([, statement, file]) => ({ statement: statement!, file: file! }),
  );
  assert.ok(rows.length >= 30, String(rows.length));
  for (const { statement, file } of rows) {
    const code = readFileSync(new URL(file, PAGE), 'utf8').toLowerCase();
    assert.ok(code.includes(statement.toLowerCase()), `${file} has no ${statement}`);
  }
});

test('every function of PostgreSQL’s own that is called, and every trigger, has its row', () => {
  const page = readFileSync(PAGE, 'utf8');
  const endpoint = new URL('../', PAGE);
  const files = readdirSync(endpoint, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(?!node_modules).*\.ts$/.test(name),
  );
  const code = files.map((name) => readFileSync(new URL(name, endpoint), 'utf8')).join('\n');
  const named = [
    ...code.matchAll(/\b(pg_[a-z_]+)\(/g),
    ...code.matchAll(/create (?:or replace )?function (\w+)\(\) returns trigger/g),
  ].map(([, name]) => name!);
  assert.ok(new Set(named).size >= 12, named.join());
  assert.deepEqual(
    [...new Set(named)].filter((name) => !page.includes(name)),
    [],
  );
});
