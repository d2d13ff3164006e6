import type { FeedItemWire } from '../../../../src/contract/public/feed.js';
import { escapeXml } from '../../http/escape-text.js';
import type { Hashing } from '../../guard/hashing.js';
import type { Channel, SyndicatedReport } from './source.js';

/** An empty feed was never changed. */
const NEVER = '1970-01-01T00:00:00Z';

/** Atom 1.0 (RFC 4287), its pages linked as RFC 5005 has it. */
export function writeAtom(channel: Channel, hashing: Hashing): string {
  const { title, description, agency, selfUrl, nextUrl, homeUrl, reports } = channel;
  const updated =
    reports
      .map(({ item }) => item.updated_at)
      .sort(byInstant)
      .at(-1) ?? NEVER;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
  <id>${urn(hashing, new URL(selfUrl).search)}</id>
  <title>${escapeXml(title)}</title>
  <subtitle>${escapeXml(description)}</subtitle>
  <updated>${updated}</updated>
  <author><name>${escapeXml(agency)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(selfUrl)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(homeUrl)}"/>${
    nextUrl === null ? '' : `\n  <link rel="next" type="application/atom+xml" href="${escapeXml(nextUrl)}"/>`
  }
${reports.map((report) => writeEntry(report, hashing)).join('')}</feed>
`;
}

function writeEntry({ item, content, title, url, photoUrl }: SyndicatedReport, hashing: Hashing): string {
  const { category } = item;
  const categories = [
    ...(category ? [`<category term="${escapeXml(category.id)}" label="${escapeXml(category.name)}"/>`] : []),
    `<category scheme="urn:aduan:status" term="${escapeXml(item.status_code)}" label="${escapeXml(item.status_name)}"/>`,
  ];
  return `  <entry>
    <id>${urn(hashing, item.tracking_id)}</id>
    <title>${escapeXml(title)}</title>
    <published>${item.created_at}</published>
    <updated>${item.updated_at}</updated>
    <author><name>${escapeXml(item.reporter_name)}</name></author>
    ${categories.join('\n    ')}
    <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>${
      photoUrl === null ? '' : `\n    <link rel="enclosure" type="image/webp" href="${escapeXml(photoUrl)}"/>`
    }
    <summary>${escapeXml(summaryOf(item))}</summary>
    <content type="text">${escapeXml(content)}</content>
  </entry>
`;
}

/** Where the feed is of late reports, how late each is stands in its summary, with its office's reason. */
function summaryOf({ status_name, location_name, disposition_name, late }: FeedItemWire): string {
  const passed = late && `${late.is_promise ? 'Janji' : 'Tenggat'} ${late.due_on} sudah lewat`;
  const reason = late?.reason && `Alasan: ${late.reason}`;
  return [status_name, location_name, disposition_name, passed, reason].filter(Boolean).join(' · ');
}

/**
 * `urn` stays the same for ever, even when the endpoint moves: it derives from the instance's secret, not its address.
 */
function urn(hashing: Hashing, of: string): string {
  const hex = hashing.keyed('syndication id', of).toString('hex');
  // Version 8, variant 10: a UUID of one's own making (RFC 9562).
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20, 32)].join('-')}`;
}

const byInstant = (a: string, b: string): number => Date.parse(a) - Date.parse(b);
