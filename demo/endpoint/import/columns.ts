import { plainHeader, type Source } from './sources.js';

/** `FIELDS` are what a column can be taken for, with what becomes of it. */
export const FIELDS = {
  id: 'the row’s own number, by which it is known again',
  reply_to: 'the number of the row that this one answers',
  filed: 'the day, or day and time, when it was reported',
  filed_time: 'the time of that day',
  incident: 'the day when it happened',
  title: 'the title',
  content: 'what was reported',
  content_else: 'what was reported, where the column before is empty',
  status: 'how far it is',
  kind: 'complaint, wish or request for information',
  category: 'the category, where this town has one of that name',
  office: 'the office, where this town has one of that name',
  village: 'the village: by its name, and for offices in words',
  place: 'where it is, for offices',
  latitude: 'north or south, in degrees',
  longitude: 'east or west, in degrees',
  privacy: 'whether it is anonymous or secret',
  answer: 'the office’s answer',
  name: 'the reporter’s name',
  phone: 'the reporter’s phone',
  email: 'the reporter’s e-mail',
} as const;

export type Field = keyof typeof FIELDS;

/** `OF_PERSONS` name a person. Kept only where the operator asks for it. */
export const OF_PERSONS: readonly Field[] = ['name', 'phone', 'email'];

/** Several columns may be taken for these: their texts are put together. */
const JOINED: readonly Field[] = ['content', 'place', 'answer', 'privacy'];
/** A guess takes all columns that fit for these. */
const TAKEN_ALL: readonly Field[] = ['place', 'privacy'];

export type Columns = Readonly<Partial<Record<Field, readonly number[]>>>;

/** Headers by which a column is known, the likeliest first. */
const KNOWN_BY: Readonly<Record<Field, readonly RegExp[]>> = {
  id: [
    /^tracking id$/,
    /^id$/,
    /^(id|no|nomor|kode) (laporan|lapor|tiket|aduan|pengaduan|registrasi)$/,
    /^(tiket|ticket)( id)?$/,
  ],
  reply_to: [],
  filed: [
    /^(timestamp|cap waktu|stempel waktu|created at)$/,
    /^(tanggal|tgl|waktu) (laporan|lapor|aduan|pengaduan|pelaporan|masuk|dibuat|kirim|surat)( masuk)?$/,
    /^(tanggal|tgl|waktu|date|hari tanggal)$/,
  ],
  filed_time: [/^(waktu laporan masuk|jam)$/],
  incident: [/^(tanggal|tgl|waktu|hari)( tanggal)? (kejadian|peristiwa)$/, /^kapan\b/],
  title: [/^judul( (laporan|aduan|pengaduan))?$/, /^(perihal|subjek|subject|pokok (masalah|aduan))$/],
  content: [
    /^isi laporan akhir$/,
    /^isi( (laporan|aduan|pengaduan|keluhan|pesan))?$/,
    /^(uraian|deskripsi|keterangan|penjelasan|rincian|detail)\b/,
    /^(keluhan|aduan|pengaduan|laporan|aspirasi|pesan|masalah|permasalahan)( anda| saudara| warga)?$/,
    /\b(keluhan|aduan|pengaduan|laporkan|ceritakan|masalah)\b/,
  ],
  content_else: [/^isi laporan awal$/],
  status: [/^status( (laporan|aduan|pengaduan|penyelesaian|tindak lanjut))?$/, /^(progres|progress)$/],
  kind: [/^klasifikasi( laporan)?$/, /^jenis( (laporan|aduan|pengaduan))?$/],
  category: [/^(kategori|topik|bidang)( (laporan|aduan|pengaduan|masalah))?$/],
  office: [
    /^instansi terdisposisi( skpd)?$/,
    /^(disposisi|instansi|opd|skpd|dinas|instansi tujuan|diteruskan ke|penanggung jawab)$/,
  ],
  village: [/^(desa|kelurahan|desa kelurahan|kelurahan desa|nama desa)$/],
  place: [
    /^(lokasi|tempat|alamat|letak)( (kejadian|laporan|masalah|peristiwa))$/,
    /^(lokasi|tempat)$/,
    /^(dusun|rt rw)$/,
  ],
  latitude: [/^(lat|latitude|lintang)$/],
  longitude: [/^(lon|lng|long|longitude|bujur)$/],
  privacy: [/^tipe laporan( anonim rahasia)?$/, /\b(anonim|rahasia|dirahasiakan)\b/],
  answer: [/^(tanggapan|jawaban|tindak lanjut|balasan|respon|respons)( (instansi|petugas|desa|admin))?$/],
  name: [
    /^(nama|nama lengkap|nama pelapor|nama anda|pelapor)$/,
    /^(siapa )?nama( lengkap)? (anda|pelapor|pengadu|pengirim|pembuat|pemohon|warga|saudara)\b/,
    /^(pengadu|pengirim|pemohon)$/,
  ],
  phone: [
    /^(telepon|telpon|telp|hp|wa|whatsapp|nomor hp|nomor wa|nomor telepon|nomor whatsapp)$/,
    /^(no|nomor) (hp|wa|telp|telpon|telepon|whatsapp|handphone|ponsel|kontak)\b/,
    /^(kontak|handphone|ponsel)$/,
  ],
  email: [/^(e mail|email|surel|alamat email|alamat e mail|email address|username)$/],
};

