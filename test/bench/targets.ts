/** What is aimed at, in one table; ratios wherever a machine's speed would decide. */
import type { Row } from './figures.js';
import type { Section } from './parts.js';
import { KBIT_50, OWN_PROCESSOR, SLOW_3G, SLOW_PROCESSOR } from './harness/chromium.js';

export interface Target {
  what: string;
  /** Title of the section, contestant and figure. */
  section: string;
  of: string;
  figure: string;
  /** Held against this contestant, and this figure of it; otherwise the figure itself counts. */
  against?: string;
  againstFigure?: string;
  /** At most, or at least where `isFloor`. */
  limit: number;
  isFloor?: boolean;
  /** `goal` to come to next; told beside the limit, and never judged. */
  goal?: number;
}

export interface Verdict {
  what: string;
  measured: number;
  target: string;
  isMet: boolean;
}

export const FORM = `Form, ${SLOW_3G.name}`;
export const SLOWEST = `Form, ${KBIT_50.name}`;
export const GROWING = 'Growing while reports change, PostgreSQL';
const ALONE = `Form left alone, ${SLOW_3G.name}`;
export const TRACKER = `Tracker, ${SLOW_3G.name}`;
export const FEED = `Feed, ${SLOW_3G.name}`;
export const TYPING = `Typing, ${OWN_PROCESSOR.name}`;
const [STUB, NAMED, BEGUN] = ['aduan-form', 'aduan-form-named', 'aduan-form-begun'];

const soon = (section: string, of: string, figure: string, limit: number, goal?: number): Target => ({
  what: `${of}, ${figure.replace(', s', '')}, × bare HTML (${section.split(', ')[1]})`,
  section,
  of,
  figure,
  against: 'html',
  limit,
  ...(goal !== undefined && { goal }),
});
const most = (section: string, of: string, figure: string, limit: number): Target => ({
  what: `${of}, ${figure}`,
  section,
  of,
  figure,
  limit,
});

export const TARGETS: readonly Target[] = [
  soon(FORM, STUB, 'typed, s', 2.2),
  soon(FORM, NAMED, 'typed, s', 1.7),
  soon(FORM, BEGUN, 'typed, s', 1.7),
  soon(FORM, STUB, 'works, s', 3, 1.9),
  soon(FORM, NAMED, 'works, s', 2.4),
  soon(FORM, BEGUN, 'works, s', 3),
  soon(FORM, 'lapor', 'typed, s', 1.1),
  soon(SLOWEST, STUB, 'typed, s', 3.2, 2.9),
  soon(SLOWEST, BEGUN, 'typed, s', 3.2),
  soon(SLOWEST, STUB, 'works, s', 4.5),
  soon(SLOWEST, BEGUN, 'works, s', 4.5),
  {
    ...most(TRACKER, 'aduan-tracker', 'answer, s', 1.9),
    what: 'aduan-tracker, answer, × a bare fetch',
    goal: 1.4,
    against: 'tracker-html',
  },
  {
    ...most(FEED, 'aduan-feed', 'first card, s', 2),
    what: 'aduan-feed, first card, × a bare fetch',
    goal: 1.7,
    against: 'feed-html',
  },
  most(FORM, STUB, 'requests until works', 6),
  most(FORM, NAMED, 'requests until works', 6),
  most(ALONE, STUB, 'all requests', 12),
  most(ALONE, NAMED, 'all requests', 12),
  ...(
    [
      [ALONE, 'form'],
      [TRACKER, 'tracker'],
      [FEED, 'feed'],
    ] as const
  ).flatMap(([section, element]) => [
    {
      ...most(section, `aduan-${element}-reserved`, 'layout shift', 0.004),
      what: `aduan-${element}, layout shift where room is kept`,
    },
    most(section, `aduan-${element}`, 'layout shift', 0.05),
  ]),
  most(ALONE, STUB, 'nodes', 800),
  { ...most(ALONE, STUB, 'heap, MB', 2), goal: 1.8 },
  {
    ...most(ALONE, STUB, 'blocking, ms', 0.5),
    what: 'aduan-form, blocking, × a form in React',
    against: 'react',
  },
  {
    ...most(TYPING, STUB, 'fresh, ms a key', 1.3),
    what: 'aduan-form, work for each key, × a bare textarea',
    against: 'html',
  },
  { ...most(scrolling(300), 'aduan-feed', 'nodes', 6_000), what: 'aduan-feed, nodes of 200 cards' },
  ...[300, 10_000].map((size) => ({
    ...most(scrolling(size), 'aduan-feed', 'longest task, ms', 50),
    what: `aduan-feed, longest task while ${size.toLocaleString('en')} are scrolled, ms`,
  })),
  ...(['feed', 'detail'] as const).flatMap((route) =>
    (
      [
        ['PostgreSQL', 0.4],
        ['PGlite', 0.2],
      ] as const
    ).map(([database, limit]) => ({
      ...most('Routes', database, `${route}, a second`, limit),
      what: `${route} on ${database}, × a bare route`,
      against: 'bare route',
      isFloor: true,
    })),
  ),
  ...(
    [
      ['feed', 1.5],
      ['statistics, month', 4],
      ['statistics, year', 4],
      ['counts', 4],
    ] as const
  ).flatMap(([question, limit]) =>
    ['PostgreSQL', 'PGlite'].map((database) => grown(database, question, 100_000, limit)),
  ),
  grown('PostgreSQL', 'search, mistyped', 1_000_000, 6),
  ...[100_000, 1_000_000].flatMap((size) => [
    growing('feed', size, 3),
    growing('feed, status and office', size, 3),
    growing('feed, days', size, 3),
    growing('desk inbox', size, 5),
    growing('desk, new', size, 5),
    growing('/metrics', size, 3),
    {
      ...most(GROWING, 'CSV, memory', sizeColumn(size), 64),
      what: `CSV of ${size.toLocaleString('en')} reports, MB`,
    },
  ]),
  ...['queue', 'queue, next page', 'queue, new', 'queue, everything', 'today'].flatMap((question) =>
    ['PostgreSQL', 'PGlite'].map((database) => queued(database, question, 3)),
  ),
];

