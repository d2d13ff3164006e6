/** How the tracker draws: without side effects, with its own sheet last, and with no more code than it needs. */
import { expect } from '@open-wc/testing';
import { trackerStyles } from '../../src/tracker/tracker-styles.js';
import {
  CODE,
  NUMBER,
  OWN_FEATURES,
  capabilitiesJson,
  fakeService,
  refusing,
  until,
} from './fake-endpoint.js';
import { openReport, openTracker, type OpenTracker } from './open-tracker.js';

/** Every file that is fetched from here on. */
const fetched: string[] = [];
const observer = new PerformanceObserver((list) => note(list.getEntries()));
observer.observe({ type: 'resource' });
function note(entries: PerformanceEntryList): void {
  fetched.push(...entries.map(({ name }) => new URL(name).pathname));
}

const everything = () =>
  fakeService({ capabilities: () => capabilitiesJson({ features: [...OWN_FEATURES.features, 'notify'] }) });
const openEverything = () =>
  openReport(everything(), CODE, '#save', '#news-open', '#withdraw-open', '#reply-content');

/** What drawing does, of what it must not do. */
function sideEffectsOfDrawing({ element }: OpenTracker): string[] {
  const done: string[] = [];
  const undo = (
    [
      [Storage.prototype, 'getItem'],
      [Storage.prototype, 'setItem'],
      [IDBFactory.prototype, 'open'],
      [window, 'fetch'],
      [window, 'setTimeout'],
      [element, 'requestUpdate'],
      [element, 'addController'],
    ] as unknown as [Record<string, unknown>, string][]
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
    (element as unknown as { render(): unknown }).render();
  } finally {
    undo.forEach((step) => step());
  }
  return done;
}

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
    const idle = await openTracker(everything());
    await until(() => idle.has('.saved'));
    expect(sideEffectsOfDrawing(idle), 'the list of remembered reports').to.deep.equal([]);
    const tracker = await openEverything();
    expect(sideEffectsOfDrawing(tracker), 'a report with its reporter’s parts').to.deep.equal([]);
    const failing = await openTracker(fakeService({ report: refusing('network') }));
    await failing.look(NUMBER);
    await until(() => failing.has('.last-known'));
    expect(sideEffectsOfDrawing(failing), 'what was last known').to.deep.equal([]);
  });

  it('leaves the last word to the tracker’s own sheet, whichever parts have come', async () => {
    const tracker = await openEverything();
    const sheets = tracker.element.shadowRoot!.adoptedStyleSheets;
    expect(sheets.length).to.be.above(5);
    expect(sheets.indexOf(trackerStyles.styleSheet!)).to.equal(sheets.length - 1);
  });

  it('fetches no client where the page brings a service of its own', async () => {
    await openEverything();
    // The browser lists what it fetched in a task of its own.
    await until(() => {
      note(observer.takeRecords());
      return fetched.join(' ').includes('reply-part');
    });
    expect(fetched.join(' ')).not.to.contain('tracker-client');
  });
});
