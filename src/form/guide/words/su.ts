import type { PersonalKind } from '../../../form-logic/personal-data.js';
import type { GuideMessages } from './words.js';
import { sectionsSu } from '../../sections/words/su.js';

const KINDS: Readonly<Record<PersonalKind, string>> = {
  nik: 'NIK',
  phone: 'nomer HP',
  email: 'alamat email',
  account: 'nomer rekening',
};

/** Sundanese. */
export const guideSu: GuideMessages = {
  heading: 'Supados gancang diurus, carioskeun:',
  aspects: {
    what: 'Naon anu kajadian',
    where: 'Di mana kajadianana',
    when: 'Ti iraha',
    office: 'Instansi mana anu ngurus',
    hope: 'Naon harepan Anjeun',
  },
  kinds: {
    '2': { what: 'Inpormasi naon', office: 'Ti kantor mana' },
    '3': { what: 'Usul Anjeun', where: 'Tempatna', hope: 'Harepan Anjeun' },
  },
  told: 'parantos aya',
  missing: 'teu acan aya',
  personal: {
    heading: 'Aya data pribados dina seratan Anjeun',
    why: (kinds) =>
      `Laporan ieu tiasa diaos ku jalmi dina internét, sareng di jerona aya ${kinds.map((kind) => KINDS[kind]).join(', ')}. Patugas tetep tiasa ngahubungan Anjeun ngalangkungan kontak anu dieusian di handap.`,
    cover: 'Tutupan ku •••',
    covered: 'Data pribados parantos ditutupan.',
  },
  delicate: {
    heading: 'Hariwang kanyahoan?',
    why: 'Laporan sapertos kieu tiasa dikintunkeun tanpa dipintonkeun dina internét sareng tanpa nami Anjeun.',
    makeSecret: 'Jantenkeun Rahasia',
    made: 'Laporan ieu ayeuna Rahasia.',
    makeNameless: 'Rahasia sareng tanpa nami',
    madeNameless:
      'Laporan ieu ayeuna Rahasia sareng tanpa nami: teu dipintonkeun dina internét, sareng nami Anjeun teu ditaroskeun.',
    makeHidden: 'Rahasia, sumputkeun nami abdi',
    madeHidden:
      'Laporan ieu ayeuna Rahasia sareng nami Anjeun disumputkeun. Nami tiasa dikosongkeun; upami dieusian, mung patugas panarima anu ningali.',
    undo: 'Batalkeun',
    undone: 'Dibatalkeun. Laporan ieu balik deui sapertos tadi.',
  },
  elsewhere: {
    heading: 'Upami pormulir teu nyambung waé',
    why: 'Seratan Anjeun tiasa dikintunkeun tanpa internét, ngalangkungan SMS ka layanan nasional SP4N-LAPOR!.',
    sms: (to) => `Kintunkeun seratan ngalangkungan SMS ka ${to}`,
    smsHint: 'Tanpa poto. Pulsa SMS dianggo. Anu nampi ningali nomer HP Anjeun sareng eusina.',
    guarded:
      'SMS teu anonim sareng teu rahasia: nomer HP sareng eusi pesen katingali ku anu nampina, sareng pesenna disimpen dina HP ieu. Upami éta ngabahayakeun kanggo Anjeun, antosan dugi ka pormulir nyambung.',
    web: (host) => `Atanapi serat di ${host}`,
  },
  safePage: sectionsSu.safePage,
};
