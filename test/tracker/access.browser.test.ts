/** For everyone: axe in every state, the keyboard alone, 320 px, a live region that was there before it speaks. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import {
  CODE,
  NUMBER,
  fakeService,
  followUpJson,
  followUpsJson,
  hasFocus,
  isPageFocusOn,
  inside,
  insideAll,
  later,
  look,
  mount,
  refusing,
  reportJson,
  settled,
  type,
  until,
  words,
  type Answers,
  type Json,
} from './fake-endpoint.js';

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

const STATES: [
  string,
  Answers,
  (tracker: Awaited<ReturnType<typeof mount>>) => Promise<void>,
  Record<string, string>?,
][] = [
  ['empty', {}, async () => {}],
  ['refused', {}, (tracker) => look(tracker, '', '7KQ2M')],
  [
    'looking',
    { report: () => later<Json>().promise },
    async (tracker) => {
      type(tracker, 'tracking_id', NUMBER);
      inside(tracker, 'button[type=submit]')!.click();
      await until(() => inside(tracker, '.loading'));
    },
  ],
  ['not found', { report: refusing('not-found', { status: 404 }) }, (tracker) => look(tracker, NUMBER)],
  [
    'failed',
    { report: refusing('rate-limited', { retryAfterSeconds: 9 }) },
    (tracker) => look(tracker, NUMBER),
  ],
  ['full', FULL, (tracker) => look(tracker, NUMBER, CODE)],
  ['compact', FULL, (tracker) => look(tracker, NUMBER, CODE), { compact: '' }],
  ...['unverified', 'responded', 'done', 'archived'].map((status): (typeof STATES)[number] => [
    status,
    { report: () => reportJson({ status_code: status }) },
    (tracker) => look(tracker, NUMBER, CODE),
  ]),
];

describe('aduan-tracker: access', () => {
  for (const scheme of ['light', 'dark']) {
    for (const [name, answers, reach, attributes] of STATES) {
      it(`axe finds nothing: ${name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        try {
          const tracker = await mount(fakeService(answers), attributes);
          await reach(tracker);
          await tracker.updateComplete;
          await expect(tracker).to.be.accessible();
        } finally {
          document.documentElement.style.colorScheme = '';
        }
      });
    }
  }

  it('needs no sideways scroll at 320 px, however long the words', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      const tracker = await mount(fakeService(FULL));
      await look(tracker, NUMBER, CODE);
      await until(() => inside(tracker, '.files img') && inside(tracker, '.reply'));
      for (const element of insideAll(tracker, '.inner, .inner *:not(.visually-hidden)')) {
        expect(element.getBoundingClientRect().right, element.outerHTML.slice(0, 80)).to.be.at.most(
          tracker.getBoundingClientRect().right + 0.5,
        );
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('every target is 44 px high', async () => {
    const tracker = await mount(fakeService(FULL));
    await look(tracker, NUMBER, CODE);
    await until(() => inside(tracker, '.history-box button'));
    for (const target of insideAll(tracker, 'button, input')) {
      const whole = target.closest('label') ?? target;
      expect(whole.getBoundingClientRect().height, words(whole)).to.be.at.least(44);
    }
  });

  it('speaks through a live region that was there, and empty, from the start', async () => {
    const tracker = await mount(fakeService());
    const region = inside(tracker, '[role=status]')!;
    expect(region.textContent).to.equal('');
    await look(tracker, NUMBER);
    expect(inside(tracker, '[role=status]') === region).to.equal(true);
    expect(region.textContent).to.equal('Laporan ditemukan. Status: Ditindaklanjuti oleh Instansi.');
  });

  it('works by keyboard alone: number, Enter, answer, more, close', async () => {
    const tracker = await mount(
      fakeService({
        followUps: (url) => followUpsJson([followUpJson({ id: url ?? 'first' })], url ? null : 'next'),
      }),
    );
    inside(tracker, '#tracking_id')!.focus();
    await sendKeys({ type: NUMBER });
    await sendKeys({ press: 'Enter' });
    await settled(tracker);
    expect(hasFocus(tracker, '#result')).to.equal(true);
    await until(() => inside(tracker, '.history-box button') && inside(tracker, '.keep'));
    await sendKeys({ press: 'Tab' });
    expect(words(tracker.shadowRoot!.activeElement)).to.equal('Muat lebih banyak');
    await sendKeys({ press: 'Enter' });
    await until(() => insideAll(tracker, '.reply').length === 2);
    await tracker.updateComplete;
    expect(tracker.shadowRoot!.activeElement?.className).to.equal('reply');
    for (const label of ['Bagikan tautan', 'Cetak', '', 'Tutup laporan']) {
      await sendKeys({ press: 'Tab' });
      expect(words(tracker.shadowRoot!.activeElement)).to.equal(label);
    }
    await sendKeys({ press: 'Enter' });
    await until(() => tracker.shadowRoot!.activeElement === inside(tracker, '#tracking_id'));
  });

  it('does not call back someone who went on to another part of the page', async () => {
    const slow = later<Json>();
    const tracker = await mount(fakeService({ report: () => slow.promise }));
    const elsewhere = document.createElement('button');
    tracker.after(elsewhere);
    type(tracker, 'tracking_id', NUMBER);
    inside(tracker, 'button[type=submit]')!.click();
    await until(() => inside(tracker, '.loading'));
    elsewhere.focus();
    slow.resolve(reportJson());
    await settled(tracker);
    expect(isPageFocusOn(elsewhere)).to.equal(true);
  });
});
