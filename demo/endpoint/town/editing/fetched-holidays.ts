import { holidayRow, readHolidays } from '../calendar-file.js';
import { Faults, TownError } from '../faults.js';
import { readTable } from '../table.js';

/** Most bytes of such a file: ten years of holidays have 20,000. */
const BYTES_MAX = 256_000;
const TIMEOUT_MS = 10_000;

/** `FetchedRow` is a holiday as `holidays.csv` has it. */
export type FetchedRow = Record<'date' | 'name' | 'status', string>;

/** `FetchFailed`: the file can't be had. `why` is the status of the answer, or what the network said. */
export class FetchFailed extends Error {
  override readonly name = 'FetchFailed';
  readonly code = 'holidays-not-fetched';
  constructor(readonly why: string) {
    super('the file with holidays could not be fetched');
  }
}

/**
 * `fetchHolidays` reads the file that `holidays_from` in `agency.yaml` names: a table like `holidays.csv`. Nothing is
 * written. No other address is followed to: the town has named this one.
 * @throws FetchFailed; TownError where a line can't be read
 */
export async function fetchHolidays(url: string): Promise<FetchedRow[]> {
  const text = await load(url);
  const faults = new Faults();
  const file = { name: 'holidays.csv', text };
  const { holidays } = readHolidays(file, null, faults);
  if (holidays.length === 0 && faults.lines.length === 0)
    faults.add(file.name, 1, 'holds no day; the first line must be date,name,status');
  if (faults.lines.length > 0) throw new TownError(url, faults.lines, faults.all);
  return readTable(file, holidayRow, faults).map(({ is }) => is);
}

async function load(url: string): Promise<string> {
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(
    (error: unknown) => {
      throw new FetchFailed(wordOf(error));
    },
  );
  if (!answer.ok || answer.body === null) throw new FetchFailed(String(answer.status));
  const reader = answer.body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      bytes += value!.length;
      if (bytes > BYTES_MAX) throw new FetchFailed(`> ${BYTES_MAX / 1_000} kB`);
      chunks.push(value!);
    }
    // Removes a byte order mark, and refuses a spreadsheet's regional encoding.
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    void reader.cancel().catch(() => undefined);
    throw error instanceof FetchFailed ? error : new FetchFailed(wordOf(error));
  }
}

/** `wordOf` is a failure's own code, such as `ENOTFOUND`; else its kind, such as `TimeoutError`. */
function wordOf(error: unknown): string {
  const { name, code, cause } = error as Error & { code?: unknown };
  const told = (cause as { code?: unknown } | undefined)?.code ?? code;
  return typeof told === 'string' ? told : name;
}
