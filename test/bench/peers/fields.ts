/** What each form asks for. */
export const KINDS = ['Pengaduan', 'Aspirasi', 'Permintaan informasi'];

export interface Field {
  name: string;
  label: string;
  type: 'text' | 'area' | 'date' | 'tel' | 'email';
  isRequired: boolean;
}

export const FIELDS: readonly Field[] = [
  { name: 'title', label: 'Judul laporan', type: 'text', isRequired: true },
  { name: 'content', label: 'Isi laporan', type: 'area', isRequired: true },
  { name: 'place', label: 'Tempat kejadian', type: 'text', isRequired: true },
  { name: 'day', label: 'Tanggal kejadian', type: 'date', isRequired: true },
  { name: 'person', label: 'Nama', type: 'text', isRequired: true },
  { name: 'phone', label: 'Nomor HP', type: 'tel', isRequired: true },
  { name: 'email', label: 'Email', type: 'email', isRequired: false },
];

export const FILES_LABEL = 'Foto';
export const CONSENT_LABEL = 'Saya setuju data ini dipakai untuk menindaklanjuti laporan';
