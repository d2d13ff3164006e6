/** A word with a capital, or an initial with its dot; a dot after a longer word ends the sentence. */
const NAME_WORD = String.raw`\p{Lu}(?:\.|[\p{L}'’-]*)`;
const NAME = `${NAME_WORD}(?:\\s+(?:(?:bin|binti|al)\\s+)?${NAME_WORD}){0,4}`;

/** Said of a person whose name follows. */
const INTRODUCTIONS = [
  String.raw`nama(?:\s+(?:saya|kami|istri|suami|anak|ibu|bapak|ayah|pelapor|pemilik|beliau)){1,2}(?:\s+(?:adalah|ialah))?\s*[:,]?`,
  String.raw`atas\s+nama\s*:?`,
  String.raw`(?<!\p{L})a\s?[./]\s?n\.?\s*:?`,
  String.raw`(?<!\p{L})(?:bapak|bapa|bpk|pak|ibu|bu|sdr|sdri|saudara|saudari|mas|mbak|kang|haji|hajah|hj|mbah|nenek|kakek|guru|bidan|dokter|dr)\.?`,
  String.raw`(?:hormat\s+(?:saya|kami)|tertanda|ttd|wassalam)\s*[.,:]?`,
  String.raw`perkenalkan,?\s+saya`,
  // The signature behind a number that was masked.
  String.raw`•••(?:,|\s+(?:dengan|sama))`,
].map((words) => new RegExp(`((?<!\\p{L})(?:${caseless(words)})\\s+)(${NAME})`, 'gu'));

/** Capitalised after "Pak" or "Ibu" and yet no name: offices, groups, the first word of the next sentence. */
const NO_NAME = new Set(
  (
    'bapak ibu pak bu saudara saudari yth bupati wakil camat lurah kades kepala sekdes sekcam sekretaris gubernur presiden menteri walikota ' +
    'wali ketua rt rw rk kadus kapolsek kapolres kapolda polisi danramil babinsa bhabinkamtibmas dokter bidan guru kasi kasubag kabid ' +
    'kadis kaur bpd bumdes pkk posyandu petugas admin kader ustadz imam hakim jaksa dinas pln pdam bpjs desa dusun kelurahan kecamatan ' +
    'kabupaten kota kampung jalan jl gang blok lingkungan perumahan pasar sekolah sd smp sma tk nomor no saya kami kita anda dia mereka kalian ' +
    'tolong mohon minta ini itu di dan dari yang untuk agar tidak sudah belum mau terima kasih semua sekalian pejabat anggota dewan ' +
    'pertiwi rumah tangga hamil menyusui kota negara direktur manajer kantor puskesmas tni polri satpol bank bri bni bca bsi'
  ).split(' '),
);

/**
 * Masks the names of people where the words before them say that a name follows. Names without such words stay: that a word
 * is a name and not a village can't be told by its shape.
 */
export function maskNames(text: string, mask: string): string {
  return INTRODUCTIONS.reduce(
    (masked, pattern) =>
      masked.replace(pattern, (whole, introduction: string, name: string) => {
        const words = name.split(/(\s+)/);
        const end = words.findIndex((word) => NO_NAME.has(word.replace(/[.'’-]/g, '').toLowerCase()));
        if (end === 0) return whole;
        const rest = end < 0 ? '' : words.slice(end - 1).join('');
        return `${introduction}${mask}${rest}`;
      }),
    text,
  );
}

/** Any case for the small letters of a pattern, while the name after it keeps its capitals. */
function caseless(pattern: string): string {
  return pattern.replace(/\\p\{\p{L}+\}|\\\p{L}|\p{Ll}/gu, (part) =>
    part.length > 1 ? part : `[${part}${part.toUpperCase()}]`,
  );
}
