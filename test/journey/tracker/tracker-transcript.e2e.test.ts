/**
 * What a screen reader has to work with: roles and names of the tracker in Chromium's accessibility tree, as a text
 * that is read at review. After a meant change: `TRANSCRIPT=write npm test -- --only journey --file transcript`.
 */
import { after, before, describe, it } from 'node:test';
import { find, inTracker } from '../harness/citizen.js';
import { BROWSER_NAMES } from '../harness/browsers.js';
import { assertTranscript } from '../harness/transcript.js';
import { eachBrowser, startHost, type Host } from '../harness/harness.js';

const TRANSCRIPT = new URL('tracker-transcript.txt', import.meta.url);
const NUMBER = '4821093579';
const CODE = '7KQ2M-9XD4F-ABCDE-FGHJK';
const OFFICE = 'Dinas Pekerjaan Umum';

const CAPABILITIES = {
  timezone: 'Asia/Jakarta',
  features: ['secret', 'attachments', 'reply', 'rating', 'withdraw'],
  deadlines: { verify_working_days: 3, followup_working_days: 5, autoclose_working_days: 10 },
};
const REPORT = {
  data: {
    tracking_id: NUMBER,
    title: 'Jembatan gantung putus',
    content: 'Putus sejak Senin.',
    status_code: 'responded',
    status_name: 'Ditanggapi Instansi',
    disposition_name: OFFICE,
    created_at: '2026-11-20T10:12:00+07:00',
    updated_at: '2026-11-23T14:30:00+07:00',
    deadline_at: '2999-12-03T23:59:59+07:00',
    relay: { state: 'sent', national_id: 9165816, since: '2026-11-21T09:05:00+07:00' },
  },
  data_logs: [
    {
      id: 1,
      date: '2026-11-21T09:00:00+07:00',
      content: '',
      institution_from: { name: 'Admin Kabupaten' },
      institution_to: { name: OFFICE },
      status_new: { name: 'Terverifikasi' },
    },
  ],
};
const ANSWERS = {
  data: [
    {
      id: 'f1',
      institution_from_name: OFFICE,
      created_at: '2026-11-23T14:30:00+07:00',
      content: 'Jembatan darurat sudah dipasang.',
      author: 'office',
    },
  ],
  next_page_url: null,
};

describe('the tracker as it is read aloud', () => {
  let host: Host;
  before(async () => {
    host = await startHost();
    host.answer('/sp4n/capabilities', CAPABILITIES);
    host.answer(`/sp4n/complaints/${NUMBER}/complaint`, REPORT);
    host.answer(`/sp4n/complaints/${NUMBER}/followups`, ANSWERS);
    host.serve('/', {
      content: `<!doctype html><html lang="id"><title>Desa</title>
<aduan-tracker endpoint="/sp4n" loading="eager"></aduan-tracker><script src="/dist/embed.js" defer></script></html>`,
    });
  });
  after(() => host?.stop());

  // Firefox gives its tree to nobody over this protocol.
  const names = BROWSER_NAMES.filter((name) => name === 'chromium');
  eachBrowser((_name, open) => {
    it('has the roles and names of the transcript', async (t) => {
      const { page } = await open(t, `${host.origin}/#aduan=${NUMBER}&kode=${CODE}`, {
        origins: [host.origin],
      });
      for (const part of ['.history .reply', '#settled-no', '#withdraw-open', '#save']) {
        await find(page, inTracker(part));
      }
      await assertTranscript(page, TRANSCRIPT);
    });
  }, names);
});
