/**
 * Offices' answers after they acted, by kind of work. Slots: `{kantor} {tempat} {tanggal} {petugas}`. They repeat
 * themselves a little, as offices do.
 */
export const ANSWERS: Readonly<Record<AnswerGroup, readonly string[]>> = {
  road: [
    'Petugas kami telah meninjau lokasi di {tempat} pada {tanggal} dan melakukan penambalan sementara pada bagian yang paling parah. Perbaikan menyeluruh diusulkan pada perubahan anggaran.',
    'Kerusakan dimaksud berada pada ruas jalan kabupaten. Tim pemeliharaan rutin telah menyelesaikan penambalan pada {tanggal}.',
    'Berdasarkan pengecekan, ruas tersebut berstatus jalan desa. Kami telah berkoordinasi dengan pemerintah {tempat} agar penanganannya masuk rencana kerja desa, dan memberikan pendampingan teknis.',
    'Material telah dikirim dan pekerjaan dilaksanakan {petugas} bersama warga. Mohon Saudara berkenan memantau hasilnya.',
    'Rambu peringatan telah dipasang. Pekerjaan utama dijadwalkan setelah pengadaan selesai, selambat-lambatnya triwulan berikutnya.',
    'Telah dilakukan pengukuran oleh {petugas}. Penanganan darurat berupa penimbunan dan pemadatan selesai pada {tanggal}.',
  ],
  lamp: [
    'Petugas telah mengganti lampu dan memeriksa jaringan di {tempat} pada {tanggal}. Seluruh titik yang dilaporkan kini menyala.',
    'Kerusakan disebabkan pengatur waktu yang aus. Telah kami ganti dan uji selama dua malam.',
    'Titik dimaksud telah kami data. Perbaikan memerlukan kabel baru dan selesai dipasang {tanggal}.',
    'Tim kami bersama PLN telah memangkas dahan dan memperbaiki sambungan. Apabila padam kembali, mohon sebutkan nomor tiang.',
  ],
  water: [
    'Petugas {kantor} telah melakukan pembersihan endapan pada {tanggal} dan aliran kembali lancar. Kami mengimbau warga tidak membuang sampah ke saluran.',
    'Tim telah meninjau {tempat}. Normalisasi dilaksanakan selama tiga hari menggunakan alat berat kecil.',
    'Perbaikan pintu dan dinding saluran selesai pada {tanggal}. Pembagian air diatur bersama pengurus petani pemakai air.',
    'Penanganan sementara berupa karung pasir dan bronjong telah dilakukan. Pembangunan permanen diusulkan tahun anggaran mendatang.',
    'Bantuan logistik dan tenda telah diserahkan melalui pemerintah {tempat}. Petugas siaga tetap memantau ketinggian air.',
  ],
  utility: [
    'Kebocoran telah diperbaiki {petugas} pada {tanggal} dan tekanan air berangsur normal. Kami mohon maaf atas ketidaknyamanan ini.',
    'Gangguan terjadi karena pekerjaan pada jaringan induk. Saat ini layanan di {tempat} telah kembali berjalan.',
    'Hasil pemeriksaan meteran menunjukkan pencatatan sebelumnya ditaksir. Tagihan telah kami koreksi dan kelebihannya diperhitungkan bulan depan.',
    'Kami telah menambah pasokan ke {tempat} dan memeriksa penyalur. Penyalur yang tidak memasang papan harga telah diberi teguran tertulis.',
    'Jadwal pelayanan kini kami umumkan setiap Jumat di kantor desa dan halaman resmi.',
  ],
  waste: [
    'Armada telah mengangkut tumpukan sampah pada {tanggal}. Jadwal pengangkutan di {tempat} menjadi dua kali seminggu.',
    'Petugas telah mengambil contoh air dan memeriksa kegiatan di sekitar lokasi. Hasil laboratorium akan disampaikan setelah diterima.',
    'Lokasi telah dibersihkan bersama warga dan dipasang papan larangan. Pengawasan dilakukan bersama Satuan Polisi Pamong Praja.',
    'Bak sampah tambahan telah ditempatkan. Kami mengajak warga mengaktifkan kembali bank sampah.',
    'Penyiraman jalan kini dilakukan dua kali sehari dan pengangkut wajib memasang terpal.',
  ],
  aid: [
    'Berdasarkan hasil pengecekan, data Saudara memerlukan pemutakhiran. Petugas kami bersama pendamping berkunjung pada {tanggal} dan mengusulkan perbaikannya.',
    'Keterlambatan disebabkan perbedaan data kependudukan. Perbaikan telah dikirim ke pusat dan hasilnya mengikuti tahap berikutnya.',
    'Hal ini telah kami klarifikasi kepada pendamping wilayah {tempat}. Saudara dapat membawa KTP dan KK ke {kantor}, berkas kami dahulukan.',
    'Usulan telah dibahas dalam musyawarah {tempat}. Daftar hasilnya ditempel untuk mendapat tanggapan warga.',
    'Kami telah memeriksa penyaluran di {tempat}. Kekurangan yang ditemukan diselesaikan pada jadwal berikutnya.',
  ],
  papers: [
    'Dokumen Saudara telah selesai dicetak dan dapat diambil di {kantor} pada jam kerja, tanpa biaya.',
    'Setelah ditelusuri, berkas tertunda karena perbedaan satu data. Petugas telah memperbaikinya pada {tanggal}; dokumen dapat diunduh atau diambil di kecamatan.',
    'Persediaan blangko telah kami terima kembali. Pencetakan untuk {tempat} diselesaikan bertahap dalam pekan ini.',
    'Pelayanan keliling dijadwalkan di {tempat}. Warga lanjut usia dan penyandang disabilitas kami kunjungi di rumah.',
    'Permohonan dapat diajukan secara daring atau di kantor kecamatan dengan membawa KK lama, surat keterangan, dan KTP. Seluruh layanan tidak dipungut biaya.',
  ],
  village: [
    'Kami telah meminta keterangan pemerintah desa dan memberikan pembinaan. Jam pelayanan kini ditempel di kantor desa beserta nama petugas piket.',
    'Ringkasan anggaran telah dipasang di papan informasi {tempat}. Salinan dapat dimohon tertulis.',
    'Musyawarah telah dilaksanakan pada {tanggal} dan usul Saudara dicatat dalam berita acara.',
    'Permasalahan telah dimediasi kecamatan. Kedua pihak menyepakati penyelesaian secara bertahap.',
  ],
  farm: [
    'Stok pupuk untuk {tempat} telah kami tambah melalui penyalur dan dapat ditebus mulai {tanggal}. Mohon membawa KTP.',
    'Data kelompok tani telah kami perbaiki bersama penyuluh. Penebusan dapat dicoba kembali pekan ini.',
    'Penyuluh telah memeriksa tanaman di {tempat} dan penyedia sanggup mengganti yang tidak tumbuh.',
    'Alokasi berkurang secara nasional. Untuk sementara kami sarankan pemupukan berimbang dan tersedia pelatihan pupuk organik.',
  ],
  school: [
    'Kami telah meninjau sekolah dimaksud bersama komite. Perbaikan darurat dilakukan pada masa libur, rehabilitasi diusulkan melalui dana alokasi khusus.',
    'Meja, kursi, dan buku tambahan telah dikirim pada {tanggal}. Sisanya menyusul setelah pengadaan.',
    'Kami telah membina kepala sekolah dan pengelola. Jadwal serta pengawasannya kini disampaikan kepada orang tua.',
    'Pengelola dapur telah kami panggil. Pengantaran dimajukan dan contoh makanan diperiksa setiap pagi.',
  ],
  health: [
    'Petugas kesehatan telah turun ke {tempat} pada {tanggal}, melakukan pemeriksaan dan penyelidikan. Kegiatan dilanjutkan dua pekan.',
    'Pelayanan telah kami buka kembali dengan jadwal tetap, ditempel di pintu beserta nomor piket.',
    'Persediaan obat telah dipenuhi dari gudang kabupaten. Keterlambatan terjadi pada pengadaan.',
    'Kami menyampaikan permohonan maaf. Petugas terkait telah dibina dan alur pelayanan gawat darurat diperbaiki.',
  ],
  order: [
    'Petugas gabungan telah mendatangi lokasi pada {tanggal} dan memberikan teguran tertulis. Patroli ditambah pada malam libur.',
    'Telah dilakukan mediasi bersama pemerintah {tempat}; kedua pihak sepakat mematuhi batas waktu pukul 22.00.',
    'Pemeriksaan di tempat telah dilakukan. Barang yang tidak memenuhi ketentuan ditarik dan pelaku usaha dibina.',
    'Kami bersama perangkat setempat mengaktifkan kembali pos ronda. Bila terulang, mohon segera menghubungi piket kami.',
  ],
  network: [
    'Penyedia jasa telah memperbaiki jaringan pada {tanggal}. Mohon dicoba kembali.',
    '{tempat} telah kami usulkan dalam daftar lokasi tanpa sinyal tahun ini kepada kementerian.',
    'Gangguan berasal dari peladen dan telah pulih. Kapasitasnya ditambah pada jam sibuk.',
    'Kabel yang melintang rendah telah dirapikan penyedia bersama petugas kami.',
  ],
  work: [
    'Kami telah memanggil pihak perusahaan untuk perundingan. Mohon Saudara hadir membawa bukti yang ada.',
    'Hasil perundingan: kekurangan pembayaran diselesaikan dalam dua tahap. Kami akan mengawasi.',
    'Saudara dapat berkonsultasi tanpa biaya di {kantor} setiap Selasa dan Kamis.',
    'Permohonan Saudara telah kami cek kepada penyalur; alasan penolakannya kini disampaikan tertulis.',
  ],
  service: [
    'Kami telah melakukan pembinaan kepada petugas terkait dan menata kembali jadwal pelayanan. Terima kasih atas masukan Saudara.',
    'Petugas kami telah berkunjung ke {tempat} pada {tanggal}. Kebutuhan mendesak telah dipenuhi, selebihnya diusulkan melalui anggaran.',
    'Kami telah menindaklanjuti bersama {petugas} dan pihak kecamatan. Keadaan saat ini terkendali dan tetap kami pantau.',
    'Pemeriksaan telah dilaksanakan. Temuan disampaikan kepada pengelola untuk diperbaiki dalam empat belas hari.',
    'Penyediaan telah kami tambah sesuai ketersediaan. Mohon informasi bila masih terdapat kekurangan.',
  ],
  inquiry: [
    'Permohonan dapat diajukan di {kantor} setiap hari kerja pukul 08.00 sampai 15.00 dengan membawa KTP dan KK. Tidak dipungut biaya.',
    'Persyaratan yang perlu disiapkan: fotokopi KTP, KK, dan surat pengantar dari pemerintah {tempat}. Waktu penyelesaian paling lama lima hari kerja.',
    'Informasi yang Saudara minta telah kami muat pada papan pengumuman dan dapat pula diminta salinannya di {kantor}.',
    'Kegiatan dimaksud dijadwalkan pada bulan depan. Pengumuman resmi akan disampaikan melalui kecamatan dan pemerintah desa.',
    'Sesuai ketentuan, permohonan boleh diwakilkan dengan surat kuasa bermeterai. Untuk lansia tersedia pelayanan kunjungan rumah.',
  ],
  proposal: [
    'Usul Saudara sangat baik dan telah kami catat sebagai bahan penyusunan rencana kerja tahun mendatang.',
    'Kami sarankan usul tersebut dibawa ke musyawarah {tempat} agar masuk daftar prioritas; {kantor} akan memberikan pendampingan.',
    'Sebagian usul dapat dilaksanakan tahun ini melalui kegiatan rutin. Petugas kami akan menghubungi pemerintah desa.',
    'Telah dilakukan peninjauan awal pada {tanggal}. Lahan memenuhi syarat dan perencanaannya segera disusun.',
  ],
  sensitive: [
    'Laporan Saudara kami tangani secara tertutup. Tim telah melakukan pengumpulan bahan keterangan tanpa menyebutkan sumber.',
    'Pemeriksaan telah dilaksanakan dan hasilnya disampaikan kepada pimpinan untuk ditindaklanjuti sesuai ketentuan. Identitas pelapor kami lindungi.',
    'Kami telah memberikan teguran tertulis dan memerintahkan pengembalian kepada yang berhak. Mohon sampaikan bila masih terjadi.',
    'Hasil klarifikasi menunjukkan perlunya pembinaan. Papan informasi layanan tanpa biaya telah dipasang dan akan diawasi.',
  ],
};

