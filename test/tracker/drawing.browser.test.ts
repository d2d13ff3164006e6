/** How the tracker draws: without side effects, with its own sheet last, and with no more code than it needs. */
import { expect } from '@open-wc/testing';
import { trackerStyles } from '../../src/tracker/tracker-styles.js';
import {
  CODE,
  NUMBER,
  OWN_FEATURES,
  capabilitiesJson,
  fakeService,
  has,
  look,
  mount,
  openReport,
  refusing,
  until,
} from './fake-endpoint.js';
import type { AduanTracker } from '../../src/tracker/aduan-tracker.js';

const everything = () =>
  fakeService({ capabilities: () => capabilitiesJson({ features: [...OWN_FEATURES.features, 'notify'] }) });
const openEverything = () =>
  openReport(everything(), CODE, '#save', '#news-open', '#withdraw-open', '#reply-content');

/** What is done while `act` runs, of what drawing must not do. */
function sideEffectsOf(tracker: AduanTracker, act: () => void): string[] {
  const done: string[] = [];
  const undo = (
    [
      [Storage.prototype, 'getItem'],
      [Storage.prototype, 'setItem'],
      [IDBFactory.prototype, 'open'],
      [window, 'fetch'],
      [window, 'setTimeout'],
      [tracker, 'requestUpdate'],
      [tracker, 'addController'],
    ] as [Record<string, unknown>, string][]
  ).map(([owner, name]) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const before = owner[name] as (...given: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...given: unknown[]) {
        done.push(name);
        return before.apply(this, given);
      },
    });
    return () => (own ? Object.defineProperty(owner, name, own) : delete owner[name]);
  });
  try {
    act();
  } finally {
    undo.forEach((step) => step());
  }
  return done;
}
const draw = (tracker: AduanTracker) => () => (tracker as unknown as { render(): unknown }).render();

describe('aduan-tracker: drawing', () => {
  beforeEach(() =>
    localStorage.setItem(
      'aduan-reports',
      JSON.stringify({
        '': [
          {
            trackingId: NUMBER,
            accessCode: null,
            seen: { statusCode: 'verified', statusName: '', deadlineAt: null, at: 1 },
          },
        ],
      }),
    ),
  );
  afterEach(() => localStorage.removeItem('aduan-reports'));

  it('asks, keeps and begins nothing, whatever is on show', async () => {
    const idle = await mount(everything());
    await until(() => has(idle, '.saved'));
    expect(sideEffectsOf(idle, draw(idle)), 'the list of remembered reports').to.deep.equal([]);
    const { tracker } = await openEverything();
    expect(sideEffectsOf(tracker, draw(tracker)), 'a report with its reporter’s parts').to.deep.equal([]);
    const failing = await mount(fakeService({ report: refusing('network') }));
    await look(failing, NUMBER);
    await until(() => has(failing, '.last-known'));
    expect(sideEffectsOf(failing, draw(failing)), 'what was last known').to.deep.equal([]);
  });

  it('leaves the last word to the tracker’s own sheet, whichever parts have come', async () => {
    const { tracker } = await openEverything();
    const sheets = tracker.shadowRoot!.adoptedStyleSheets;
    expect(sheets.length).to.be.above(5);
    expect(sheets.indexOf(trackerStyles.styleSheet!)).to.equal(sheets.length - 1);
  });

  it('fetches no client where the page brings a service of its own', async () => {
    await openEverything();
    const fetched = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(fetched.some((path) => path.includes('/src/tracker/'))).to.equal(true);
    expect(fetched.filter((path) => /tracker-client|src\/client\/transport/.test(path))).to.deep.equal([]);
  });
});
