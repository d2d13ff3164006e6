import { randomBytes } from 'node:crypto';

export interface Part {
  name: string;
  value: string | { fileName: string; mediaType: string; bytes: Uint8Array };
}

/** `multipart` makes a form in one piece, so that its length is known before the first byte is sent. */
export function multipart(parts: readonly Part[]): { type: string; bytes: Uint8Array } {
  const boundary = `aduan-${randomBytes(18).toString('hex')}`;
  const chunks = parts.flatMap(({ name, value }) => {
    const isText = typeof value === 'string';
    const head = [
      `--${boundary}`,
      `Content-Disposition: form-data; name="${quoted(name)}"${isText ? '' : `; filename="${quoted(value.fileName)}"`}`,
      ...(isText ? [] : [`Content-Type: ${value.mediaType}`]),
      '',
      '',
    ].join('\r\n');
    return [Buffer.from(head), Buffer.from(isText ? value : value.bytes), Buffer.from('\r\n')];
  });
  chunks.push(Buffer.from(`--${boundary}--\r\n`));
  return { type: `multipart/form-data; boundary=${boundary}`, bytes: Buffer.concat(chunks) };
}

/** `quoted` escapes as browsers do (HTML, multipart/form-data encoding algorithm). */
function quoted(text: string): string {
  return text.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22');
}
