import { branch, leaf, type Category } from './category.js';

const WORKS = 'pekerjaan-umum';
const ENVIRONMENT = 'lingkungan-hidup';
const TRANSPORT = 'perhubungan';
const ENERGY = 'energi';

/** Roads, water, light, waste: what people can photograph. */
export const PUBLIC_WORKS: readonly Category[] = [
  branch(WORKS, 'Pekerjaan Umum dan Penataan Ruang'),
  leaf(
    'jalan-berlubang',
    'Jalan Berlubang',
    WORKS,
    'jalan bolong, jalan berlubang, jalan rusak, jalan hancur, aspal ngelupas, aspal rusak, dalan rusak, dalan bolong, dalan jeglong, jeglongan, jalan butut, jalan lobang, lobang, jalan becek, jalan amblas',
  ),
  leaf(
    'jembatan',
    'Jembatan',
    WORKS,
    'jembatan rusak, jembatan putus, jembatan gantung, jembatan ambruk, kreteg rusak, kreteg, sasak ruksak, lantai jembatan, jembatan lapuk, gorong-gorong ambrol, jembtan',
  ),
  leaf(
    'penerangan-jalan',
    'Penerangan Jalan',
    WORKS,
    'lampu mati, lampu jalan mati, pju, pju mati, jalan gelap, peteng, dalan peteng, poek, lampu penerangan, gelap gulita, lampu dak idup',
  ),
  leaf(
    'drainase',
    'Drainase',
    WORKS,
    'got mampet, selokan mampet, selokan, saluran air, parit, siring, siring sumbat, got buntu, kalen mampet, solokan mampet, drainase, air menggenang, genangan',
  ),
  leaf(
    'trotoar',
    'Trotoar',
    WORKS,
    'trotoar, trotoar rusak, jalur pejalan kaki, tempat jalan kaki, trotoar dipakai jualan, guiding block, trotor, jalur kursi roda, trotoar ambles',
  ),
  leaf(
    'pasar',
    'Pasar',
    WORKS,
    'pasar becek, pasar kotor, atap pasar bocor, los pasar, kios pasar, retribusi pasar, pasar kumuh, wc pasar, pasar desa, kalangan',
  ),
  leaf(
    'taman',
    'Taman',
    WORKS,
    'taman kota, taman rusak, ayunan rusak, mainan anak rusak, lapangan desa, bangku taman, alun-alun, ruang terbuka hijau, tempat bermain anak',
  ),
  leaf(
    'tempat-pemakaman-umum',
    'Tempat Pemakaman Umum',
    WORKS,
    'makam, kuburan, tpu, lahan makam penuh, kuburan banjir, makam longsor, jalan ke kuburan, pasarean, pemakaman',
  ),
  leaf(
    'sertifikat-tanah',
    'Sertifikat Tanah',
    WORKS,
    'sertifikat tanah, sertipikat, ptsl, surat tanah, bpn, prona, patok tanah, batas tanah, balik nama tanah, sertifikat belum jadi, sengketa tanah',
  ),
  branch(ENVIRONMENT, 'Lingkungan Hidup dan Kehutanan'),
  leaf(
    'sampah',
    'Sampah',
    ENVIRONMENT,
    'sampah, sampah numpuk, sampah menumpuk, runtah, uwuh, tps penuh, bak sampah, truk sampah, bau sampah, buang sampah sembarangan, sampah dak diangkut, bakar sampah',
  ),
  leaf(
    'pencemaran',
    'Pencemaran',
    ENVIRONMENT,
    'limbah, sungai tercemar, air sungai hitam, ikan mati, bau limbah, asap pabrik, debu batu bara, debu pabrik, kali mambu, polusi, limbah sawit, air keruh sungai',
  ),
  leaf(
    'banjir',
    'Banjir',
    ENVIRONMENT,
    'banjir, kebanjiran, caah, banjir bandang, air masuk rumah, luapan sungai, air ogan naik, rumah terendam, banyu mlebu omah, banjr',
  ),
  leaf(
    'longsor',
    'Longsor',
    ENVIRONMENT,
    'longsor, tanah longsor, tebing runtuh, tanah bergerak, urug, tebing sungai gogos, abrasi, lemah longsor, tanah retak, turap roboh',
  ),
  leaf(
    'sanitasi',
    'Sanitasi',
    ENVIRONMENT,
    'wc umum, mck, jamban, septik tank, septic tank, bab di sungai, jamban sehat, air limbah rumah tangga, mck rusak, kakus',
  ),
  branch(TRANSPORT, 'Perhubungan'),
  leaf(
    'lampu-jalan',
    'Lampu Jalan',
    TRANSPORT,
    'lampu mati, jalan gelap, lampu merah mati, lampu lalu lintas, bangjo mati, traffic light, lampu kuning, lampu simpang, rambu hilang, cermin tikungan, tiang lampu miring',
  ),
  leaf(
    'parkir-liar',
    'Parkir Liar',
    TRANSPORT,
    'parkir liar, parkir sembarangan, tukang parkir, jukir liar, parkir di trotoar, truk parkir, bayar parkir, karcis parkir, macet karena parkir, truk batu bara parkir',
  ),
  branch(ENERGY, 'Energi dan Sumber Daya Alam'),
  leaf(
    'pdam',
    'PDAM',
    ENERGY,
    'pdam, air mati, air pdam, ledeng mati, air ledeng, air keruh, banyu mati, cai pam, air dak ngalir, pipa bocor, tagihan air, meteran air, air kuning',
  ),
  leaf(
    'pemadaman-listrik',
    'Pemadaman Listrik',
    ENERGY,
    'mati lampu, lampu mati, listrik mati, listrik padam, pln, byar pet, pareum listrik, tegangan turun, voltase rendah, gardu, kabel listrik kendor, tiang listrik miring',
  ),
  leaf(
    'kelangkaan-bbm-elpiji',
    'Kelangkaan BBM/Elpiji',
    ENERGY,
    'gas langka, gas melon, elpiji langka, elpiji 3 kg, gas 3 kilo, lpg, bensin langka, antri bensin, solar langka, pertalite kosong, gas larang, harga gas mahal',
  ),
];