export function scrolling(size: number): string {
  return `Scrolling ${size.toLocaleString('en')} reports, ${SLOW_PROCESSOR.name}`;
}

export function sizeColumn(size: number): string {
  return `${size.toLocaleString('en')}, ms`;
}

function grown(database: string, question: string, size: number, limit: number): Target {
  return {
    what: `${question} on ${database}, ${size.toLocaleString('en')} reports × 300`,
    section: `Growth, ${database}`,
    of: question,
    figure: sizeColumn(size),
    against: question,
    againstFigure: sizeColumn(300),
    limit,
  };
}

function growing(question: string, size: number, limit: number): Target {
  return {
    what: `${question} right after a change, ${size.toLocaleString('en')} reports × 300`,
    section: GROWING,
    of: question,
    figure: sizeColumn(size),
    against: question,
    againstFigure: sizeColumn(300),
    limit,
  };
}

function queued(database: string, question: string, limit: number): Target {
  return {
    what: `${question} on ${database}, 100,000 reports × 1,000`,
    section: `Queue, ${database}`,
    of: question,
    figure: sizeColumn(100_000),
    against: question,
    againstFigure: sizeColumn(1_000),
    limit,
  };
}

/** @returns a verdict on each target that was measured */
export function judge(sections: readonly Section[], targets = TARGETS): Verdict[] {
  const rowOf = (title: string, name: string): Row | undefined =>
    sections.find((section) => section.title === title)?.rows.get(name);
  return targets.flatMap(
    ({ what, section, of, figure, against, againstFigure = figure, limit, isFloor, goal }) => {
      const value = rowOf(section, of)?.[figure]?.median;
      const base = against === undefined ? 1 : rowOf(section, against)?.[againstFigure]?.median;
      if (value === undefined || base === undefined) return [];
      const measured = value === 0 ? 0 : value / base;
      return [
        {
          what,
          measured,
          target: `${isFloor ? '≥' : '≤'} ${limit.toLocaleString('en')}${goal === undefined ? '' : `, then ${goal}`}`,
          isMet: isFloor ? measured >= limit : measured <= limit,
        },
      ];
    },
  );
}
