import { dateFormat } from '../../../widget/language/formats.js';
import type { StepsMessages } from './words.js';

const DAY = dateFormat(['mui', 'id-ID'], { dateStyle: 'full', timeZone: 'UTC' });

/** Palembang Malay. */
export const stepsMui: StepsMessages = {
  at: (step, count) => `Langkah ${step} dari ${count}`,
  next: 'Lanjut',
  back: 'Balek',
  stillHere: 'Tulisan kamu masih ado.',
  kinds: {
    '2': {
      what: 'Apo yang nak kamu tau?',
      title: { label: 'Judul', hint: 'Sikok kalimat pendek. Contohnyo: Syarat ngurus akta kelahiran' },
      content: {
        label: 'Informasi yang diminta',
        hint: 'Informasi apo yang kamu perluke, dari kantor mano, dan untuk apo? Sebutke taun atau namo suratnyo kalu ado.',
      },
      where: 'Tentang tempat mano?',
      location: {
        label: 'Tempat yang ditanyoke',
        hint: 'Namo kantor, desa, atau wilayahnyo. Contohnyo: Kantor Camat Lubuk Batang',
      },
    },
    '3': {
      what: 'Apo harapan kamu?',
      title: { label: 'Judul', hint: 'Sikok kalimat pendek. Contohnyo: Lampu jalan untuk Dusun II' },
      content: {
        label: 'Usul atau harapan',
        hint: 'Apo yang kamu harapke, dimano, ngapo penting, dan siapo yang bakal tebantu?',
      },
      where: 'Untuk tempat mano?',
      location: {
        label: 'Tempat yang kamu maksud',
        hint: 'Contohnyo: sepanjang Dusun II, dari balai desa sampe SD Negeri 3',
      },
    },
  },
  section: 'Preso teros kirim',
  review: {
    heading: {
      public: 'Pacak dibaco wong galo',
      secret: 'Laporan rahasia',
      untold: 'Mungkin pacak dibaco wong galo',
      withheld: 'Cuma untuk petugas',
    },
    nothing: 'Katek yang tampil di internet. Wong lain jugo dak tau laporan ini ado.',
    photos: 'Foto baru tampil kalu petugas sudah mreso dan mukaknyo.',
    when: 'Kapan tampilnyo?',
    masked: 'Tampil kalu petugas sudah mreso laporan.',
    publicName: 'Namo yang tampil',
    names: { citizen: '“Warga”', initials: 'Huruf depan namo kamu', anonymous: '“Anonim”' },
    noName: 'Namo samo kontak dak dikirim.',
    fields: {
      classificationId: 'Jenis laporan',
      category: 'Topik',
      institution: 'Instansi',
      location: 'Desa atau kecamatan',
      locationText: 'Tempat kejadian',
      assetRef: 'Kode barang',
      dateOfIncident: 'Tanggal kejadian',
      attachments: 'Foto atau berkas',
      name: 'Namo',
      phone: 'Nomor HP',
      email: 'Email',
      nik: 'NIK',
    },
    point: { rough: 'Titik peta, digeser sampe kiro-kiro 500 meter', exact: 'Titik peta yang pas' },
    empty: 'Belom diisi',
    change: 'Ubah',
    day: (day) => DAY.format(new Date(day)),
  },
};
