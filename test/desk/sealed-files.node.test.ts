import assert from 'node:assert/strict';
import { resolveObjectURL } from 'node:buffer';
import { describe, test } from 'node:test';
import { FileAddresses } from '../../demo/endpoint/desk/page/sealed/reports/file-addresses.js';
import { concat, u32, utf8, type Bytes } from '../../src/contract/sealed/bytes.js';

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** A picture's beginning, by which a browser would make room for all of it. */
const png = (width: number, height: number): Bytes =>
  concat(PNG, u32(13), utf8('IHDR'), u32(width), u32(height), new Uint8Array(5));

describe('Files of a sealed report', () => {
  const files = new FileAddresses();
  let places = 0;
  const shown = (bytes: Bytes, type = 'image/jpeg') => {
    const { href, isPhoto } = files.of(`${(places += 1)}`, 1, { name: 'foto-1.jpg', type, bytes });
    return [isPhoto, resolveObjectURL(href)!.type];
  };
  const NOT_DRAWN = [false, 'application/octet-stream'];

  test('are drawn by what they are, and not by what their sender calls them', () => {
    assert.deepEqual(shown(png(64, 48), 'text/html'), [true, 'image/png']);
    for (const bytes of ['<svg onload=1>', 'GIF89a\u0001\0\u0001\0', '\u00ff\u00d8', ''].map(utf8))
      assert.deepEqual(shown(bytes), NOT_DRAWN);
  });

  test('are saved under a name whose end is that of their bytes, or of what no double click runs', () => {
    const saved = (name: string, bytes = utf8('<script>')) =>
      files.of(`${(places += 1)}`, 2, { name, type: 'image/jpeg', bytes }).name;
    assert.equal(saved('undangan.hta', png(64, 48)), 'foto-2.png');
    assert.equal(saved('besar.hta', png(40_000, 40_000)), 'foto-2.png', 'though it is not drawn');
    const names = [
      ['undangan.hta', 'berkas-2-undangan.bin'],
      ['kuitansi.hta.PDF', 'berkas-2-kuitansi-hta.pdf'],
      ['../..\\Surat Désa.docx', 'berkas-2-Surat-Désa.docx'],
      ['foto.jpg.', 'berkas-2-foto-jpg.bin'],
      ['halaman.html', 'berkas-2-halaman.bin'],
      ['pdf', 'berkas-2-pdf.bin'],
      ['.lnk', 'berkas-2.bin'],
      ['', 'berkas-2.bin'],
      ['a\n.txt\u202e', 'berkas-2-a.txt'],
    ] as const;
    for (const [given, kept] of names) assert.equal(saved(given), kept, given);
  });

  test('are not drawn where a few bytes are a picture of any size, nor many of them together', () => {
    files.revoke();
    for (const [width, height] of [
      [40_000, 40_000],
      [4_001, 4_000],
      [0, 48],
    ] as const)
      assert.deepEqual(shown(png(width, height)), NOT_DRAWN, `${width} × ${height}`);
    const drawn = Array.from({ length: 5 }, () => shown(png(4_000, 4_000))[0]);
    assert.deepEqual(drawn, [true, true, true, false, false]);
    files.revoke();
    assert.deepEqual(shown(png(4_000, 4_000))[0], true, 'of the next report');
  });
});
