import type { AssistedMessages } from './words.js';

/** Sundanese. */
export const assistedSu: AssistedMessages = {
  heading: 'Anu ngabantosan',
  why: 'Anjeun ngabantosan jalmi sanés ngalaporkeun. Nami sareng lembaga Anjeun ngiring dikintunkeun, sareng mung patugas anu ningali.',
  name: 'Nami Anjeun salaku pendamping',
  organisation: {
    label: 'Lembaga atanapi paguyuban',
    hint: 'Contona: Karang Taruna Désa Sukamaju, kader posyandu',
  },
  keep: {
    label: 'Inget nami pendamping dina tab ieu',
    hint: 'Supados teu kedah ngeusian deui kanggo pelapor saterasna. Leungit upami tab ditutup. Data pelapor salawasna dihapus.',
  },
  tally: (sent, waiting) => `Dinten ieu tina parangkat ieu: ${sent} kakintun, ${waiting} ngantosan.`,
  givenBy: {
    heading: 'Saha anu satuju?',
    reporter: { label: 'Pelapor nyalira', hint: 'Pelapor aya di dieu, parantos maos atanapi diaoskeun.' },
    helper: {
      label: 'Abdi, atas nami pelapor',
      hint: 'Pelapor teu aya di dieu sareng nyuhunkeun abdi satuju kanggo anjeunna.',
    },
  },
  near: {
    heading: 'Masih kénéh di dieu?',
    why: 'Sakedap deui eusian pelapor dihapus tina layar sareng tina parangkat ieu, supados teu diaos ku jalmi sanés.',
    stay: 'Muhun, teraskeun',
  },
  wiped: 'Tilu menit teu dicabak: eusian pelapor parantos dihapus.',
};
