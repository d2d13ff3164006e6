import type { AssistedMessages } from './words.js';

/** Javanese. */
export const assistedJv: AssistedMessages = {
  heading: 'Ingkang ngrencangi',
  why: 'Panjenengan ngrencangi tiyang sanes lapor. Asma lan lembaga panjenengan tumut dipunkintun, lan namung petugas ingkang mirsani.',
  name: 'Asma panjenengan minangka pendamping',
  organisation: {
    label: 'Lembaga utawi paguyuban',
    hint: 'Tuladha: Karang Taruna Desa Sukamaju, kader posyandu desa',
  },
  keep: {
    label: 'Enget asma pendamping ing tab menika',
    hint: 'Supados mboten perlu ngisi malih kangge pelapor salajengipun. Ical menawi tab dipuntutup. Data pelapor tansah dipunbusak.',
  },
  tally: (sent, waiting) => `Dinten menika saking piranti menika: ${sent} kakintun, ${waiting} ngentosi.`,
  givenBy: {
    heading: 'Sinten ingkang sarujuk?',
    reporter: { label: 'Pelapor piyambak', hint: 'Pelapor wonten mriki, sampun maos utawi dipunwaosaken.' },
    helper: {
      label: 'Kula, atas asmanipun pelapor',
      hint: 'Pelapor mboten wonten mriki lan nyuwun kula nyarujuki.',
    },
  },
  near: {
    heading: 'Taksih wonten mriki?',
    why: 'Sakedhap malih isian pelapor dipunbusak saking layar lan saking piranti menika, supados mboten dipunwaos tiyang sanes.',
    stay: 'Inggih, lajengaken',
  },
  wiped: 'Tigang menit mboten dipundemek: isian pelapor sampun dipunbusak.',
};
