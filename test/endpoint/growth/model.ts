/**
 * What so many reports of so many agencies need. `growing.md` shows what is reckoned here; a test measures what it is
 * reckoned from.
 */

/** What was measured, each with what shows it. */
export const MEASURED = {
  /** Bytes that a handled report takes in the database with its indexes: `growing-sizes.node.test.ts`. */
  rowBytes: 6_400,
  /** Bytes of the files of a report with three photos, small pictures included: `sizing.full.test.ts`. */
  fileBytes: 900_000,
  /** Bytes of memory of a process under more load than it can bear: `siege.full.test.ts`. */
  processBytes: 260e6,
  /** Bytes of memory that each of a process's two cleaners of pictures may take: `uploads/cleaner.ts` ends it there. */
  cleanerBytes: 770e6,
  /** Bytes in each process for each report, up to so many reports: `feed/columns`. */
  columnBytes: 35,
  columnReportsMax: 2_000_000,
  /** Bytes of memory that a town may take while it sleeps: `thirty-towns.full.test.ts`. */
  asleepBytes: 5 * 1_048_576,
  /** Reports with three photos that two busy cores take in a minute, at least: `sizing.full.test.ts`. */
  reportsPerMinute: 140,
  /** Connections that a process opens at most; with many towns `DATABASE_CONNECTIONS` is their sum. */
  connections: 25,
  townConnections: 90,
  /** Reports up to which the embedded database answers as quickly as at first: `embedded-growth.full.test.ts`. */
  embeddedReportsMax: 10_000,
} as const;

/** What is assumed, and nobody has measured. Change it to what you know of your own. */
const ASSUMED = {
  /** Years in which the reports came: consents end there. */
  years: 5,
  /** The busiest minute, as a multiple of the mean one. */
  peak: 20,
  /** The part of a database that is read again and again, and should fit into memory. */
  hotPart: 0.1,
  /** Gigabytes of one database server: more takes too long to copy when it is lost. */
  serverGigabytes: 500,
  /** A primary and its synchronous replica. */
  copies: 2,
  /** Files once more, as versions and in a second place. */
  fileCopies: 2,
} as const;

/**
 * US dollars a month. Machines: 4 GB of memory with 2 shared cores cost 24 in a list of DigitalOcean's sizes (20 in the
 * one of 2020-11-18, gist.github.com/pascalandy/c4f48143b1308b7c6829bcf1bbd238c6). Files: Google Cloud Storage,
 * standard, one region, 0.0000274 for a gibibyte and hour, read 2026-09-20. Disks: DigitalOcean's volumes, 0.10.
 */
const PRICES = { memoryGigabyte: 6, diskGigabyte: 0.1, fileGigabyte: 0.02 } as const;

export interface Need {
  databaseGigabytes: number;
  fileTerabytes: number;
  /** Pairs of a primary and its replica. */
  pairs: number;
  /** Of each of their machines. */
  databaseMemoryGigabytes: number;
  processes: number;
  /** Of each. */
  processMemoryGigabytes: number;
  /** To all databases, by all processes. */
  connections: number;
  dollars: number;
}

const GB = 1e9;
const MINUTES_PER_YEAR = 365 * 24 * 60;
/** Two, so that one may be away. */
const PROCESSES_MIN = 2;
const MEMORY_MIN = 4;

export function needOf(reports: number, agencies: number): Need {
  const databaseGigabytes = (reports * MEASURED.rowBytes) / GB;
  const pairs = Math.ceil(databaseGigabytes / ASSUMED.serverGigabytes);
  const hot = (databaseGigabytes / pairs) * ASSUMED.hotPart;
  const databaseMemoryGigabytes = Math.max(MEMORY_MIN, Math.ceil(hot));
  const perMinute = (reports / (ASSUMED.years * MINUTES_PER_YEAR)) * ASSUMED.peak;
  const processes = Math.max(PROCESSES_MIN, Math.ceil(perMinute / MEASURED.reportsPerMinute) + 1);
  const processMemoryGigabytes = Math.max(MEMORY_MIN, Math.ceil(processBytes(reports, agencies) / GB));
  const fileGigabytes = (reports * MEASURED.fileBytes) / GB;
  const memory = pairs * ASSUMED.copies * databaseMemoryGigabytes + processes * processMemoryGigabytes;
  return {
    databaseGigabytes,
    fileTerabytes: fileGigabytes / 1_000,
    pairs,
    databaseMemoryGigabytes,
    processes,
    processMemoryGigabytes,
    connections: processes * (agencies === 1 ? MEASURED.connections : MEASURED.townConnections),
    dollars:
      memory * PRICES.memoryGigabyte +
      databaseGigabytes * ASSUMED.copies * PRICES.diskGigabyte +
      fileGigabytes * ASSUMED.fileCopies * PRICES.fileGigabyte,
  };
}

/** With many agencies a third of the connections is awake, and keeps its columns; the others sleep. */
function processBytes(reports: number, agencies: number): number {
  const awake = agencies === 1 ? 1 : Math.min(agencies, Math.floor(MEASURED.townConnections / 3));
  const columns = Math.min(reports / agencies, MEASURED.columnReportsMax) * MEASURED.columnBytes;
  return (
    MEASURED.processBytes +
    2 * MEASURED.cleanerBytes +
    awake * columns +
    (agencies - 1) * MEASURED.asleepBytes
  );
}

const SHOWN = [
  [1e6, 1],
  [1e6, 17],
  [1e7, 17],
  [1e7, 514],
  [1e8, 514],
] as const;

/** The table of `growing.md`. */
export function tableOfNeeds(): string {
  const round = (value: number): string =>
    (value >= 100 ? Math.round(value / 10) * 10 : Number(value.toPrecision(2))).toLocaleString('en');
  const rows = SHOWN.map(([reports, agencies]) => {
    const need = needOf(reports, agencies);
    return [
      reports.toLocaleString('en'),
      agencies,
      `${round(need.databaseGigabytes)} GB`,
      `${round(need.fileTerabytes)} TB`,
      `${need.pairs * ASSUMED.copies} × ${need.databaseMemoryGigabytes} GB`,
      `${need.processes} × ${need.processMemoryGigabytes} GB`,
      need.connections,
      `$${round(need.dollars)}`,
    ];
  });
  const head = [
    'reports',
    'agencies',
    'rows and indexes',
    'files',
    'database servers',
    'processes',
    'connections',
    'a month',
  ];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
