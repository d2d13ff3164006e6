import type { OutboxEntry } from '../../outbox/entry.js';
import type { CopyMessages } from './waiting-words.js';

type Fact = readonly [label: string, value: string];

/** True for an anonymous or secret report: a reader of the copy learns more than the public. */
export const isGuarded = (entry: OutboxEntry): boolean =>
  entry.kind === 'report' && (entry.submission.isAnonymous || entry.submission.isSecret);

/** Content of the report without the person: no name, contact or access code. */
function facts(entry: OutboxEntry, words: CopyMessages): Fact[] {
  if (entry.kind === 'reply') return [[words.content, entry.reply.content]];
  const sent = entry.submission.fields ?? {};
  const answers = Object.entries(entry.chosen?.answers ?? {}).filter(([code]) => Object.hasOwn(sent, code));
  const { title, content, locationText, assetRef, latitude, longitude, dateOfIncident, ...rest } =
    entry.submission;
  const marks = [rest.isAnonymous && words.anonymous, rest.isSecret && words.secret].filter(Boolean);
  return [
    [words.title, title],
    [words.content, content],
    ...answers.map(([, { label, text }]): Fact => [label, text]),
    [words.place, [locationText, assetRef].filter(Boolean).join(', ')],
    [words.point, latitude === null || longitude === null ? '' : `${latitude}, ${longitude}`],
    [words.day, dateOfIncident ?? ''],
    [words.marks, marks.join('; ')],
  ];
}

const headingOf = (entry: OutboxEntry, words: CopyMessages): string =>
  entry.kind === 'reply' ? words.reply(entry.reply.trackingId) : words.report;

/** Plain lines for a message. */
export function copyAsText(entry: OutboxEntry, words: CopyMessages): string {
  const lines = facts(entry, words).flatMap(([label, value]) => (value ? `${label}: ${value}` : []));
  return [headingOf(entry, words), ...lines].join('\n');
}

/**
 * The report as one HTML file with its photos, to keep, print or hand over; any phone opens it. Name and contact are in
 * it unless the report is anonymous. The access code never is: its holder counts as the reporter. The DOM builds it in
 * a document that runs and loads nothing, so text stays text.
 */
export async function copyAsFile(entry: OutboxEntry, createdAt: number, words: CopyMessages): Promise<Blob> {
  const page = document.implementation.createHTMLDocument(headingOf(entry, words));
  const add = (parent: Element, name: string, text = ''): Element => {
    const element = page.createElement(name);
    element.textContent = text;
    parent.append(element);
    return element;
  };
  page.documentElement.lang = words.language;
  // Without a style sheet: the page's content security policy already holds for the document being made.
  add(page.head, 'meta').setAttribute('charset', 'utf-8');
  const viewport = add(page.head, 'meta');
  viewport.setAttribute('name', 'viewport');
  viewport.setAttribute('content', 'width=device-width');
  add(page.body, 'h1', headingOf(entry, words));
  add(page.body, 'p', words.notice(words.time(createdAt)));
  const list = add(page.body, 'dl');
  for (const [label, value] of [...facts(entry, words), ...personFacts(entry, words)]) {
    if (!value) continue;
    add(list, 'dt', label);
    const said = add(list, 'dd');
    for (const line of value.split('\n')) add(said, 'div', line);
  }
  if (entry.files.length > 0) add(page.body, 'h2', words.files(entry.files.length));
  for (const { name, type, data } of entry.files) {
    const address = await dataUrl(data.type === type ? data : new Blob([data], { type }));
    const isImage = type.startsWith('image/');
    const file = add(add(page.body, 'p'), isImage ? 'img' : 'a', isImage ? '' : name);
    file.setAttribute(isImage ? 'src' : 'href', address);
    file.setAttribute(isImage ? 'alt' : 'download', name);
    if (isImage) file.setAttribute('width', '100%');
  }
  return new Blob([new XMLSerializer().serializeToString(page)], { type: 'text/html;charset=utf-8' });
}

function personFacts(entry: OutboxEntry, words: CopyMessages): Fact[] {
  if (entry.kind === 'reply' || entry.submission.isAnonymous) return [];
  const { name = '', phone = '', email = '' } = entry.submission.reporter ?? {};
  return [
    [words.name, name],
    [words.phone, phone],
    [words.email, email],
  ];
}

const dataUrl = (data: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error!);
    reader.readAsDataURL(data);
  });
