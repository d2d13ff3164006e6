/** How the gateway writes what it knows, in one of the forms that live clients have met. */
import type { GatewayFile, GatewayFollowUp, GatewayInstitution, GatewayLine, Matter } from './ministry.js';
import type { Shape } from './moods.js';

/** What an answer is written with. */
export interface Pen {
  shape: Shape;
  /** Where the gateway's calls begin, as the sender knows it, without a slash at the end. */
  base: string;
  /** An address that isn't the gateway's, and that nobody may ask. */
  elsewhere: string;
}

const PAGE_SIZE = 3;

export function presentDetail(matter: Matter, pen: Pen): object {
  const { shape } = pen;
  const newestFirst = [...matter.lines].reverse();
  return {
    results: {
      data: {
        id: id(matter.nationalId, shape),
        status_code: id(matter.status.code, shape),
        status_name: matter.status.name,
        disposition_id: matter.disposition && id(matter.disposition.id, shape),
        disposition_name: matter.disposition?.name ?? null,
        status_logs: newestFirst.map(({ content, at }) => ({ note: content, timestamp: date(at, shape) })),
      },
      data_logs: newestFirst.map((line) => presentLine(line, shape)),
    },
  };
}

function presentLine(line: GatewayLine, shape: Shape): object {
  return {
    id: id(line.id, shape),
    date: date(line.at, shape),
    content: line.content,
    institution_from: institution(line.from, shape),
    institution_to: institution(line.to, shape),
    status_old: line.statusOld === null ? null : { name: line.statusOld },
    status_new: line.statusNew === null ? null : { name: line.statusNew },
    data: JSON.stringify({ user_agent: null }),
    attachments: shape.attachments === 'array' ? [] : {},
  };
}

/** One page. What lies behind the last one depends on the mood. */
export function presentFollowUps(matter: Matter, page: number, pen: Pen): object {
  const { shape } = pen;
  const pages = Math.max(1, Math.ceil(matter.followUps.length / PAGE_SIZE));
  const isAgain = shape.paging === 'first page again and again';
  const shown = isAgain ? 1 : shape.paging === 'endless and repeating' ? Math.min(page, pages) : page;
  const start = (shown - 1) * PAGE_SIZE;
  const all = matter.followUps.map((item, index) => ({ item, index }));
  if (shape.order === 'newest first') all.reverse();
  const items = all.slice(start, start + PAGE_SIZE);
  const hasNext = shape.paging !== 'plain' || page < pages;
  return {
    results: {
      data: items.map(({ item, index }) => presentFollowUp(matter, item, index, pen)),
      current_page: page,
      next_page_url: hasNext ? nextPage(matter, page + 1, pen) : null,
    },
  };
}

function nextPage(matter: Matter, page: number, { shape, base, elsewhere }: Pen): string {
  const path = `complaints/${matter.nationalId}/followups?page=${page}`;
  if (shape.nextPage === 'relative') return `/${path}`;
  return `${shape.nextPage === 'absolute' ? base : elsewhere}/${path}`;
}

function presentFollowUp(matter: Matter, item: GatewayFollowUp, index: number, pen: Pen): object {
  return {
    institution_from_name: item.from,
    institution_to_name: item.to,
    created_at: date(item.at, pen.shape),
    template_code: item.templateCode,
    template_content: item.templateContent,
    content: item.content,
    rating: item.rating,
    is_secret: item.isSecret,
    attachments: attachments(
      item.files.map((file, place) => presentFile(file, `files/${matter.nationalId}/${index}/${place}`, pen)),
      pen.shape,
    ),
  };
}

function presentFile({ name, extension }: GatewayFile, path: string, { shape, base }: Pen) {
  const paths = { absolute: `${base}/${path}`, relative: path, path: `${new URL(base).pathname}/${path}` };
  return { path: paths[shape.files], file_name: name, extension };
}

function attachments(files: ReturnType<typeof presentFile>[], { attachments: form }: Shape): object {
  if (form === 'array') return files;
  if (form === 'docs alone') return { docs: files };
  if (form === 'object') return Object.fromEntries(files.entries());
  const isDocument = (file: { extension: string }): boolean => file.extension === 'pdf';
  return {
    ...Object.fromEntries(files.filter((file) => !isDocument(file)).entries()),
    docs: files.filter(isDocument),
  };
}

function institution(one: GatewayInstitution | null, shape: Shape): object | null {
  return one && { id: id(one.id, shape), name: one.name };
}

export function id(number: number, { ids }: Shape): number | string {
  return ids === 'numbers' ? number : String(number);
}

const WIB_MS = 7 * 3_600_000;

/** `dd-mm-yyyy HH:MM:SS` without a zone, which is Jakarta's; or ISO 8601 with its offset. */
function date(at: Date, { dates }: Shape): string {
  const [day = '', time = ''] = new Date(at.getTime() + WIB_MS).toISOString().slice(0, 19).split('T');
  return dates === 'ISO' ? `${day}T${time}+07:00` : `${day.split('-').reverse().join('-')} ${time}`;
}