/** Beginnings of headers that ask who somebody is, whatever they speak of behind: “Nama pembuat aduan”. */
const ASKS_WHO = /^(siapa|nama|nik|ktp|no|nomor|hp|wa|telepon|telp|kontak|email|e mail|surel)\b/;

/** OpenSID writes the number of the report that a row answers into `id_pengaduan`. */
const OF_SOURCE: Readonly<Partial<Record<Source, Partial<Record<Field, readonly RegExp[]>>>>> = {
  opensid: { id: [/^id$/], reply_to: [/^id pengaduan$/] },
};

/** `guessColumns` takes each column for at most one thing, and each thing from the likeliest column. */
export function guessColumns(headers: readonly string[], source: Source): Columns {
  const plain = headers.map(plainHeader);
  const taken = new Set<number>();
  const columns: Partial<Record<Field, number[]>> = {};
  const byLikelihood = (Object.keys(FIELDS) as Field[]).flatMap((field) =>
    (OF_SOURCE[source]?.[field] ?? KNOWN_BY[field]).map((pattern, rank) => ({ field, pattern, rank })),
  );
  byLikelihood.sort((one, other) => one.rank - other.rank);
  for (const { field, pattern } of byLikelihood) {
    const takesAll = TAKEN_ALL.includes(field);
    if (columns[field] !== undefined && !takesAll) continue;
    for (const [at, header] of plain.entries()) {
      if (taken.has(at) || !pattern.test(header)) continue;
      if (field === 'content' && ASKS_WHO.test(header)) continue;
      taken.add(at);
      (columns[field] ??= []).push(at);
      if (!takesAll) break;
    }
  }
  return columns;
}

export type Mapped = { ok: true; columns: Columns } | { ok: false; message: string };

/** `mapColumns` changes a guess by what the operator wrote: `Keluhan=content`, or `Foto=` for a column to leave out. */
export function mapColumns(guess: Columns, headers: readonly string[], written: readonly string[]): Mapped {
  const columns: Partial<Record<Field, number[]>> = {};
  for (const [field, at] of Object.entries(guess)) columns[field as Field] = [...at];
  for (const one of written) {
    const cut = one.lastIndexOf('=');
    const header = one.slice(0, cut).trim();
    const field = one.slice(cut + 1).trim();
    const at = headers.findIndex((name) => plainHeader(name) === plainHeader(header));
    if (cut < 0 || at < 0) {
      const there = headers.map((name) => `"${name}"`).join(', ');
      return { ok: false, message: `--map ${one}: there is no column "${header}"; there are ${there}` };
    }
    if (field !== '' && !Object.hasOwn(FIELDS, field))
      return {
        ok: false,
        message: `--map ${one}: there is no field "${field}"; there are ${Object.keys(FIELDS).join(', ')}`,
      };
    for (const list of Object.values(columns)) if (list.includes(at)) list.splice(list.indexOf(at), 1);
    if (field === '') continue;
    const list = (columns[field as Field] ??= []);
    if (!JOINED.includes(field as Field)) list.length = 0;
    list.push(at);
  }
  return { ok: true, columns };
}

/** `isUsable`: there is a day and a text; nothing less makes a report. */
export const isUsable = ({ filed = [], incident = [], content = [], title = [] }: Columns): boolean =>
  filed.length + incident.length > 0 && content.length + title.length > 0;
