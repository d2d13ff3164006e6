import type { DangerWordsWire } from '../../../src/contract/public/danger.js';

/**
 * `GROUPS` are who and what dangers befall, in the five languages: a phrase writes `{person}` for any of them. Everyday
 * language, which every town would list alike; what a danger is called comes from the town alone.
 */
export const GROUPS = {
  person:
    'bapa|anak|anakku|orang|wong|bocah|lare|budak|jalma|jalmi|warga|korban|adik|adek|kakak|teman|kanca|balita|' +
    'bayi|orok|kakek|nenek|simbah|mbah|bapak|ibu|pemuda|pemudi|pria|perempuan|wanita|laki|remaja|siswa|siswi|' +
    'santri|murid|pelajar|penumpang|nelayan|pemancing|petani|pekerja|tukang|sopir|supir|pengendara|pejalan|' +
    'tangga|tiyang|putra|saya|aku|kami|kuring|abdi|kula|keluarga|lansia|ponakan|cucu|suami|istri|barudak|' +
    'urang|dulur|child|children|boy|girl|kid|man|woman|someone|people|person|rider|driver|baby|toddler|' +
    'brother|sister|friend|passenger|student|pedestrian|family|son|daughter|neighbour|neighbor|putu|mang|' +
    'bujang|gadis|betino|lanang|nenekku|uwong|adikku|ayuk|cek|mamak|emak|ibuku|cousin|uncle|grandmother|' +
    'grandfather|lady|fisherman|worker|simbok|embah|nini|aki|lanceuk|rayi|awewe|lalaki|wadon|nu',
  family:
    'suami|istri|isteri|bini|laki|bojo|bojoku|bojone|salaki|pamajikan|garwa|semah|ayah|bapak|bapa|ibu|ibuku|' +
    'indung|mamak|mamah|ema|mama|papa|ebok|ubak|mertua|maratua|mitoha|tiri|tere|kuwalon|anak|anakku|bocah|' +
    'balita|bayi|orok|budak|lare|putra|putri|adik|adek|adi|kakak|lanceuk|ponakan|cucu|paman|bibi|pakde|om|' +
    'tante|kakek|nenek|pacar|kabogoh|mantan|majikan|pembantu|art|tangga|husband|wife|father|dad|mother|mom|' +
    'mum|stepfather|stepmother|stepdad|uncle|boyfriend|girlfriend|partner|child|children|kid|son|daughter|' +
    'girl|boy|baby|parents|pamajikanna|pasangan|emak|mak|uwak|ua|laku|adikku|ayuk|ebes|employer|boss|' +
    'grandfather|grandmother|him|her|himself|guru|ustad|ustadz|kiai|pelatih|teacher|coach|wadon|awewe|betino|' +
    'perempuan|wanita|gadis|siswi|murid|lansia|orangtua|kawan',
  house:
    'rumah|omah|griya|imah|bumi|pasar|kios|warung|toko|ruko|sekolah|gudang|dapur|pawon|kamar|atap|hotel|' +
    'kantor|pabrik|masjid|musholla|gedung|kandang|spbu|bengkel|bangunan|pondok|asrama|pesantren|kontrakan|kos|' +
    'lapak|kost|leuweung|alas|hutan|lahan|kebun|house|home|shop|kitchen|market|building|school|roof|factory|' +
    'warehouse|store|office|stall|hut|barn|apartment|forest|room|dalem|dalemipun|griyanipun|panggung|restoran|' +
    'apartemen|permukiman|pemukiman|kampung|lembur|saung|toserba|minimarket|swalayan|supermarket|village|' +
    'classroom|kelas|puskesmas|klinik|rumahsakit',
  water:
    'sungai|kali|danau|kolam|waduk|bendungan|dam|embung|laut|sumur|walungan|balong|setu|situ|lepen|air|banyu|' +
    'cai|kubangan|lebak|rawa|irigasi|pantai|blumbang|bengawan|selokan|gorong|septic|septik|siring|parit|' +
    'saluran|kanal|got|kacai|arus|batanghari|musi|ogan|river|well|lake|pond|pool|canal|water|sea|reservoir|' +
    'ditch|current|flood|parung|talaga|tlaga|segara|muara|kalen|leuwi|dermaga|tambak|empang|batang|aia|lubuk|' +
    'kolong|galian|kedung|sawah|stream|creek|lagoon|beach|harbour|harbor',
  vehicle:
    'mobil|motor|truk|bus|travel|angkot|pickup|tronton|minibus|treg|tangki|kendaraan|honda|sepeda|becak|' +
    'bentor|pikap|kereta|sepur|car|truck|motorcycle|motorbike|bike|van|train|scooter|oto|montor|trek|treuk|' +
    'bis|elf|ambulan|ojek|ojol|boks|traktor|lorry|bicycle|rickshaw|taxi|ambulance|sepedah',
} satisfies DangerWordsWire['results']['groups'];

/** `GROUP_NAMES` are what a town may write in braces. */
export const GROUP_NAMES = Object.keys(GROUPS);
