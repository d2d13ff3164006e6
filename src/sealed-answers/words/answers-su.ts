import type { AnswersWords } from './answers-id.js';

export const words: AnswersWords = {
  locale: 'su-ID',
  heading: 'Laporan disegel',
  kept: 'Kode sareng eusina mung aya dina kaca ieu, sareng ical nalika kaca ieu ditutup.',
  code: { label: 'Kode laporan disegel', open: 'Buka' },
  opening: 'Dibuka dina HP ieu…',
  mistyped:
    'Kode laporan disegel nyaéta S sareng 20 hurup atanapi angka. Cocogkeun deui sareng catetan Anjeun.',
  notFound: 'Teu aya laporan disegel nganggo kode ieu. Cocogkeun deui hurup sareng angkana.',
  typo: 'Bisi aya tanda anu lepat, atanapi laporanna parantos teu aya. Cocogkeun kode sareng catetan Anjeun, hiji-hiji.',
  offline: 'Teu acan nyambung. Kode Anjeun teu dikintunkeun ka mana-mana. Mangga cobian deui.',
  busy: 'Server nuju seueur padamelan. Mangga cobian deui sababaraha menit deui.',
  unread: 'Waleran server teu tiasa diaos. Ulah ngetik kode di tempat sanés; mangga cobian deui engké.',
  again: 'Buka deui',
  other: 'Lacak laporan sanés',
  number: 'Nomer laporan',
  states: {
    received: { name: 'Parantos ditampi', turn: 'Giliran Inspektorat: teu acan aya anu muka.' },
    opened: { name: 'Parantos dibuka', turn: 'Giliran Inspektorat: ngantosan waleran.' },
    answered: { name: 'Parantos diwaler', turn: 'Giliran Anjeun: kénging nambihan katerangan.' },
    closed: { name: 'Parantos ditutup', turn: 'Réngsé: teu tiasa ditambihan deui.' },
  },
  conversation: 'Paguneman',
  report: 'Laporan Anjeun',
  followUp: 'Tambihan Anjeun',
  own: 'Eusina mung tiasa dibuka ku Inspektorat, janten teu katingal di dieu.',
  answer: 'Waleran Inspektorat',
  nothingYet: 'Teu acan aya waleran.',
  unopened: {
    'sealed-other-report': 'Serat ieu kagungan laporan sanés, janten teu dibuka. Server lepat nempatkeunana.',
    'sealed-replayed': 'Serat lami dikintunkeun deui, janten teu diétang.',
    'sealed-out-of-turn': 'Serat ieu sanés giliranana, janten teu dibuka.',
    'sealed-no-key': 'Serat ieu teu disegel kanggo Anjeun, janten teu tiasa dibuka.',
    'sealed-unopened':
      'Serat ieu dirobih atanapi dipalsukeun, ulah dipercanten. Béjakeun ngalangkungan jalan sanés.',
    'sealed-cut': 'Serat ieu kapotong: tungtungna ical. Nyuhunkeun Inspektorat ngintunkeun deui.',
    'sealed-malformed': 'Serat ieu ruksak sareng teu tiasa diaos.',
    missing: 'Aya hiji serat saméméhna anu teu dipasihkeun ku server.',
  },
  save: (name) => `Simpen ${name}`,
  reply: {
    heading: 'Tambihan katerangan',
    label: 'Serat kanggo Inspektorat',
    hint: (fingerprint) =>
      `Disegel dina HP ieu saméméh dikintunkeun. Sidik konci: ${fingerprint}. Cocogkeun sareng poster. Seratan waé: poto anyar dikintunkeun ku laporan disegel anyar.`,
    send: 'Segel sareng kintunkeun',
    sending: 'Nuju disegel sareng dikintunkeun…',
    empty: 'Serat heula anu badé didugikeun.',
    tooLarge: 'Seratan ieu panjang teuing. Kintunkeun heula sabagian.',
    unsealed:
      'Seratan ieu teu tiasa disegel dina HP ieu. Buka deui kacana, teras cobian deui, atanapi anggo peramban sanés.',
    outcomes: {
      sent: 'Kakintun. Ayeuna giliran Inspektorat.',
      unknown: 'Teu acan pasti kakintun. Pencét deui: upami tadi parantos dugi, moal kakintun dua kali.',
      busy: 'Server nuju seueur padamelan. Pencét deui sakedap deui; moal kakintun dua kali.',
      moved: 'Anjeun ogé nyerat tina alat sanés. Paguneman dibuka deui; pencét deui kanggo ngintunkeun.',
      closed: 'Laporan ieu parantos ditutup, janten teu tiasa ditambihan.',
      full: 'Paguneman ieu parantos pinuh. Damel laporan disegel énggal.',
      'not-found': 'Laporan ieu teu aya deui dina server.',
      refused: 'Server nolak seratan ieu. Buka deui kacana, teras cobian deui.',
    },
  },
  withdraw: {
    heading: 'Narik laporan',
    warning:
      'Eusina dihapus tina server sareng laporanna ditutup, iwal ti hukum ngawajibkeun eusina disimpen. Teu tiasa dibalikkeun deui.',
    confirm: 'Muhun, tarik sareng hapus',
    done: 'Laporan parantos ditarik.',
    refused:
      'Server teu kersa narik laporan ieu. Buka deui kacana, teras cobian deui; upami tetep teu tiasa, mangga ka Inspektorat.',
  },
  unoffered: {
    'sealed-not-offered': 'Server ieu nuju teu nampi seratan disegel. Mangga cobian deui dinten sanés.',
    'sealed-key-expired':
      'Konci Inspektorat parantos séép waktosna. Mangga cobian deui saatos koncina digentos.',
    'sealed-key-mismatch':
      'Ulah nyerat naon-naon di dieu: konci ti server teu cocog sareng sidikna. Mangga langsung ka Inspektorat.',
  },
};
