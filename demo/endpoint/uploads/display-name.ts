const LENGTH_MAX = 80;

/**
 * `displayName` makes a person's file name fit to show: no path, no control or direction marks (which can make
 * `gpj.exe` look like an image), and the extension of its real type.
 * @param extension without a dot
 */
export function displayName(original: string, extension: string): string {
  const base = original.normalize('NFC').split(/[/\\]/).pop() ?? '';
  const stem = base
    .replace(/\.[^.]*$/, '')
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return `${[...stem].slice(0, LENGTH_MAX).join('') || 'berkas'}.${extension}`;
}
