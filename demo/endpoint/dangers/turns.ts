import type { Turn } from '../../../src/contract/public/danger.js';

/**
 * `TURNS` are how a sentence says that there is no danger now: language, not dangers. Each line: Indonesian with the
 * Malay of Sumatra, Javanese, Sundanese, English.
 */
export const TURNS: Record<Turn, string[]> = {
  past: [
    'bulan|tgl|tanggal|tgal januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember',
    'minggu|seminggu|sebulan|sabulan|setahun|sataun|bertahun|berbulan|months|years',
    'musim|tahun|bulan|minggu|pekan|taun|wulan|minggon lalu|lewat|silam|kemarin|kemaren|kepungkur|kapungkur|kamari|wingi|patang|last',
    'tahun|thn|taun|in 2019|2020|2021|2022|2023|2024|2025',
    'zaman|masa|waktu dulu|biyen|baheula',
    'dahulu|dulunya|pernah|pasca|pascabencana|eks|riwayat|sejarah|trauma|mengenang|almarhum',
    'dulu ada|terjadi|kebakaran|kecelakaan|tabrakan|terbakar',
    'biyen|rumiyin|kepungkur|nate|baheula|kapungkur|bareto|kantos',
    'bekas|sisa|puing|bangkai|rongsokan|tilas|urut|remains kebakaran|terbakar|kobong|kahuruan|kaduruk|kecelakaan|tabrakan|fire',
    'last|years|months|weeks year|month|week|ago',
    'formerly|previously|previous|past',
  ],
  lately: [
    'kemarin|kemaren|kmaren|wingi|kamari|patang|yesterday',
    'tempo hari',
    'kala wingi',
    'malam kemarin',
  ],
  over: [
    'ternyata|rupanya|rupane|jebule|jebul|tibake|tibakno|sihoreng|turned cuma|hanya|mung|ngan|bukan|dudu|salah|hoaks|hoax|only',
    'alah|lah|la dibangun|dibangunkan|dibarasiahan|diperbaiki|padam|aman|dipelokkan|salasai',
    'sudah|telah|berhasil|la|lah|syukur|alhamdulillah|untung padam|selamat|diperbaiki|diperbaikin|dibetulkan|dibenerke|ditangani|aman|tersambung|disambung|dipasang|dievakuasi|selesai|pulih|normal|sembuh|dibersihkan|surut|reda|diangkat|ditolong|tertolong|terkendali|diganti|membaik|beres|dibenahi|disingkirkan|ketemu|ditemukan|diatasi|dibawa',
    'wis|wes|sampun|pun padhem|pateni|slamet|didandani|dipundandosi|disambung|bar|rampung|mari|aman|waras|ditulungi|ketulung|resik|ketemu|beres',
    'tos|geus|parantos|atos pareum|salamet|diomean|dilereskeun|dibenerkeun|disambungkeun|aman|cageur|ditulungan|katulungan|beres|rengse|kapanggih',
    'api|geni|seuneu sudah|wis|geus|la|tos mati|pareum|padam',
    'already|been|was|were extinguished|repaired|fixed|rescued|safe|recovered|removed|cleared|restored|replaced|reconnected',
    'put|is|under out|over|control fire|flames|now',
    'terima|hatur|makasih kasih|nuwun|nuhun|suwun sudah|telah|atas|sampun|parantos|wis|tos',
    'thank|grateful fixing|quick|quickly|fast|repair|rescuing|saving|fixed',
  ],
  lasting: [
    'masih|isih|taksih|keneh|masi|still',
    'belum|blm|durung|dereng|can|acan|lum|yet|not ketemu|ditemukan|kapanggih|pinanggih|ketemon|datang|dateng|teka|sumping|padam|pareum|muncul|ditolong|found|come|selamat|bangun|sadar|diperbaiki|dibenerke|didandani|diomean|disambung|dibetulkan|ditangani|repaired|fixed',
    'sejak|dari|wiwit|saka|ti|since|from kemarin|kemaren|wingi|kamari|semalam|tadi|yesterday',
    'sampai|hingga|nganti|dugi sekarang|kini|saiki|ayeuna|now',
  ],
  now: [
    'sekarang|saiki|sakniki|samenika|ayeuna|kiwari|now|barusan|baru|lagi|sedang|sdg|tengah|nembe|keur|nuju|currently|just|tadi',
    'cepat|cepetan|segera|darurat|gancang|enggal|ndang|gage|buruan|hurry|emergency|urgent|quickly|help|tulung|cepetlah|malah|malahan',
  ],
  habit: [
    'video|sosmed|medsos|viral|tiktok|youtube|koran|topik|hoaks|hoax|kabar|isu',
    'sampah|uwuh|runtah|plastik|sarok|jerami|damen|sate bakar|dibakar|membakar|mbakar|ngobong|diobong|obong|ngahuru|durukan|pembakaran|bakaran',
    'suka|sok|seneng|sering|kerap|rawan|langganan|selalu|kadang|berkali-kali|acap|tiap|asring|kerep|bola-bali|saben|remen|mindeng|unggal|osok|galak|acok|selalu|langganan|often|frequent|frequently|always|every|prone',
    'banyak|beberapa|akeh|loba|many|several kecelakaan|kejadian|tabrakan|kacilakan|kebakaran|accidents|crashes|fires',
    'berulang|berkali|kalinya',
    'dua|tiga|empat|lima|enam|sepuluh|2|3|4|5|6|7|8|9|10|puluhan|ratusan|beberapa kasus|kejadian|laporan|cases|times',
    'asuransi|santunan|klaim|statistik|data|angka|tercatat|insurance|claim|statistics|figures|compensation',
    'cegah|prevented',
    'harga|rega|rego|hargo|harago|hargana|regane|regone|harganya|inflasi|prices|price',
    'pencegahan|prevention|safety|awareness',
    'dana|donasi|sumbangan|disunat|dikorupsi|funds|donation',
  ],
  feared: [
    'takut|takuik|khawatir|kuatir|kawatir|cemas|ngeri|wedi|ajrih|sieun|hariwang|bilih|afraid|worried|fear|scared',
    'hampir|nyaris|meh|almost|nearly',
    'risk|risiko|resiko|berisiko|ancaman|potensi|moga|mugo|mugi|mugia',
    'kalau|kalo|klo|kalu|jika|bila|apabila|andai|misal|umpama|menawi|yen|nek|upama|lamun|mun|upami|if|when|whenever|case',
    'bisa|iso|biso|suatu|sewaktu|bakal|akan|nanti|ntar|engke|mengko|tinggal|nunggu nabrak|menimpa|mencelakai|nyelakai|celaka|mencelakakan|waktu',
    'kepingin|pengen|hayang|hoyong|pengin|wanted',
  ],
  about: [
    'kalau|kalo|jika|bila|nek|yen|lamun|mun|if hubungi|nomor|mana|mendi|call',
    'sebelum|sakdurunge|sadurunge|saacan|sateuacan|before|sabalun|sebelom',
    'cegah|antisipasi|menghindari|hindari|penanggulangan|menanggulangi|nyegat|nyingkahan|prevent|prevention|avoid',
    'bisa|dapat|mungkin|pacak|saged|tiasa|could|might|may|can|would menyebabkan|mengakibatkan|memicu|menimbulkan|jadi|bikin|kebakaran|kecelakaan|cause|happen|be|lead',
    'agar|supaya|biar|spy|supados|ben|sangkan|ameh|so|jangan|ojo|aja|ulah|jgn sampai|nganti|ngantos|tidak|dak|idak|teu|ora|mboten|that',
    'sosialisasi|penyuluhan|latihan|simulasi|edukasi|seminar|lomba|kampanye|workshop|webinar|diklat|belajar|ajari|panduan|pedoman|prosedur|sop|materi|gladi|latian|palatihan|panyuluhan|training|drill|campaign|course|class|awareness|education',
    'cara|bagaimana|kumaha|piye|pripun|cakmano|gimana|how|apa|kapan|what|where|nomor|nomer|informasi|info|tanya|contact|number lapor|mengurus|prosedur|menghadapi|layanan|pengaduan|posko|report|service|hotline|program|jadwal|sosialisasi|syarat|bantuan|hubungi|klaim|dana|santunan|korban',
    'usul|saran|rencana|proposal|anggaran|pengadaan|program|suggest|suggestion|plan|budget',
    'film|cerita|berita|hoaks|hoax|dongeng|drama|teater|novel|sinetron|wayang|pidato|poster|spanduk|movie|story|news|song|lagu|rumor|gosip',
    'surat|keterangan|dokumen|formulir|letter|document kebakaran|kecelakaan|kehilangan|polisi|fire|accident',
  ],
  asked: [
    'perbaiki|perbaikan|tambal|aspal|repair|fix jalan|dalan|lubang|lobang|trotoar|jembatan|road|pothole',
    'kapan|iraha|bilo|usul|usulan|lomba|syarat|syaratnya|tagihan|iuran|posyandu|pkk|kursus|pelatihan|jadwal|tanya|nanya|anggaran|dana|bansos|bpjs|akta|ktp|subsidi|santunan|izin|ijin|rapat|acara|proposal|sertifikat|seragam|skripsi|ijazah|tiket|perda|lowongan|pendaftaran|daftar|kompetisi|festival|sensus',
    'dibangun|dibangunkan|direnovasi|dibedah|rebuilt|rebuild|diaspal|ditambal|dikeruk|diangkut|diadakan|diadokan|dianggarkan|dilarang|ditertibkan',
    'cara|prosedur|alur urus|mengurus|ngurus|daftar|dapat|klaim|buat|bikin|beli|cegah',
    'when|where|how will|do|can|get|much|is',
    'ganti|ganti-rugi rugi',
    'pangkas|dipangkas|ditebang|trim|trimming|prune',
    'minta|mintak|mohon|usul|usulkan|nyungkeun|please|install lampu|rambu|cermin|pagar|papan|zebra|marka|palang|pelampung|hidran|hydrant|polisi|penerangan|cctv|portal|pos|apar|trotoar|median|helm|fence|sign|mirror|light|buoy|spanduk|baliho|stiker|poster|halte|taman|jembatan|unit|sumur|alat|data|seng|terpal|selimut|beasiswa|modal|bibit|kasur|kursi|seragam|kompor|taman',
    'pasang|pasanglah|dipasang|tambah|tambahkan|butuh|perlu rambu|cermin|pagar|papan|zebra|marka|palang|pelampung|hidran|hydrant|polisi|penerangan|cctv|portal|pos|apar|trotoar|median|helm|fence|sign|mirror|buoy|spanduk|baliho|stiker|poster|halte|jembatan|sumur|seng|terpal|selimut|beasiswa|modal|bibit|kasur|kursi|seragam|kompor',
    'tolong|mbok|sebaiknya|harap|tlg pasang|pasanglah|dipasang|dipasangi|tambah|tambahkan|adakan|adain|beri lampu|penerangan|rambu|cermin|pagar|papan|zebra|marka|palang|pelampung|hidran|hydrant|polisi|penerangan|cctv|portal|pos|apar|trotoar|median|helm|fence|sign|mirror|buoy|spanduk|baliho|stiker|poster|halte|jembatan|sumur|seng|terpal|selimut|beasiswa|modal|bibit|kasur|kursi|seragam|kompor',
  ],
};

/** `NEGATIONS` say of what comes next that it isn't. */
export const NEGATIONS =
  'tidak|tak|bukan|belum|tanpa|jangan|indak|alun|ora|mboten|dudu|sanes|dereng|aja|ojo|teu|henteu|idak|dak|ndak|no|not|never|' +
  'without|isnt|wasnt|dont|didnt|doesnt|tara|nihil|nol|bebas';
/** `BETWEEN` may stand between that and what it denies. */
export const BETWEEN =
  'ada|adanya|ado|aya|ana|wonten|terjadi|sampai|akan|pernah|lagi|kasus|korban|yang|satu|pun|mau|jadi|sampek|' +
  'nganti|dugi|bisa|biso|iso|ngalami|mengalami|kena|any|a|an|been|is|there|was|more|single|it|kok|karena|because|akibat';
