import type { RelayConfig } from '../config.js';
import type { OutgoingReport } from '../gateway/gateway.js';

/** The gateway's location "whole country", for places that it doesn't know. */
const LOCATION_NATIONAL = 34;
const CATEGORY_NONE = 0;

/** `Account` is the reporter on the wire: a named person, or the service account. */
type Account =
  | { is_new_user_slider: false; user_id: number }
  | { is_new_user_slider: true; nameUser: string; emailUser: string; phoneUser: string };

/** `CreateBody` is every field sent with a report, in the gateway's order and types. */
export type CreateBody = Account & {
  title: string;
  content: string;
  channel: number;
  is_disposisi_slider: true;
  disposition_id: number | string;
  classification_id: number | string;
  category_id: number | string;
  location_id: number | string;
  priority_program_id: null;
  community_id: null;
  copy_externals: null;
  date_of_incident: string | null;
  info_disposition: null;
  info_attachments: null;
  tags_raw: string;
  is_approval: false;
  is_anonymous: boolean;
  is_secret: boolean;
  is_priority: false;
  attachments: string | false;
};

export function createBody(
  report: OutgoingReport,
  { channel, userId, dispositionId }: Pick<RelayConfig, 'channel' | 'userId' | 'dispositionId'>,
): CreateBody {
  const { reporter, files } = report;
  const account: Account =
    reporter === null
      ? { is_new_user_slider: false, user_id: userId }
      : {
          is_new_user_slider: true,
          nameUser: reporter.name,
          emailUser: reporter.email ?? '',
          phoneUser: reporter.phone ?? '',
        };
  return {
    title: report.title,
    content: report.content,
    channel,
    ...account,
    is_disposisi_slider: true,
    disposition_id: wireIdOf(report.institutionId) ?? dispositionId,
    classification_id: wireIdOf(report.classificationId) ?? report.classificationId,
    category_id: wireIdOf(report.categoryId) ?? CATEGORY_NONE,
    location_id: wireIdOf(report.locationId) ?? LOCATION_NATIONAL,
    priority_program_id: null,
    community_id: null,
    copy_externals: null,
    date_of_incident: report.dateOfIncident,
    info_disposition: null,
    info_attachments: null,
    tags_raw: report.marker,
    is_approval: false,
    is_anonymous: report.isAnonymous,
    is_secret: report.isSecret,
    is_priority: false,
    attachments: files.length === 0 ? false : `[${files.map(({ id }) => wireIdOf(id)).join(',')}]`,
  };
}

/** `wireIdOf` writes ids as numbers, as the gateway has them; any other id stays a string. */
function wireIdOf(id: string | null): number | string | null {
  return id !== null && /^\d{1,15}$/.test(id) ? Number(id) : id;
}
