/** An office reports can be sent to, as `GET /masters/institutions/external` serves it. */
export interface Institution {
  readonly id: string;
  readonly name: string;
  /** Ids of the categories this office usually handles; empty for sub-districts, which handle what lies in them. */
  readonly categories: readonly string[];
}

function office(id: string, name: string, categories = ''): Institution {
  return { id, name, categories: categories === '' ? [] : categories.split(' ') };
}

/**
 * The kinds of offices an Indonesian regency has, for the invented Kabupaten Ogan Komering Ulu of the demo. Named by
 * their task alone: no office is called after a person, and nothing here describes how a real office works.
 */
export const INSTITUTIONS: readonly Institution[] = [
  office('sekretariat-daerah', 'Sekretariat Daerah', 'topik-lainnya politik-hukum'),
  office('inspektorat', 'Inspektorat Daerah', 'pungutan-liar dana-desa-penyalahgunaan'),
  office('bappeda', 'Badan Perencanaan Pembangunan Daerah'),
  office('bpkad', 'Badan Pengelolaan Keuangan dan Aset Daerah'),
  office('bapenda', 'Badan Pendapatan Daerah'),
  office('bkpsdm', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', 'netralitas-asn'),
  office('bpbd', 'Badan Penanggulangan Bencana Daerah', 'banjir longsor keadaan-darurat'),
  office('kesbangpol', 'Badan Kesatuan Bangsa dan Politik', 'politik-hukum'),
  office('satpol-pp', 'Satuan Polisi Pamong Praja dan Pemadam Kebakaran', 'ketertiban'),
  office('dinas-pendidikan', 'Dinas Pendidikan dan Kebudayaan', 'pendidikan mbg kip'),
  office('dinas-kesehatan', 'Dinas Kesehatan', 'kesehatan mbg'),
  office(
    'dinas-pupr',
    'Dinas Pekerjaan Umum dan Penataan Ruang',
    'jalan-berlubang jembatan drainase trotoar irigasi',
  ),
  office(
    'dinas-perkim',
    'Dinas Perumahan Rakyat dan Kawasan Permukiman',
    'rumah-sejahtera-terpadu penerangan-jalan taman tempat-pemakaman-umum sanitasi',
  ),
  office('dinas-sosial', 'Dinas Sosial', 'bpnt bst dtks pkh kis'),
  office('disnakertrans', 'Dinas Tenaga Kerja dan Transmigrasi', 'ketenagakerjaan'),
  office(
    'disdukcapil',
    'Dinas Kependudukan dan Pencatatan Sipil',
    'ktp kartu-keluarga kia akta-kelahiran akta-kematian pindah-domisili',
  ),
  office(
    'dpmd',
    'Dinas Pemberdayaan Masyarakat dan Desa',
    'pemerintahan-desa dana-desa-alokasi dana-desa-blt bumdes',
  ),
  office('dppkb', 'Dinas Pengendalian Penduduk dan Keluarga Berencana'),
  office('dp3a', 'Dinas Pemberdayaan Perempuan dan Perlindungan Anak', 'kesetaraan-gender'),
  office('dlh', 'Dinas Lingkungan Hidup', 'sampah pencemaran'),
  office('dishub', 'Dinas Perhubungan', 'lampu-jalan parkir-liar'),
  office('diskominfo', 'Dinas Komunikasi dan Informatika', 'tik'),
  office(
    'disperindag',
    'Dinas Perindustrian dan Perdagangan',
    'pasar perlindungan-konsumen kelangkaan-bbm-elpiji',
  ),
  office('diskop', 'Dinas Koperasi dan Usaha Kecil Menengah', 'ekonomi'),
  office('dinas-pertanian', 'Dinas Pertanian', 'pupuk bibit irigasi'),
  office('dinas-peternakan', 'Dinas Perikanan dan Peternakan'),
  office('dinas-pangan', 'Dinas Ketahanan Pangan'),
  office('dpmptsp', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu'),
  office('dispora', 'Dinas Kepemudaan, Olahraga, dan Pariwisata', 'taman'),
  office('dinas-perpustakaan', 'Dinas Perpustakaan dan Kearsipan'),
  office('rsud', 'Rumah Sakit Umum Daerah', 'kesehatan'),
  office('pdam', 'Perusahaan Umum Daerah Air Minum (PDAM)', 'pdam'),
  office('pln', 'PLN Unit Layanan Pelanggan', 'pemadaman-listrik'),
  office('kantor-pertanahan', 'Kantor Pertanahan', 'sertifikat-tanah'),
  office('kemenag', 'Kantor Kementerian Agama', 'agama'),
  office('bpjs-kesehatan', 'BPJS Kesehatan Kantor Kabupaten', 'kis'),
  office('kec-16.01.07', 'Kecamatan Sosoh Buay Rayap'),
  office('kec-16.01.08', 'Kecamatan Pengandonan'),
  office('kec-16.01.09', 'Kecamatan Peninjauan'),
  office('kec-16.01.13', 'Kecamatan Baturaja Barat'),
  office('kec-16.01.14', 'Kecamatan Baturaja Timur'),
  office('kec-16.01.20', 'Kecamatan Ulu Ogan'),
  office('kec-16.01.21', 'Kecamatan Semidang Aji'),
  office('kec-16.01.22', 'Kecamatan Lubuk Batang'),
  office('kec-16.01.28', 'Kecamatan Lengkiti'),
  office('kec-16.01.29', 'Kecamatan Sinar Peninjauan'),
  office('kec-16.01.30', 'Kecamatan Lubuk Raja'),
  office('kec-16.01.31', 'Kecamatan Muara Jaya'),
  office('kec-16.01.32', 'Kecamatan Kedaton Peninjauan Raya'),
];

const byId = new Map(INSTITUTIONS.map((institution) => [institution.id, institution]));

/** Undefined for an unknown id. */
export function institutionById(id: string): Institution | undefined {
  return byId.get(id);
}

/** The offices that usually handle a category, the most usual first; empty when nobody in particular does. */
export function institutionsFor(categoryId: string): Institution[] {
  return INSTITUTIONS.filter((institution) => institution.categories.includes(categoryId));
}

/** The sub-district office of a region code such as `16.01.14` or `16.01.14.1003`; undefined outside the regency. */
export function districtOffice(regionCode: string): Institution | undefined {
  return byId.get(`kec-${regionCode.slice(0, 8)}`);
}
