import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detailInWords } from '../../demo/endpoint/desk/page/audit/audit-details.js';
import { useSession, type SessionWire } from '../../demo/endpoint/desk/page/session.js';

useSession({ officer: 'siti', institutions: [{ id: 'pu', name: 'Dinas PU' }] } as unknown as SessionWire);

const said = (action: string, detail: string | null, officer = 'siti'): string =>
  detailInWords({ at: '', officer, action, tracking_id: null, detail });

test('what the trail keeps of an act is a sentence, and no mark of ours', () => {
  for (const [action, detail, words] of [
    [
      'respond',
      'public, files 2, template tpl-1, promised 2026-12-05',
      'Dibaca umum, 2 lampiran, dari templat, dijanjikan selesai 5 Des 2026',
    ],
    ['note', 'private', 'Dibaca pelapor saja'],
    ['respond', 'sealed', 'Laporan tersegel'],
    ['export', 'sealed', 'Laporan tersegel'],
    ['cover-photo', 'boxes 2, before 0', '2 kotak hitam, sebelumnya 0'],
    ['redact', 'title 1, content 3', 'Hitam: 1 bagian di judul, 3 di isi'],
    ['correct', 'title, category_id, location_id', 'Yang dibetulkan: judul, kategori, dan wilayah'],
    ['undo', 'verify-and-forward', 'Verifikasi + teruskan'],
    ['dispose', 'pu', 'Dinas PU'],
    ['wish', 'planned', 'Direncanakan'],
    ['file', 'anonymous', 'Tanpa nama, jadi nomornya tidak dicatat'],
    ['templates', 'removed 7', 'Satu templat dihapus'],
    ['town-changed', 'holidays.csv 3: +1 ~0 -2', 'Hari libur: 1 baris ditambah, 0 diubah, 2 dihapus'],
    ['town-changed', 'urgent.yaml 4: +0 ~1 -0', 'Kata bahaya: 0 baris ditambah, 1 diubah, 0 dihapus'],
    ['sign-in', 'passkey', 'Dengan kunci sandi'],
    ['account-changed', 'siti: no passkey', 'siti: kunci sandi dihapus'],
    ['account-changed', 'siti: mail confirmed', 'siti: alamat surel dikonfirmasi'],
    ['account-changed', 'budi: office pu, code', 'budi: Instansi, Dinas PU, kode ponsel dicabut'],
    ['escalate', 'overdue, bu-ratna', 'Tenggat lewat, ke bu-ratna'],
    ['escalate', 'promise, verifier', 'Hari yang dijanjikan lewat, ke verifikator'],
    ['account-changed', 'budi: superior bu-ratna', 'budi: atasan bu-ratna'],
    ['search', 'words 4', 'Dicari menurut kata, ketemu 4 laporan'],
    [
      'sealed-epoch',
      '7KQ-2M9-XD4-FTR 2027-11-30 alone',
      'Sidik 7KQ-2M9-XD4-FTR, sampai 30 Nov 2027, dibuat sendirian',
    ],
    ['sealed-copies', '2 Ibu Ratna', '2 kunci, kepada Ibu Ratna'],
    ['sealed-recovery', '7KQ-2M9-XD4-FTR', 'Sidik 7KQ-2M9-XD4-FTR'],
    [
      'account-changed',
      'budi: disabled, sealed-copies-taken',
      'budi: dinonaktifkan, salinan kunci laporan tersegel dihapus',
    ],
    ['close', null, '–'],
    ['close', 'of a later release', 'Of a later release'],
  ] as const)
    assert.equal(said(action, detail), words);
});
