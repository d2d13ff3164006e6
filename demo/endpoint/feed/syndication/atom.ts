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
  <title>${xml(title)}</title>
  <subtitle>${xml(description)}</subtitle>
  <updated>${updated}</updated>
  <author><name>${xml(agency)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(selfUrl)}"/>
  <link rel="alternate" type="text/html" href="${xml(homeUrl)}"/>${
    nextUrl === null ? '' : `\n  <link rel="next" type="application/atom+xml" href="${xml(nextUrl)}"/>`
  }
${reports.map((report) => writeEntry(report, hashing)).join('')}</feed>
`;
}

function writeEntry({ item, content, title, url, photoUrl }: SyndicatedReport, hashing: Hashing): string {
  const { category } = item;
  const categories = [
    ...(category ? [`<category term="${xml(category.id)}" label="${xml(category.name)}"/>`] : []),
    `<category scheme="urn:aduan:status" term="${xml(item.status_code)}" label="${xml(item.status_name)}"/>`,
  ];
  return `  <entry>
    <id>${urn(hashing, item.tracking_id)}</id>
    <title>${xml(title)}</title>
    <published>${item.created_at}</published>
    <updated>${item.updated_at}</updated>
    <author><name>${xml(item.reporter_name)}</name></author>
    ${categories.join('\n    ')}
    <link rel="alternate" type="text/html" href="${xml(url)}"/>${
      photoUrl === null ? '' : `\n    <link rel="enclosure" type="image/webp" href="${xml(photoUrl)}"/>`
    }
    <summary>${xml([item.status_name, item.location_name, item.disposition_name].filter(Boolean).join(' · '))}</summary>
    <content type="text">${xml(content)}</content>
  </entry>
`;
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

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `xml` escapes text for elements and attributes; characters that XML 1.0 can't hold are left out. */
function xml(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these are what is meant
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/\p{Surrogate}/gu, '')
      .replace(/[&<>"]/g, (sign) => ESCAPES[sign]!)
  );
}

const byInstant = (a: string, b: string): number => Date.parse(a) - Date.parse(b);
