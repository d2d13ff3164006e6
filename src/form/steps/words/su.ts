import { dateFormat } from '../../../widget/language/formats.js';
import type { StepsMessages } from './words.js';

const DAY = dateFormat(['su', 'id-ID'], { dateStyle: 'full', timeZone: 'UTC' });

/** Sundanese. */
export const stepsSu: StepsMessages = {
  at: (step, count) => `Léngkah ${step} tina ${count}`,
  next: 'Teraskeun',
  back: 'Balik deui',
  stillHere: 'Seratan Anjeun masih aya.',
  kinds: {
    '2': {
      what: 'Naon anu hoyong Anjeun terang?',
      title: { label: 'Judul', hint: 'Hiji kalimah pondok. Contona: Sarat ngurus akta kalahiran' },
      content: {
        label: 'Inpormasi anu disuhunkeun',
        hint: 'Inpormasi naon anu Anjeun peryogikeun, ti kantor mana, sareng kanggo naon? Sebatkeun taun atanapi nami seratna upami aya.',
      },
      where: 'Ngeunaan tempat mana?',
      location: {
        label: 'Tempat anu ditaroskeun',
        hint: 'Nami kantor, désa, atanapi wilayahna. Contona: Kantor Camat Lubuk Batang',
      },
    },
    '3': {
      what: 'Naon harepan Anjeun?',
      title: { label: 'Judul', hint: 'Hiji kalimah pondok. Contona: Lampu jalan kanggo Dusun II' },
      content: {
        label: 'Usul atanapi harepan',
        hint: 'Naon anu diarepkeun ku Anjeun, di mana, naha penting, sareng saha anu bakal kabantosan?',
      },
      where: 'Kanggo tempat mana?',
      location: {
        label: 'Tempat anu dimaksad',
        hint: 'Contona: sapanjang Dusun II, ti balé désa dugi ka SD Negeri 3',
      },
    },
  },
  section: 'Parios teras kintunkeun',
  review: {
    heading: {
      public: 'Tiasa diaos ku sadayana',
      secret: 'Laporan rahasia',
      untold: 'Panginten tiasa diaos ku sadayana',
      withheld: 'Mung kanggo patugas',
    },
    nothing: 'Teu aya anu dipintonkeun di internét. Jalmi sanés ogé teu terang yén laporan ieu aya.',
    photos: 'Poto dipintonkeun saparantos patugas mariosan sareng muka éta.',
    when: 'Iraha katingalina?',
    masked: 'Dipintonkeun saparantos patugas mariosan laporan.',
    publicName: 'Nami anu dipintonkeun',
    names: {
      citizen: '“Warga”',
      initials: 'Aksara mimiti nami Anjeun',
      anonymous: '“Anonim”',
    },
    noName: 'Nami sareng kontak teu dikintunkeun.',
    fields: {
      classificationId: 'Jinis laporan',
      category: 'Perkawis laporan',
      institution: 'Instansi',
      location: 'Désa atanapi kacamatan',
      locationText: 'Tempat kajadian',
      assetRef: 'Kode barang',
      dateOfIncident: 'Tanggal kajadian',
      attachments: 'Poto atanapi berkas',
      name: 'Nami',
      phone: 'Nomer HP',
      email: 'Email',
      nik: 'NIK',
    },
    point: { rough: 'Titik peta, digésér dugi ka kira-kira 500 méter', exact: 'Titik peta anu pasti' },
    empty: 'Teu acan dieusian',
    change: 'Robih',
    day: (day) => DAY.format(new Date(day)),
  },
};
