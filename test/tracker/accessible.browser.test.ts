/** For everyone: axe in every state, the keyboard alone, 320 px, a live region that was there before it speaks. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { setViewport } from '../setup/viewport.js';
import {
  CODE,
  NUMBER,
  fakeService,
  followUpJson,
  followUpsJson,
  isPageFocusOn,
  later,
  refusing,
  reportJson,
  until,
  words,
  type Answers,
  type Json,
} from './fake-endpoint.js';
import { openTracker, type OpenTracker } from './open-tracker.js';

const LONG = 'Sangatpanjangsekalitanpaspasi'.repeat(12);
const FULL: Answers = {
  report: () =>
    reportJson(
      {
        title: LONG,
        content: LONG,
        disposition_name: LONG,
        deadline_at: '2020-12-03T10:00:00+07:00',
        relay: { state: 'sent', national_id: 9165816 },
        attachments: [
          { path: 'files/1', file_name: `${LONG}.jpg`, extension: 'jpg' },
          { path: 'files/2', file_name: `${LONG}.pdf`, extension: 'pdf' },
        ],
      },
      [
        {
          id: 1,
          date: '2026-11-21T09:00:00+07:00',
          content: LONG,
          institution_from: { name: LONG },
          institution_to: { name: 'B' },
        },
      ],
    ),
  followUps: () => followUpsJson([followUpJson({ content: LONG, rating: 3, is_secret: true })], 'next'),
};

const STATES: [string, Answers, (tracker: OpenTracker) => Promise<void>, Record<string, string>?][] = [
  ['empty', {}, async () => {}],
  ['refused', {}, (tracker) => tracker.look('', '7KQ2M')],
  [
    'looking',
    { report: () => later<Json>().promise },
    async (tracker) => {
      tracker.type('tracking_id', NUMBER);
      tracker.find('button[type=submit]')!.click();
      await until(() => tracker.find('.loading'));
    },
  ],
  ['not found', { report: refusing('not-found', { status: 404 }) }, (tracker) => tracker.look(NUMBER)],
  [
    'failed',
    { report: refusing('rate-limited', { retryAfterSeconds: 9 }) },
    (tracker) => tracker.look(NUMBER),
  ],
  ['full', FULL, (tracker) => tracker.look(NUMBER, CODE)],
  ['compact', FULL, (tracker) => tracker.look(NUMBER, CODE), { compact: '' }],
  ...['unverified', 'responded', 'done', 'archived'].map((status): (typeof STATES)[number] => [
    status,
    { report: () => reportJson({ status_code: status }) },
    (tracker) => tracker.look(NUMBER, CODE),
  ]),
];

describe('aduan-tracker: access', () => {
  for (const scheme of ['light', 'dark']) {
    for (const [name, answers, reach, attributes] of STATES) {
      it(`axe finds nothing: ${name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        try {
          const tracker = await openTracker(fakeService(answers), attributes);
          await reach(tracker);
          await tracker.drawn();
          await expect(tracker.element).to.be.accessible();
        } finally {
          document.documentElement.style.colorScheme = '';
        }
      });
    }
  }

  it('needs no sideways scroll at 320 px, however long the words', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      const tracker = await openTracker(fakeService(FULL));
      await tracker.look(NUMBER, CODE);
      await until(() => tracker.find('.files img') && tracker.find('.reply'));
      for (const element of tracker.all('.inner, .inner *:not(.visually-hidden)')) {
        expect(element.getBoundingClientRect().right, element.outerHTML.slice(0, 80)).to.be.at.most(
          tracker.element.getBoundingClientRect().right + 0.5,
        );
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('every target is 44 px high', async () => {
    const tracker = await openTracker(fakeService(FULL));
    await tracker.look(NUMBER, CODE);
    await until(() => tracker.find('.history-box button'));
    for (const target of tracker.all('button, input')) {
      const whole = target.closest('label') ?? target;
      expect(whole.getBoundingClientRect().height, words(whole)).to.be.at.least(44);
    }
  });

  it('speaks through a live region that was there, and empty, from the start', async () => {
    const tracker = await openTracker(fakeService());
    const region = tracker.find('[role=status]')!;
    expect(region.textContent).to.equal('');
    await tracker.look(NUMBER);
    expect(tracker.find('[role=status]') === region).to.equal(true);
    expect(region.textContent).to.equal('Laporan ditemukan. Status: Ditindaklanjuti oleh Instansi.');
  });

  it('works by keyboard alone: number, Enter, answer, more, close', async () => {
    const tracker = await openTracker(
      fakeService({
        followUps: (url) => followUpsJson([followUpJson({ id: url ?? 'first' })], url ? null : 'next'),
      }),
    );
    tracker.find('#tracking_id')!.focus();
    await sendKeys({ type: NUMBER });
    await sendKeys({ press: 'Enter' });
    await tracker.settled();
    expect(tracker.hasFocus('#result')).to.equal(true);
    await until(() => tracker.find('.history-box button') && tracker.find('.keep'));
    await sendKeys({ press: 'Tab' });
    expect(words(tracker.element.shadowRoot!.activeElement)).to.equal('Riwayat (1)');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(words(tracker.element.shadowRoot!.activeElement)).to.equal('Muat lebih banyak');
    await sendKeys({ press: 'Enter' });
    await until(() => tracker.all('.reply').length === 2);
    await tracker.drawn();
    expect(tracker.element.shadowRoot!.activeElement?.className).to.equal('reply');
    const FOLDED = ['Jembatan gantung putus', 'Perjalanan laporan', 'Bagikan, cetak, ingat'];
    for (const label of [...FOLDED, 'Tutup tampilan ini']) {
      await sendKeys({ press: 'Tab' });
      expect(words(tracker.element.shadowRoot!.activeElement)).to.equal(label);
    }
    await sendKeys({ press: 'Enter' });
    await until(() => tracker.element.shadowRoot!.activeElement === tracker.find('#tracking_id'));
  });

  it('does not call back someone who went on to another part of the page', async () => {
    const slow = later<Json>();
    const tracker = await openTracker(fakeService({ report: () => slow.promise }));
    const elsewhere = document.createElement('button');
    tracker.element.after(elsewhere);
    tracker.type('tracking_id', NUMBER);
    tracker.find('button[type=submit]')!.click();
    await until(() => tracker.find('.loading'));
    elsewhere.focus();
    slow.resolve(reportJson());
    await tracker.settled();
    expect(isPageFocusOn(elsewhere)).to.equal(true);
  });
});