export type AnswerGroup =
  | 'road'
  | 'lamp'
  | 'water'
  | 'utility'
  | 'waste'
  | 'aid'
  | 'papers'
  | 'village'
  | 'farm'
  | 'school'
  | 'health'
  | 'order'
  | 'network'
  | 'work'
  | 'service'
  | 'inquiry'
  | 'proposal'
  | 'sensitive';

const GROUPS: readonly (readonly [AnswerGroup, string])[] = [
  ['road', 'jalan-berlubang jembatan trotoar taman tempat-pemakaman-umum rumah-sejahtera-terpadu pasar'],
  ['lamp', 'penerangan-jalan lampu-jalan'],
  ['water', 'drainase banjir longsor irigasi sanitasi'],
  ['utility', 'pdam pemadaman-listrik kelangkaan-bbm-elpiji'],
  ['waste', 'sampah pencemaran'],
  ['aid', 'bpnt bst dtks kis kip pkh dana-desa-blt'],
  ['papers', 'ktp kartu-keluarga kia akta-kelahiran akta-kematian pindah-domisili sertifikat-tanah'],
  ['farm', 'pupuk bibit'],
  ['school', 'pendidikan mbg'],
  ['health', 'kesehatan'],
  ['order', 'ketertiban parkir-liar perlindungan-konsumen'],
  ['network', 'tik'],
  ['work', 'ketenagakerjaan ekonomi'],
  ['village', 'pemerintahan-desa dana-desa-alokasi bumdes'],
];

/** Kinds of work that repair or remove something: officers and reporters then speak of places, not of files. */
export const WORKS: ReadonlySet<AnswerGroup> = new Set(['road', 'lamp', 'water', 'utility', 'waste']);

/** `answerGroup` is the answers' kind for a category; `service` for categories not listed. */
export function answerGroup(categoryId: string, classificationId: string, isSensitive: boolean): AnswerGroup {
  if (isSensitive) return 'sensitive';
  if (classificationId === '2') return 'inquiry';
  if (classificationId === '3') return 'proposal';
  return GROUPS.find(([, ids]) => ids.split(' ').includes(categoryId))?.[0] ?? 'service';
}
