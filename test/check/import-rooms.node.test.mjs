import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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
        "import { html } from 'lit';\nimport type { S } from '../../form-logic/s.js';\nimport { m } from './words/id.js';",
      'src/sending/s.ts': "const load = () => import('../images/shrink.js');",
      'demo/endpoint/e.ts': "import { x } from '../../src/contract/b.js';\nimport * as z from 'zod/mini';",
    };
    assert.deepEqual(check(allowed), []);
  });

  const violations = [
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
      "import { w } from '../../src/form/words/en.js';",
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
      /build time only/,
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
});
