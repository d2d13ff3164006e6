/** Reports that were left too long: where an officer meets them, and who is named as whose superior. */
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type { AccountWire } from '../../demo/endpoint/desk/accounts/wire.js';
import { superiorField, superiorOf } from '../../demo/endpoint/desk/page/accounts/superior.js';
import { useTransport } from '../../demo/endpoint/desk/page/api.js';
import '../../demo/endpoint/desk/page/home/home.js';
import '../../demo/endpoint/desk/page/queue/queue.js';
import { useSession } from '../../demo/endpoint/desk/page/session.js';
import type { RowWire } from '../../demo/endpoint/desk/wire.js';
import { LIST, rowOf, VERIFIER } from './rows.js';

const LATE = rowOf('100', { escalated_at: '2026-11-27T08:00:00+07:00' });
const OTHER = rowOf('200', { escalated_at: null });

describe('a report that was left too long', () => {
  let asked: string[];
  let rows: readonly RowWire[];

  beforeEach(() => {
    asked = [];
    useSession(VERIFIER);
    useTransport({
      addressOf: (path) => path,
      send(_method, path) {
        asked.push(path);
        const list = { ...LIST, data: rows, next_page_url: null };
        const results = path.startsWith('reports?')
          ? list
          : { promises: [], categories: [], places: [], institutions: [], looking: [] };
        return Promise.resolve({ status: 200, json: { results } });
      },
    });
  });
  afterEach(() => {
    useTransport(null);
    location.hash = '';
  });

  const shown = async (element: Element, selector: string): Promise<HTMLElement> => {
    while (element.querySelector(selector) === null) await new Promise(requestAnimationFrame);
    return element.querySelector<HTMLElement>(selector)!;
  };

  it('stands on the home as a number that leads to its list, and nothing stands there without one', async () => {
    rows = [LATE, OTHER];
    const home = await fixture(html`<desk-home></desk-home>`);
    const notice = await shown(home, '[aria-labelledby=home-mine] .notice');
    expect(notice.textContent.trim()).to.match(/^1 laporan dinaikkan/);
    const query = new URLSearchParams(notice.querySelector('a')!.hash.split('?')[1]);
    expect(Object.fromEntries(query)).to.deep.equal({ tab: 'mine', escalated: '1' });
    rows = [OTHER];
    const calm = await fixture(html`<desk-home></desk-home>`);
    const mine = await shown(calm, '[aria-labelledby=home-mine]');
    expect(mine.querySelector('.notice')).to.equal(null);
  });

  it('bears its mark in the list, and is asked for by a filter that the address keeps', async () => {
    rows = [LATE, OTHER];
    location.hash = '#/laporan?tab=all&escalated=1';
    const queue = await fixture(html`<desk-queue></desk-queue>`);
    const marked = await shown(queue, '[data-row]');
    expect(marked.textContent).to.contain('Dinaikkan');
    expect(queue.querySelectorAll('[data-row]')[1]!.textContent).not.to.contain('Dinaikkan');
    expect(
      new URLSearchParams(asked.find((path) => path.startsWith('reports?'))!.slice(8)).get('escalated'),
    ).to.equal('1');
    const filter = queue.querySelector<HTMLSelectElement>('[name=escalated]')!;
    expect([filter.value, filter.labels[0]!.textContent.trim()]).to.deep.equal(['1', 'Dinaikkan ke atasan']);
  });
});

describe('an account’s superior', () => {
  const account = (id: number, over: Partial<AccountWire> = {}): AccountWire =>
    ({
      id,
      name: `o${id}`,
      display_name: `Petugas ${id}`,
      roles: ['office'],
      is_disabled: false,
      superior: null,
      ...over,
    }) as AccountWire;

  const ask = (all: readonly AccountWire[], own: AccountWire | null): HTMLFormElement => {
    const form = document.createElement('form');
    render(superiorField({ id: (name) => name, of: () => '', forget() {} }, all, own), form);
    return form;
  };

  it('is chosen of those who work on reports, never of itself or who is shut out', () => {
    const own = account(1, { superior: 3 });
    const all = [
      own,
      account(2, { roles: ['auditor'] }),
      account(3),
      account(4, { roles: ['verifier'] }),
      account(5, { is_disabled: true }),
    ];
    const form = ask(all, own);
    const select = form.querySelector('select')!;
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['', '3', '4']);
    expect(superiorOf(new FormData(form))).to.deep.equal({ superior: 3 });
    select.value = '';
    expect(superiorOf(new FormData(form))).to.deep.equal({ superior: null });
  });

  it('is nobody for an account that is being made', () => {
    expect(superiorOf(new FormData(ask([account(1)], null)))).to.deep.equal({ superior: null });
  });
});
