import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { modulesOf, planFiles } from '../../../src/build/file-plan.mjs';

/** Modules with what they import statically, at once and by a press. */
function plan(graph) {
  const none = { staticImports: [], atOnce: [], onDemand: [] };
  return planFiles(
    (module) => ({ ...none, ...graph[module] }),
    (name) => `src/register/${name}.ts`,
  );
}

describe('which file a module lies in', () => {
  const fileOf = plan({
    'src/register/form.ts': { staticImports: ['lit', 'src/form/first.ts'], atOnce: ['src/form/parts.ts'] },
    'src/form/first.ts': { onDemand: ['src/form/receipt/receipt.ts'] },
    'src/form/parts.ts': {
      staticImports: ['src/form/first.ts', 'src/outbox/outbox.ts', 'src/map/holder.ts'],
    },
    'src/register/tracker.ts': {
      staticImports: ['lit', 'src/report/history.ts', 'src/tracker/row.ts', 'src/widget/leave.ts'],
      onDemand: ['src/tracker/reply/reply.ts', 'src/tracker/outgoing/outgoing.ts'],
    },
    'src/tracker/reply/reply.ts': { staticImports: ['src/outbox/outbox.ts', 'src/tracker/reply/box.ts'] },
    'src/tracker/outgoing/outgoing.ts': { staticImports: ['src/tracker/row.ts'] },
    'src/outbox/outbox.ts': { onDemand: ['src/outbox/attempt/deliver-whole.ts'] },
    'src/register/feed.ts': {
      staticImports: ['lit', 'src/widget/leave.ts'],
      onDemand: ['src/feed/detail/detail.ts', 'src/feed/map/map.ts'],
    },
    'src/feed/detail/detail.ts': { staticImports: ['src/report/history.ts'] },
    'src/feed/map/map.ts': { staticImports: ['src/map/holder.ts', 'leaflet'] },
    'src/register/outbox.ts': { staticImports: ['src/outbox/outbox.ts'] },
  });

  for (const [module, file, why] of [
    ['lit', 'base', 'no field stands without it, and other widgets need it too'],
    ['src/widget/leave.ts', 'client', 'tracker and feed need it, and no field waits for it'],
    ['src/form/first.ts', 'form', 'the first screen imports it'],
    ['src/form/parts.ts', 'form-parts', 'it is fetched at once beside the first screen'],
    ['src/form/receipt/receipt.ts', 'receipt', 'it comes by a press'],
    ['src/tracker/reply/box.ts', 'reply', 'one press alone needs it'],
    ['src/outbox/outbox.ts', 'outbox', 'the form needs it at once, the tracker by a press'],
    ['src/report/history.ts', 'report', 'the tracker needs it at once, the feed by a press'],
    [
      'src/map/holder.ts',
      'client',
      'the form needs it at once, the feed by a press, and no first field waits for it',
    ],
    ['leaflet', 'map', 'only maps need it'],
    ['src/outbox/attempt/deliver-whole.ts', 'outgoing', 'a waiting reply alone needs it, on whichever page'],
    [
      'src/tracker/row.ts',
      'tracker',
      'the form asks for another module of that pressed file, not for this one',
    ],
  ]) {
    it(`${module}: ${file}, because ${why}`, () => assert.equal(fileOf(module), file));
  }
});

describe('what comes without a press', () => {
  it('is what is imported, and what import() reaches unless a press or a condition is named', () => {
    const graph = {
      form: { staticImports: ['base'], atOnce: ['parts'], onDemand: ['qr'] },
      parts: { staticImports: ['queue'], atOnce: [], onDemand: [] },
      qr: { staticImports: ['deep'], atOnce: [], onDemand: [] },
    };
    const none = { staticImports: [], atOnce: [], onDemand: [] };
    const { drawn, atOnce } = modulesOf((module) => graph[module] ?? none, 'form');
    assert.deepEqual([...drawn], ['form', 'base']);
    assert.deepEqual([...atOnce], ['form', 'base', 'parts', 'queue']);
  });
});
