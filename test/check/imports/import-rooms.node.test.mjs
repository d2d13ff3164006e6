import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { circlesOf } from './circles.mjs';
import { ENDPOINT_ROOMS } from './endpoint-rules.mjs';
import { checkImportRooms } from './import-rooms.mjs';

const check = (files) => checkImportRooms(new Map(Object.entries(files)));
const problemOf = (path, text, others = {}) => check({ [path]: text, ...others });

describe('import rules between rooms', () => {
  it('lets a room import what it may', () => {
    const allowed = {
      'src/client/a.ts':
        "import ky from 'ky';\nimport { x } from '../contract/b.js';\nimport { AduanError } from '../errors.js';",
      'src/contract/b.ts': "import * as z from 'zod/mini';\nexport const x = z;",
      'src/errors.ts': 'export class AduanError {}',
      'src/form/place/place-view.ts':
        "import { html } from 'lit';\nimport type { S } from '../../form-logic/s.js';\nimport { m } from './place-words.js';",
      'src/sending/s.ts': "const load = () => import('../images/shrink.js');",
      'demo/endpoint/e.ts': "import { x } from '../../src/contract/b.js';\nimport * as z from 'zod/mini';",
    };
    assert.deepEqual(check(allowed), []);
  });

  const violations = [
    [
      'tests of one room that use another’s',
      'test/feed/f.browser.test.ts',
      "import { t } from '../tracker/open-tracker.js';",
      /tests of feed may not use tracker/,
    ],
    [
      'a test that imports a test',
      'test/feed/f.browser.test.ts',
      "import './g.browser.test.js';",
      /a test runs by itself, and once/,
    ],
    [
      'a folder of tests without rules',
      'test/new/n.node.test.ts',
      "import { s } from '../setup/s.js';",
      /lies in new, a folder of tests without rules/,
    ],
    [
      'a view that imports more than words and views',
      'src/form/place/place-view.ts',
      "import { s } from '../model-of-things.js';",
      /place-view\.ts:1 .*a view knows words and views alone/,
    ],
    [
      'rules of the form with Lit',
      'src/form-logic/f.ts',
      "\nimport { html } from 'lit';",
      /f\.ts:2 imports lit: form-logic may import no package/,
    ],
    ['a widget with ky', 'src/feed/e.ts', "import ky from 'ky';", /only client may/],
    [
      'a static import of photo work',
      'src/sending/s.ts',
      "import { m } from '../images/m.js';",
      /by import\(\) alone/,
    ],
    [
      'a widget that knows another',
      'src/tracker/t.ts',
      "import { f } from '../feed/f.js';",
      /tracker may not import values of feed/,
    ],
    [
      'a widget that knows another one’s types',
      'src/form/similar/s.ts',
      "import type { F } from '../../feed/f.js';",
      /form may not import types of feed either/,
    ],
    [
      'a ground that knows the types of a widget on it',
      'src/widget/w.ts',
      "export type { F } from '../feed/f.js';",
      /widget may not import types of feed either/,
    ],
    [
      'a re-export across rooms',
      'src/form-logic/i.ts',
      "export * from '../client/c.js';",
      /may not import values of client/,
    ],
    [
      'an import() across rooms',
      'src/form-logic/i.ts',
      "void import('../client/c.js');",
      /may not import values of client/,
    ],
    [
      'src that knows the demo',
      'src/client/c.ts',
      "import { d } from '../../demo/d.js';",
      /nothing in src may know demo/,
    ],
    ['src that knows Node', 'src/client/c.ts', "import fs from 'node:fs';", /browsers have none/],
    ['the large zod', 'demo/endpoint/e.ts', "import { z } from 'zod';", /only zod\/mini/],
    [
      'a demo that knows more of src',
      'demo/desk/d.ts',
      "import { m } from '../../src/widget/m.js';",
      /demo shares only src\/contract/,
    ],
    [
      'a page that takes a widget',
      'demo/endpoint/pages/p.ts',
      "import { m } from '../../../src/widget/m.js';",
      /demo shares only src\/contract/,
    ],
    [
      'a sheet for readers that takes a widget',
      'demo/docs/readers/r.ts',
      "import { m } from '../../../src/form/aduan-form.js';",
      /demo shares only src\/contract/,
    ],
    [
      'an endpoint that takes the words of its pages',
      'demo/endpoint/e.ts',
      "import { w } from '../../src/form/words/form-en.js';",
      /demo shares only src\/contract/,
    ],
    [
      'an endpoint that knows the invented town',
      'demo/endpoint/e.ts',
      "import type { T } from '../town/t.js';",
      /the endpoint stands without/,
    ],
    [
      'a browser module that knows the build',
      'src/client/c.ts',
      "import { o } from '../contract/openapi/document.js';",
      /runs in Node only/,
    ],
    [
      'a lower room of the endpoint that knows a higher one',
      'demo/endpoint/http/h.ts',
      "import { r } from '../reports/r.js';",
      /http may not import values of reports/,
    ],
    [
      'a room that takes the whole endpoint',
      'demo/endpoint/feed/f.ts',
      "import type { Endpoint } from '../endpoint.js';",
      /feed says in its deps\.ts what it needs/,
    ],
    [
      'a room of the endpoint nobody named',
      'demo/endpoint/utils/u.ts',
      "import { w } from '../words/w.js';",
      /a room of the endpoint without rules/,
    ],
    ['a room nobody named', 'src/utils/u.ts', "import { e } from '../errors.js';", /a room without rules/],
  ];
  for (const [title, path, text, expected] of violations) {
    it(`refuses ${title}`, () => {
      const problems = problemOf(path, text, { 'src/contract/openapi/document.ts': '' });
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0], expected);
    });
  }

  it('finds a cycle once, and none through types or import()', () => {
    const cycle = {
      'src/form/a.ts': "import './b.js';",
      'src/form/b.ts': "import './c.js';",
      'src/form/c.ts': "export * from './a.js';",
    };
    const problems = check(cycle);
    assert.equal(problems.length, 1);
    assert.match(problems[0], /a\.ts → src\/form\/b\.ts → src\/form\/c\.ts → src\/form\/a\.ts/);
    assert.deepEqual(
      check({ 'src/form/a.ts': "import type { B } from './b.js';", 'src/form/b.ts': "import './a.js';" }),
      [],
    );
    assert.deepEqual(
      check({ 'src/form/a.ts': "void import('./b.js');", 'src/form/b.ts': "import './a.js';" }),
      [],
    );
  });

  it('lets a room of the endpoint know types of any other', () => {
    assert.deepEqual(problemOf('demo/endpoint/http/h.ts', "import type { R } from '../reports/r.js';"), []);
  });

  it('finds files of the endpoint that know one another in too large a circle, by types too', () => {
    const circle = (length) =>
      Object.fromEntries(
        Array.from({ length }, (_, at) => [
          `demo/endpoint/words/w${at}.ts`,
          `import type { W } from './w${(at + 1) % length}.js';`,
        ]),
      );
    assert.deepEqual(check(circle(6)), []);
    const problems = check(circle(7));
    assert.equal(problems.length, 1);
    assert.match(problems[0], /w0\.ts:1 is one of 7 files that know one another, 6 at most/);
  });
});

describe('rooms of the endpoint', () => {
  it('know rooms below them alone', () => {
    const rooms = Object.keys(ENDPOINT_ROOMS);
    for (const [room, known] of Object.entries(ENDPOINT_ROOMS))
      for (const other of known)
        assert.ok(rooms.indexOf(other) < rooms.indexOf(room), `${room} stands below ${other}`);
  });

  it('are told in words as they are checked', () => {
    const readme = readFileSync(new URL('../../../demo/endpoint/README.md', import.meta.url), 'utf8');
    const told = {};
    for (const [, names, known] of readme.matchAll(/^\| (`[^|]+`) +\|[^|]*\| ([^|]+)\|$/gm)) {
      const list = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
      for (const room of list(names)) if (room in ENDPOINT_ROOMS) told[room] = list(known);
    }
    assert.deepEqual(told, ENDPOINT_ROOMS);
  });
});

describe('circles', () => {
  it('are the sets of which each reaches each, the largest first', () => {
    const arrows = { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['e'], e: ['c', 'f'], f: [], g: ['g'] };
    assert.deepEqual(circlesOf(new Map(Object.entries(arrows))), [
      ['c', 'd', 'e'],
      ['a', 'b'],
    ]);
  });
});
