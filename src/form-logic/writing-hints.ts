/** Hints for whoever writes a report, by its words: what it tells, whether it is delicate, personal data in it. */
import type { FormValues } from './state.js';

/** Aspects that an officer needs, in the order people tell them. The office follows from the topic. */
export const ASPECTS = ['what', 'where', 'when', 'hope'] as const;
export type Aspect = (typeof ASPECTS)[number];

const WHEN =
  /\b(sejak|kemarin|tadi|barusan|minggu|bulan|tahun|hari|malam|pagi|siang|sore|tanggal|tgl|pukul|jam|selama|senin|selasa|rabu|kamis|jum'?at|sabtu|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|wingi|esuk|bengi|kamari|peuting)\b/i;
const WHERE =
  /\b(di depan|di dekat|dekat|sebelah|seberang|samping|jalan|jln|gang|gg|dusun|rt|rw|desa|kelurahan|kecamatan|kampung|simpang|pasar|sekolah|jembatan|km)\b/i;
const HOPE =
  /\b(mohon|moga|semoga|harap|berharap|harapan|tolong|minta(?!\s+(?:uang|bayar|duit))|supaya|agar|biar|sebaiknya|segera|usul|nyuwun|tulung|muga|mugi|punten)/i;

/** Characters from which a text is long enough to tell what happened. */
const TOLD_LETTERS = 20;

/**
 * Aspects that a report already tells, by its words and fields; a hint for the reporter, never a condition for sending.
 *
 * @param presets Values that the page has fixed count as told.
 */
export function toldAspects(
  values: Pick<FormValues, 'title' | 'content' | 'location' | 'locationText' | 'point' | 'dateOfIncident'>,
  presets: { locationId: string | null },
): ReadonlySet<Aspect> {
  const text = `${values.title}\n${values.content}`;
  const told: Record<Aspect, boolean> = {
    what: values.content.trim().length >= TOLD_LETTERS,
    where: Boolean(
      presets.locationId ??
      values.location ??
      values.point ??
      (values.locationText.trim() || WHERE.test(text)),
    ),
    when: Boolean(values.dateOfIncident) || WHEN.test(text),
    hope: HOPE.test(text),
  };
  return new Set(ASPECTS.filter((aspect) => told[aspect]));
}

/** Words of violence, of extortion, and of misconduct in office: their reporters may have somebody to fear. */
const DELICATE =
  /\b(pungli|pungutan liar|suap|disuap|menyuap|sogok|uang pelicin|peras|diperas|memeras|pemerasan|ancam|diancam|mengancam|ancaman|intimidasi|diintimidasi|dipukul|memukul|pemukulan|dianiaya|penganiayaan|kekerasan|kdrt|pelecehan|dilecehkan|cabul|dicabuli|perkosa|diperkosa|pemerkosaan|korupsi|dikorupsi|penyelewengan|diselewengkan|digelapkan|penggelapan|preman|narkoba|sabu|judi|tambang liar|illegal logging|pembalakan)\b/i;
const OFFICIAL =
  /\b(oknum|kades|kepala desa|sekdes|lurah|camat|bupati|perangkat desa|aparat|polisi|guru|pejabat|bendahara)\b/i;
const WRONG =
  /\b(minta uang|meminta uang|minta bayar|uang rokok|dipotong|memotong|potongan|markup|mark up|fiktif|pilih kasih|tidak transparan|menipu|ditipu)\b/i;

/** True when the reporter may be in danger. A reason to offer Rahasia, never more. */
export const isDelicate = (text: string): boolean =>
  DELICATE.test(text) || (OFFICIAL.test(text) && WRONG.test(text));

export type PersonalKind = 'nik' | 'phone' | 'email' | 'account';

/** Personal data in a text, from `start` up to `end`, in UTF-16 units. */
export interface PersonalPiece {
  kind: PersonalKind;
  start: number;
  end: number;
}

const EMAIL =
  /[\w.+-]+\s?(?:@|[([{]at[)\]}])\s?[\w-]+(?:\s?(?:\.|,|[([{]dot[)\]}])\s?[\w-]+)*\s?(?:\.|,|[([{]dot[)\]}])\s?[a-z]{2,}/gi;
/** Digits as people write them: in groups, after a plus, with one or two dots, dashes, slashes or brackets between. */
const NUMBER = /[+(]?\d(?:[ ./()_-]{0,2}\d)*/g;
/** Words before an account number. */
const ACCOUNT_CUE =
  /\b(rek(ening)?|norek|bri|bni|bca|mandiri|bsi|btn|bpd|ovo|gopay|va|a\/n)\b\W*(\w+\W+){0,2}$/i;
const PHONE_CUE = /\b(hp|wa|whatsapp|telp?|telepon|hub(ungi)?|kontak|call|sms)\b\W*(\w+\W+){0,2}$/i;
const NIK_CUE = /\b(nik|ktp|kk)\b\W*(\w+\W+){0,2}$/i;
/** Sums and opening hours look like account numbers and NIK. */
const MONEY_CUE = /\brp\.?\s*$/i;
const NO_NUMBER = /^(\d{1,3}(\.\d{3})+|\d{1,2}[.:]\d\d\s*-.*)$/;

/**
 * NIK, phone and account numbers and e-mail addresses in a text, in order. A warning for the reporter, who can read
 * what was found: the endpoint masks what it publishes, and knows many more spellings.
 */
export function findPersonalData(text: string): PersonalPiece[] {
  const pieces: PersonalPiece[] = [...text.matchAll(EMAIL)].map((found) => ({
    kind: 'email',
    start: found.index,
    end: found.index + found[0].length,
  }));
  for (const { 0: written, index: start } of text.matchAll(NUMBER)) {
    const end = start + written.length;
    const kind = kindOf(written, text.slice(Math.max(0, start - 40), start));
    const isInside = pieces.some((piece) => start < piece.end && end > piece.start);
    if (kind && !isInside) pieces.push({ kind, start, end });
  }
  return pieces.sort((a, b) => a.start - b.start);
}

function kindOf(written: string, before: string): PersonalKind | null {
  const digits = written.replace(/\D/g, '');
  if (MONEY_CUE.test(before) || NO_NUMBER.test(written)) return null;
  if (digits.length === 16) return ACCOUNT_CUE.test(before) ? 'account' : 'nik';
  if (digits.length > 13 && NIK_CUE.test(before)) return 'nik';
  // 0812… and 62812…: mobile numbers have 10 to 13 digits including the leading zero.
  if (/^(0|62)8\d{7,11}$/.test(digits)) return 'phone';
  if (/^(0|62|8)\d{8,12}$/.test(digits) && PHONE_CUE.test(before)) return 'phone';
  return digits.length >= 8 && digits.length <= 17 && ACCOUNT_CUE.test(before) ? 'account' : null;
}

/** Masks every found piece in the text. */
export function coverPersonalData(text: string): string {
  let covered = '';
  let from = 0;
  for (const { start, end } of findPersonalData(text)) {
    covered += `${text.slice(from, start)}•••`;
    from = end;
  }
  return covered + text.slice(from);
}
