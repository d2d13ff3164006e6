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
