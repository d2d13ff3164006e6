import { numberFormat } from '../../widget/language/formats.js';
import { errorsJv } from '../../widget/errors/jv.js';
import type { Problem } from '../../form-logic/rules.js';
import type { FormMessages } from './words.js';

/** Where a browser has no Javanese, it counts as in Indonesian. */
export const number = numberFormat(['jv', 'id-ID'], { maximumFractionDigits: 1 });

const MISSING: Readonly<Partial<Record<Problem['field'], string>>> = {
  classificationId: 'Pilih jinis laporan.',
  title: 'Isi judul laporan.',
  content: 'Cariyosaken isi laporan.',
};

function problem(found: Problem): string {
  switch (found.code) {
    case 'missing':
      return MISSING[found.field] ?? '';
    case 'too-short':
      return `Serat langkung jangkep: paling sekedhik ${found.min} aksara, sakmenika ${found.length}.`;
    case 'too-long':
      return `Kepanjangen: paling kathah ${number.format(found.max)} aksara. Kirangi ${number.format(found.length - found.max)} aksara.`;
    case 'server':
      return found.sentences.join(' ');
    default:
      return '';
  }
}

/** Javanese: krama that a villager says to a village officer, “panjenengan”. */
export const formJv: FormMessages = {
  heading: 'Ngaturaken laporan',
  intro:
    'Cariyosaken perkawis, pitakenan, utawi usul panjenengan dhateng pamarentah. Gratis, tanpa damel akun.',
  optional: '(pareng kosong)',
  what: 'Menapa ingkang kedadosan?',
  tips: 'Pitedah nyerat',
  more: 'Basa lan sanesipun',
  classification: 'Jinis laporan',
  classifications: [
    {
      id: '1',
      label: 'Aduan',
      hint: 'Wonten layanan utawi fasilitas ingkang risak lan perlu dipundandosi.',
    },
    {
      id: '3',
      label: 'Usul lan pangajeng-ajeng',
      hint: 'Panjenengan gadhah usul utawi pangajeng-ajeng kagem pamarentah.',
    },
    { id: '2', label: 'Nyuwun katrangan', hint: 'Panjenengan badhe mangertos bab saking pamarentah.' },
  ],
  title: {
    label: 'Judul',
    hint: 'Satunggal ukara cekak. Tuladha: Kreteg gantung pedhot wonten Dusun II',
  },
  content: {
    label: 'Isining laporan',
    hint: 'Menapa ingkang kedadosan, wiwit kapan, sinten ingkang kenging, lan menapa pangajeng-ajeng panjenengan? Laporan ingkang cetha langkung enggal dipuntandangi.',
  },
  count: (length, max) => `${number.format(length)} saking ${number.format(max)} aksara`,
  nearlyFull: 'Sampun meh dumugi wates panjangipun.',
  overfull: 'Nglangkungi wates panjangipun.',
  summary: (count) => `Wonten ${count} isian ingkang perlu dipundandosi`,
  errorPrefix: 'Lepat:',
  problem,
  setup: {
    loading: 'Nyambung dhateng layanan laporan…',
    offline: 'Formulir dereng kasambung',
    kept: 'Ingkang sampun panjenengan serat taksih wonten mriki.',
    retry: 'Cobi malih',
    fallback: 'Utawi lapor lewat:',
    web: 'Situs',
    sms: (to) => `SMS dhateng ${to}`,
    simple: {
      heading: 'Layanan menika namung nampi laporan prasaja',
      why: 'Alamat menika mboten nyebataken menapa kemawon ingkang saged dipunlayani. Mbok menawi sanes layanan laporan, utawi Wi-Fi taksih ngentosi panjenengan mlebet. Foto, Anonim, lan Rahasia mboten wonten.',
    },
  },
  fault: errorsJv,
};
