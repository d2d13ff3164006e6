/** Lower case without accents and apostrophes; whatever else is no letter or digit parts words. */
export function foldWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
