import { DECISION_NAMES, GROUND_NAMES } from '../../../../src/contract/information/names.js';
import { dayIn } from '../../../../src/contract/working-days.js';
import type { ObjectionLine, RequestLine } from './rows.js';

/** `Register` is a table: the names of its columns, and its lines. */
export interface Register {
  title: string;
  columns: readonly string[];
  lines: readonly (readonly string[])[];
}

type Named = Pick<RequestLine, 'name' | 'is_anonymous' | 'is_secret'>;

/** `dayWords` is a day of the week and of the calendar, as registers want both. */
function dayWords(at: Date | null, timeZone: string): string {
  if (at === null) return '';
  const how = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone } as const;
  return new Intl.DateTimeFormat('id', how).format(at);
}

/** `nameOf` says why a name is missing where the requester wished so. */
const nameOf = ({ name, is_anonymous, is_secret }: Named): string =>
  is_anonymous ? 'Anonim' : is_secret ? 'Rahasia' : (name ?? '');

const contactOf = ({ phone, email }: Pick<RequestLine, 'phone' | 'email'>): string =>
  [phone, email].filter((one) => one !== null && one !== '').join(' / ');

/** Columns with `''` hold what nobody is asked for here: they are filled in by hand. */
export function requestRegister(rows: readonly RequestLine[], year: number, timeZone: string): Register {
  const columns: [string, (row: RequestLine) => string][] = [
    ['No. pendaftaran', ({ tracking_id }) => tracking_id],
    ['Tanggal', ({ created_at }) => dayIn(timeZone, created_at)],
    ['Nama', nameOf],
    ['Alamat', () => ''],
    ['Nomor kontak', contactOf],
    ['Pekerjaan', () => ''],
    ['Informasi yang diminta', ({ content }) => content],
    ['Tujuan penggunaan informasi', () => ''],
    ['Status informasi', statusWords],
    ['Bentuk informasi yang dikuasai', () => ''],
    ['Jenis permintaan', () => ''],
    ['Keputusan', decisionWords],
    [
      'Alasan penolakan',
      ({ decision, why }) => (decision === 'refused' || decision === 'partly' ? (why ?? '') : ''),
    ],
    [
      'Hari dan tanggal pemberitahuan tertulis dan pemberian informasi',
      ({ decided_at, answered_at }) => dayWords(decided_at ?? answered_at, timeZone),
    ],
    ['Biaya dan cara pembayaran', () => ''],
  ];
  return registerOf(`Register permintaan informasi ${year}`, columns, rows);
}

function statusWords({ decision, why }: RequestLine): string {
  if (decision === null) return '';
  return decision === 'not-held' ? `Tidak dikuasai: ${why ?? ''}` : 'Dikuasai';
}

function decisionWords({ decision, status_code, answered_at }: RequestLine): string {
  if (decision !== null) return DECISION_NAMES[decision];
  if (status_code === 'rejected') return DECISION_NAMES.refused;
  return answered_at === null ? '' : 'Dijawab';
}

/** The requester's reaction is written by hand. */
export function objectionRegister(rows: readonly ObjectionLine[], year: number, timeZone: string): Register {
  const columns: [string, (row: ObjectionLine, place: number) => string][] = [
    ['No. registrasi keberatan', (_row, place) => String(place + 1)],
    ['Tanggal', ({ objected_at }) => dayIn(timeZone, objected_at)],
    ['Identitas pemohon dan kuasa', personWords],
    ['No. pendaftaran permintaan', ({ tracking_id }) => tracking_id],
    ['Informasi yang diminta', ({ content }) => content],
    ['Tujuan penggunaan informasi', () => ''],
    ['Alasan keberatan', ({ ground }) => GROUND_NAMES[ground]],
    ['Keputusan atasan PPID', ({ decision }) => (decision === null ? '' : DECISION_NAMES[decision])],
    ['Hari dan tanggal tanggapan atas keberatan', ({ decided_at }) => dayWords(decided_at, timeZone)],
    ['Nama dan posisi atasan PPID', ({ superior }) => superior ?? ''],
    ['Tanggapan pemohon', () => ''],
  ];
  return registerOf(`Register keberatan ${year}`, columns, rows);
}

const personWords = (row: ObjectionLine): string =>
  [nameOf(row), contactOf(row), row.assisted_by_name === null ? '' : `kuasa: ${row.assisted_by_name}`]
    .filter((part) => part !== '')
    .join(', ');

const registerOf = <Row>(
  title: string,
  columns: readonly (readonly [string, (row: Row, place: number) => string])[],
  rows: readonly Row[],
): Register => ({
  title,
  columns: columns.map(([name]) => name),
  lines: rows.map((row, place) => columns.map(([, read]) => read(row, place))),
});
