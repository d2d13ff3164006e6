/** One report at the desk, over a server that answers every deed with it. */
import { fixture, html } from '@open-wc/testing';
import { useTransport } from '../../demo/endpoint/desk/page/api.js';
import '../../demo/endpoint/desk/page/keys/keys.js';
import { forgetTemplates } from '../../demo/endpoint/desk/page/report/answer/templates.js';
import '../../demo/endpoint/desk/page/report/report.js';
import type { ReportView } from '../../demo/endpoint/desk/page/report/report-wire.js';
import { useSession } from '../../demo/endpoint/desk/page/session.js';

export const ID = '4821907365';
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const photo = (id: string) => ({
  id,
  file_name: `${id}.jpg`,
  media_type: 'image/jpeg',
  is_released: false,
  followup_id: null,
});

export function viewOf({
  can = {},
  ...report
}: Partial<ReportView['report']> & { can?: object } = {}): ReportView {
  return {
    report: {
      tracking_id: ID,
      title: 'Lampu mati di rumah Budi',
      content: 'Telepon budi: 0812 3456 7890.',
      public_title: 'Lampu mati di rumah •••',
      public_content: 'Telepon budi: •••.',
      status_code: 'unverified',
      status_name: 'Belum Terverifikasi',
      classification_id: '1',
      category_name: 'Jalan',
      disposition_name: null,
      is_anonymous: false,
      is_secret: false,
      is_overdue: false,
      created_at: '2026-11-20T08:00:00+07:00',
      deadline_at: null,
      promised_at: null,
      promise_is_private: false,
      date_of_incident: null,
      location_name: 'Kurup',
      location_text: null,
      asset_ref: null,
      latitude: null,
      longitude: null,
      redactions: { title: [], content: [] },
      has_identity: true,
      withdrawn_at: null,
      ...report,
    },
    reporter: { name: 'Siti Aminah', phone: '081211112222', email: null },
    attachments: [photo('satu'), photo('dua')],
    followups: [],
    logs: [],
    can: { become: ['verified', 'rejected'], note: false, ...can },
    work: {
      version: 'v1',
      act: null,
      acts: [],
      assignee: null,
      snoozed_until: null,
      notes: [],
      drafts: [],
      looking: [],
      near: [],
      merged_into: null,
      merged: [],
      proposed_office: { id: 'pu', name: 'Dinas PU' },
      possible_offices: [],
      late_reason: null,
      unseen_photos: 0,
    },
  };
}

/** Asked beside a report; it looks well without. */
const LISTS = /^(looking|assignees|choices|reports\?)/;

export type Call = [what: string, body: Record<string, unknown>];

/** Opens a report, with a server that answers every deed with it. @returns the page's part, and what was asked */
export async function openReport(
  view: ReportView,
  {
    templates = { data: [], may_make: [] },
    roles = ['verifier', 'office'],
  }: { templates?: object; roles?: readonly string[] } = {},
): Promise<{ part: HTMLElement; calls: Call[] }> {
  forgetTemplates();
  const calls: Call[] = [];
  let results = view;
  useSession({
    officer: 'ani',
    display_name: 'Ani',
    roles,
    agency: 'Pemkab',
    institutions: [{ id: 'pu', name: 'Dinas PU' }],
  } as never);
  useTransport({
    addressOf: () => PICTURE,
    async send(method, path, { body }) {
      const what = path.replace(`reports/${ID}/`, '');
      if (what === 'templates') return { status: 200, json: { results: templates } };
      if (LISTS.test(what))
        return {
          status: 200,
          json: { results: { data: [], may_make: [], categories: [], places: [] } },
        };
      if (method !== 'GET') calls.push([what, body as Record<string, unknown>]);
      if (what === 'redact')
        results = { ...results, report: { ...results.report, redactions: body as never } };
      return { status: 200, json: { results } };
    },
  });
  const part = await fixture<HTMLElement>(html`<main><desk-report report-id=${ID}></desk-report></main>`);
  await until(() => part.querySelector('desk-report-bar button'));
  return { part, calls };
}

export async function until<Found>(find: () => Found | null | undefined | false): Promise<Found> {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

export const button = (part: HTMLElement, words: string): HTMLButtonElement | undefined =>
  [...part.querySelectorAll('button')].find(({ textContent }) => textContent.trim().startsWith(words));
