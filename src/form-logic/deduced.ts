import { CLASSIFICATIONS } from '../contract/classifications.js';
import type { FormValues, Presets } from './state.js';

/** Characters of a deduced title: as much as a list shows on a phone. */
const TITLE_LENGTH = 60;

const BROKEN =
  /\b(rusak|hancur|putus|patah|mati|padam|bocor|bolong|berlubang|lubang|banjir|longsor|ambruk|roboh|ambles|macet|mampet|tersumbat|kotor|bau|keruh|hilang|dicuri|ditolak|dipungut|pungli|pungutan|korupsi|suap|belum|tidak pernah|kecelakaan|jatuh|korban|bahaya|berbahaya|penyalahgunaan|pemotongan|dipotong|diperas|dipukul|risak|pedhot|ruksak|pegat|pareum)\b/i;
const ASKED =
  /\b(apa saja|apa syarat|syaratnya|bagaimana (cara|caranya|prosedur)|mau (tanya|bertanya)|ingin (tanya|bertanya|tahu|mengetahui)|minta (info|informasi|keterangan)|mohon (info|informasi|penjelasan|keterangan)|kapan (ada|buka|jadwal)|berapa (biaya|lama)|nyuwun pirsa|badhe tanglet|bade naros|hoyong terang)\b/i;
const WISHED =
  /\b(usul|usulan|mengusulkan|saran|menyarankan|sebaiknya|alangkah baiknya|andai|seandainya|(mohon|minta|tolong|berharap|harap) (di(bangun|buat|adakan|pasang|sediakan|tambah)\w*|ada)|aspirasi|usulipun)\b/i;

/** The first sentence, or as many whole words of it as fit. A full stop after a short word marks an abbreviation. */
export function deducedTitle(content: string, max = TITLE_LENGTH): string {
  const [line = ''] = content.trim().split(/\n/);
  const [sentence = ''] = /^.+?(?:[!?]|(?<=\p{L}{4})\.)(?=\s)|^.+$/su.exec(line) ?? [];
  const whole = sentence.trim().replace(/[.,;:]+$/, '');
  const letters = [...whole];
  const most = Math.min(max, TITLE_LENGTH);
  if (letters.length <= most) return whole;
  const cut = letters.slice(0, most - 1).join('');
  // A text without blanks is cut inside a word.
  return `${cut.replace(/\s+\S*$/, '').replace(/[\s.,;:]+$/, '')}…`;
}

/** Kind of report by its words: a complaint when in doubt, which has the longest procedure and loses nothing. */
export function deducedKind(text: string): string {
  // Nothing is written yet: compiling the long patterns would take 35 KB of a phone's memory.
  if (!text.trim()) return CLASSIFICATIONS.complaint;
  if (BROKEN.test(text)) return CLASSIFICATIONS.complaint;
  if (ASKED.test(text)) return CLASSIFICATIONS.information;
  return WISHED.test(text) ? CLASSIFICATIONS.aspiration : CLASSIFICATIONS.complaint;
}

/** Fills in empty fields: the kind by the words, the title by the first sentence. */
export function withDeduced(
  values: Readonly<FormValues>,
  { presets, titleMax }: { presets: Presets; titleMax: number },
): Readonly<FormValues> {
  const classificationId =
    presets.classificationId ??
    (values.classificationId || deducedKind(`${values.title}\n${values.content}`));
  return {
    ...values,
    title: values.title.trim() ? values.title : deducedTitle(values.content, titleMax),
    classificationId,
  };
}
