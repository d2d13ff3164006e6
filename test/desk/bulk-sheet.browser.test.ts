/** A deed on many reports at once: what others changed meanwhile is read before it goes on. */
import { expect, nextFrame } from '@open-wc/testing';
import { useTransport, type CallOptions } from '../../demo/endpoint/desk/page/api.js';
import { showBulkSheet } from '../../demo/endpoint/desk/page/bulk/bulk-sheet.js';
import { deedState, forgetDeeds } from '../../demo/endpoint/desk/page/deeds/deed-state.js';
import { undoLast } from '../../demo/endpoint/desk/page/deeds/undo-deed.js';
import { useSession, type SessionWire } from '../../demo/endpoint/desk/page/session.js';
import type { BulkWire } from '../../demo/endpoint/desk/wire.js';
import { rowOf } from './rows.js';

const sheet = (): HTMLElement | null => document.querySelector('desk-bulk-sheet dialog[open]');
const buttons = (): HTMLButtonElement[] => [...sheet()!.querySelectorAll<HTMLButtonElement>('.row button')];

describe('a deed on many reports', () => {
  let asked: { path: string; body: Record<string, unknown> }[];
  let answers: readonly BulkWire[][];

  beforeEach(() => {
    asked = [];
    useSession({ officer: 'siti', roles: ['verifier'] } as unknown as SessionWire);
    useTransport({
      addressOf: (path) => path,
      send(_method, path, { body }: CallOptions) {
        asked.push({ path, body: body as Record<string, unknown> });
        const [data = [], ...later] = answers;
        answers = later;
        return Promise.resolve({ status: 200, json: { results: { data, work: {} } } });
      },
    });
  });
  afterEach(() => {
    document.querySelector('desk-bulk-sheet')?.remove();
    useTransport(null);
    forgetDeeds();
  });

  const done = (id: string): BulkWire => ({
    id,
    ok: true,
    act: `act-${id}`,
    due_at: new Date(Date.now() + 10_000).toISOString(),
  });

  it('says what is new in those that changed, goes on with them alone, and is taken back as it was done', async () => {
    answers = [
      [
        done('1'),
        { id: '2', ok: false, code: 'changed', changed: { lines: ['Diverifikasi Bu Ratna'], version: 'b2' } },
      ],
      [done('2')],
    ];
    showBulkSheet('assign', [rowOf('1', { version: 'a' }), rowOf('2', { version: 'b' })]);
    await nextFrame();
    buttons()[0]!.click();
    await nextFrame();
    const line = sheet()!.querySelector('li')!;
    expect(line.querySelector('a')!.getAttribute('href')).to.contain('/laporan/2');
    expect([...line.querySelectorAll('li')].map(({ textContent }) => textContent)).to.deep.equal([
      'Diverifikasi Bu Ratna',
    ]);
    expect(sheet()!.textContent).not.to.contain('#1');
    expect(document.activeElement, 'nothing goes on by a second Enter').to.equal(buttons()[0]);
    await expect(sheet()).to.be.accessible();
    buttons()[1]!.click();
    await nextFrame();
    expect(sheet(), 'nothing is left to be read').to.equal(null);
    expect(asked.map(({ body }) => [body['ids'], body['versions']])).to.deep.equal([
      [['1', '2'], { 1: 'a', 2: 'b' }],
      [['2'], { 2: 'b2' }],
    ]);
    await undoLast();
    expect(asked.at(-1)).to.deep.equal({ path: 'reports/2/undo', body: { act: 'act-2' } });
    await undoLast();
    expect(asked.at(-1)).to.deep.equal({ path: 'reports/1/undo', body: { act: 'act-1' } });
    expect(deedState().recent).to.deep.equal([]);
  });

  it('stays open for what failed, in the server’s words', async () => {
    answers = [[done('1'), { id: '2', ok: false, code: 'closed', message: 'Sudah ditutup.' }]];
    showBulkSheet('assign', [rowOf('1'), rowOf('2')]);
    await nextFrame();
    buttons()[0]!.click();
    await nextFrame();
    expect(sheet()!.textContent).to.contain('#2: Sudah ditutup.');
    expect(buttons(), 'there is nothing to go on with').to.have.length(1);
  });
});
