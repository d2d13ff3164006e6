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
