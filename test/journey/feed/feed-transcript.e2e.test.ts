/**
 * What a screen reader has to work with in the feed: its list, and one report. After a meant change:
 * `TRANSCRIPT=write npm test -- --only journey --file feed-transcript`.
 */
import { after, before, describe, it } from 'node:test';
import { find, inFeed, press } from '../harness/citizen.js';
import { BROWSER_NAMES } from '../harness/browsers.js';
import { assertTranscript } from '../harness/transcript.js';
import { eachBrowser, startHost, type Host } from '../harness/harness.js';

const OFFICE = 'Dinas Pekerjaan Umum';
const item = (trackingId: string, changes: Record<string, unknown> = {}) => ({
  tracking_id: trackingId,
  title: 'Jembatan gantung putus',
  excerpt: 'Putus sejak Senin.',
  status_code: 'responded',
  status_name: 'Ditanggapi Instansi',
  classification_id: '1',
  category: { id: 'jembatan', name: 'Jembatan' },
  disposition_name: OFFICE,
  reporter_name: 'Warga',
  channel: 'Website',
  location_name: 'Desa Tanjung Kemala',
  created_at: '2024-01-20T10:12:00+07:00',
  updated_at: '2024-01-23T14:30:00+07:00',
  followups_count: 1,
  supports_count: 3,
  attachments_count: 0,
  thumbnail_url: null,
  ...changes,
});
const ANSWERS: Record<string, unknown> = {
  capabilities: {
    timezone: 'Asia/Jakarta',
    features: ['feed', 'support', 'statistics'],
    fallback: { web: 'https://www.lapor.go.id', sms: '1708' },
  },
  complaints: {
    data: [
      item('4821093579'),
      item('4821093580', { status_code: 'done', disposition_name: null, title: 'Lampu jalan padam' }),
    ],
    total: 40,
    next_page_url: 'complaints?cursor=x',
  },
  'complaints/4821093579/complaint': {
    data: {
      ...item('4821093579'),
      content: 'Putus sejak Senin. Anak sekolah memutar jauh.',
      relay: { state: 'none' },
    },
    data_logs: [],
  },
  'complaints/4821093579/followups': {
    data: [
      {
        id: 'f1',
        institution_from_name: OFFICE,
        created_at: '2024-01-23T14:30:00+07:00',
        content: 'Jembatan darurat sudah dipasang.',
        author: 'office',
      },
    ],
    next_page_url: null,
  },
};

describe('the feed as it is read aloud', () => {
  let host: Host;
  before(async () => {
    host = await startHost();
    for (const [path, results] of Object.entries(ANSWERS)) host.answer(`/sp4n/${path}`, results);
    host.serve('/', {
      content: `<!doctype html><html lang="id"><title>Desa</title>
<aduan-feed endpoint="/sp4n" loading="eager"></aduan-feed><script src="/dist/embed.js" defer></script></html>`,
    });
  });
  after(() => host?.stop());

  // Firefox gives its tree to nobody over this protocol.
  const names = BROWSER_NAMES.filter((name) => name === 'chromium');
  eachBrowser((_name, open) => {
    it('has the roles and names of the transcripts', async (t) => {
      const { page } = await open(t, `${host.origin}/`, { origins: [host.origin] });
      await find(page, inFeed('.pages'));
      await assertTranscript(page, new URL('feed-list-transcript.txt', import.meta.url));
      await press(page, inFeed('.open'));
      await find(page, inFeed('.history .reply, .history li'));
      await assertTranscript(page, new URL('feed-report-transcript.txt', import.meta.url));
    });
  }, names);
});
