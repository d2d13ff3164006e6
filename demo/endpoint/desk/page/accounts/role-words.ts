import { wordsOf } from '../language.js';

const words = wordsOf(
  {
    verifier: 'Verifikator',
    verifierDoes: 'membaca semua laporan, memverifikasi, meneruskan',
    office: 'Instansi',
    officeDoes: 'hanya melihat dan menjawab laporan yang diteruskan kepadanya',
    protection: 'Perlindungan data',
    protectionDoes: 'kode akses baru, ekspor, hapus data, bersama petugas kedua; laporan tersegel',
    auditor: 'Auditor',
    auditorDoes: 'membaca jejak audit, tanpa laporan',
    administrator: 'Administrator',
    administratorDoes: 'mengelola akun, tanpa laporan',
  },
  {
    verifier: 'Verifier',
    verifierDoes: 'reads all reports, verifies and forwards them',
    office: 'Office',
    officeDoes: 'sees and answers only reports that were forwarded to it',
    protection: 'Data protection',
    protectionDoes: 'new access codes, export, erasure, together with a second officer; sealed reports',
    auditor: 'Auditor',
    auditorDoes: 'reads the audit trail, without reports',
    administrator: 'Administrator',
    administratorDoes: 'keeps the accounts, without reports',
  },
);

/** Roles by name: what each is called, and what it does. */
export const ROLES: Readonly<Record<string, readonly [name: string, does: string]>> = {
  verifier: [words.verifier, words.verifierDoes],
  office: [words.office, words.officeDoes],
  protection: [words.protection, words.protectionDoes],
  auditor: [words.auditor, words.auditorDoes],
  administrator: [words.administrator, words.administratorDoes],
};

export const roleName = (role: string): string => ROLES[role]?.[0] ?? role;
