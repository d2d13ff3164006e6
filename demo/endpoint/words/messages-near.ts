/** Sentences for neighbours, who say whether a matter is settled, or follow a place by mail. */
export const NEAR_MESSAGES = {
  'confirm-not-now': [
    'Laporan ini sedang tidak menunggu jawaban warga. Buka lagi halamannya untuk melihat keadaannya.',
    'This report asks nobody right now whether it is settled. Open its page again to see how it stands.',
  ],
  'follow-title': ['Ikuti laporan di satu tempat', 'Follow the reports of a place'],
  'follow-ask': [
    'Tekan tombol ini jika Anda meminta kabar tentang laporan warga di tempat itu. Jika tidak, tutup halaman ini.',
    'Press this button if you asked for news of the reports of that place. If you did not, close this page.',
  ],
  'follow-done': [
    'Terima kasih. Jika ada laporan baru, dijawab, atau selesai di sana, kabarnya dikirim paling banyak sekali sehari, selama setahun.',
    'Thank you. When a report there is new, answered or done, you hear of it once a day at most, for a year.',
  ],
  'follow-gone': [
    'Tautan ini tidak berlaku lagi. Buka daftar laporan, lalu pilih tempatnya sekali lagi.',
    'This link is no longer valid. Open the list of reports and choose the place once more.',
  ],
  'leave-title': ['Berhenti mengikuti', 'Stop following'],
  'leave-ask': [
    'Tekan tombol ini untuk berhenti. Alamat email Anda langsung dihapus.',
    'Press this button to stop. Your e-mail address is deleted at once.',
  ],
  'leave-button': ['Berhenti', 'Stop'],
  'leave-done': [
    'Anda tidak mengikuti tempat itu lagi, dan alamat email Anda sudah dihapus.',
    'You no longer follow that place, and your e-mail address is deleted.',
  ],
  'label-fixed': ['Jawaban “Sudah baik?”', 'The answer to “Is it fixed?”'],
} as const;

type NearMessages = Record<keyof typeof NEAR_MESSAGES, string>;

export const NEAR_JAVANESE: NearMessages = {
  'confirm-not-now':
    'Laporan punika saweg boten nengga wangsulan warga. Mangga bikak malih kacanipun kangge mirsani kawontenanipun.',
  'follow-title': 'Nderek laporan ing satunggal papan',
  'follow-ask':
    'Mangga penceten tombol punika menawi panjenengan nyuwun kabar bab laporan warga ing papan punika. Menawi mboten, tutup kaca punika.',
  'follow-done':
    'Matur nuwun. Menawi wonten laporan enggal, dipunwangsuli, utawi rampung ing mrika, kabaripun dipunkintun paling kathah sapisan sadinten, dangunipun setaun.',
  'follow-gone':
    'Tautan punika sampun mboten lumampah. Mangga bikak daptar laporan, lajeng pilih papanipun sapisan malih.',
  'leave-title': 'Kendel nderek',
  'leave-ask': 'Mangga penceten tombol punika kangge kendel. Alamat email panjenengan lajeng dipunbusak.',
  'leave-button': 'Kendel',
  'leave-done': 'Panjenengan sampun mboten nderek papan punika, lan alamat email sampun dipunbusak.',
  'label-fixed': 'Wangsulan “Sampun sae?”',
};

export const NEAR_SUNDANESE: NearMessages = {
  'confirm-not-now':
    'Laporan ieu ayeuna henteu ngantosan waleran warga. Buka deui kacana kanggo ningali kaayaanana.',
  'follow-title': 'Nuturkeun laporan di hiji tempat',
  'follow-ask':
    'Pencét tombol ieu upami Anjeun nyuhunkeun wartos laporan warga di éta tempat. Upami henteu, tutup kaca ieu.',
  'follow-done':
    'Hatur nuhun. Upami aya laporan énggal, diwaler, atanapi réngsé di dinya, wartosna dikintunkeun pangseueurna sakali sadinten, salami sataun.',
  'follow-gone': 'Tautan ieu parantos teu lumaku. Buka daptar laporan, teras pilih deui tempatna.',
  'leave-title': 'Eureun nuturkeun',
  'leave-ask': 'Pencét tombol ieu pikeun eureun. Alamat email Anjeun langsung dihapus.',
  'leave-button': 'Eureun',
  'leave-done': 'Anjeun parantos teu nuturkeun éta tempat, sareng alamat email parantos dihapus.',
  'label-fixed': 'Waleran “Parantos saé?”',
};

export const NEAR_PALEMBANG: NearMessages = {
  'confirm-not-now':
    'Laporan ini mak ini ari dak nunggu jawaban warga. Buka lagi halamannyo untuk nyingok keadaannyo.',
  'follow-title': 'Ngikuti laporan di sikok tempat',
  'follow-ask':
    'Tekan tombol ini kalu kamu mintak kabar laporan wargo di tempat itu. Kalu idak, tutup bae halaman ini.',
  'follow-done':
    'Terimo kasih. Kalu ado laporan baru, dijawab, atau lah selesai di sano, kabarnyo dikirim paling banyak sekali sehari, sampe setaun.',
  'follow-gone': 'Tautan ini dak belaku lagi. Buka daftar laporan, tros pilih lagi tempatnyo.',
  'leave-title': 'Berenti ngikuti',
  'leave-ask': 'Tekan tombol ini untuk berenti. Alamat email kamu langsung dihapus.',
  'leave-button': 'Berenti',
  'leave-done': 'Kamu dak ngikuti tempat itu lagi, alamat email kamu lah dihapus.',
  'label-fixed': 'Jawaban “Lah apik?”',
};
