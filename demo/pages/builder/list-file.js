// Reads a spreadsheet's list. Excel saves CSV in several encodings, and tells only by a mark at the beginning.

const SIZE_MAX = 1024 * 1024;

/** @param {File} file @returns {Promise<{ text: string } | { problem: 'large' | 'unreadable' }>} */
export async function readListFile(file) {
  if (file.size > SIZE_MAX) return { problem: 'large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decode(bytes);
  return text.includes('\0') || text.startsWith('PK') ? { problem: 'unreadable' } : { text: text.trimEnd() };
}

function decode(bytes) {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
