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
    'grandfather|lady|fisherman|worker|simbok|embah|nini|aki|lanceuk|rayi|awewe|lalaki|wadon|nu|apak|amak|abak|induak|induk|uda|udo|uni|unang|ajo|mamak|mamakku|gadih|paja|ambo|awak|aden|den|uwak|datuk|pemotor|cewek|cowok|mbakyu|mbakyuku|kangmas|kangmasku|pakdhe|pakde|bude|bulik|ceu|aa|teteh|ema|murangkalih|sopirna|warganya|nelayan|santriwati|guru|bidan|pasien|jamaah|pakne|makne|perenang|pendaki|ojol|penghuninya|kanak|kernet|sakulawarga|sekeluarga|saudara|pemandu|driver|jemaah|rombongan|kuli|patients|penghuni|bonceng|abang|abg|keponakan|kakaknya|bayinya',
  family:
    'suami|istri|isteri|bini|laki|bojo|bojoku|bojone|salaki|pamajikan|garwa|semah|ayah|bapak|bapa|ibu|ibuku|' +
    'indung|mamak|mamah|ema|mama|papa|ebok|ubak|mertua|maratua|mitoha|tiri|tere|kuwalon|anak|anakku|bocah|' +
    'balita|bayi|orok|budak|lare|putra|putri|adik|adek|adi|kakak|lanceuk|ponakan|cucu|paman|bibi|pakde|om|' +
    'tante|kakek|nenek|pacar|kabogoh|mantan|majikan|pembantu|art|tangga|husband|wife|father|dad|mother|mom|' +
    'mum|stepfather|stepmother|stepdad|uncle|boyfriend|girlfriend|partner|child|children|kid|son|daughter|' +
    'girl|boy|baby|parents|pamajikanna|pasangan|emak|mak|uwak|ua|adikku|ayuk|ebes|employer|boss|' +
    'grandfather|grandmother|him|her|himself|guru|ustad|ustadz|kiai|pelatih|teacher|coach|wadon|awewe|betino|' +
    'perempuan|wanita|gadis|siswi|murid|lansia|orangtua|kawan|amak|apak|abak|uda|udo|uni|ajo|gadih|abang|abg|ipar|cewek|pengurus|pengasuh|perawat|wali|menantu|besan|kakek|ponakan|keponakan|aku|saya|sy|kula|kuring|abdi|ambo|aden|den|kami|me|us|dia|dio|awak|urang|warga|remaja|santri|siswa',
  house:
    'rumah|omah|griya|imah|bumi|pasar|kios|warung|toko|ruko|sekolah|gudang|dapur|pawon|kamar|atap|hotel|' +
    'kantor|pabrik|masjid|musholla|gedung|kandang|spbu|bengkel|bangunan|pondok|asrama|pesantren|kontrakan|kos|' +
    'lapak|kost|leuweung|alas|hutan|lahan|kebun|house|home|shop|kitchen|market|building|school|roof|factory|' +
    'warehouse|store|office|stall|hut|barn|apartment|forest|room|dalem|dalemipun|griyanipun|panggung|restoran|' +
    'apartemen|permukiman|pemukiman|kampung|lembur|saung|toserba|minimarket|swalayan|supermarket|village|' +
    'classroom|kelas|puskesmas|klinik|rumahsakit|lapau|surau|kadai|kedai|kandang|lumbung|kosan|gubuk|gubug|pondokan|los|gereja|bengkel|langgar|tobong|balai|posyandu|lorong|clinic|lab|laboratorium|tempat|pom|spbu|pertamini|pertashop|pawon|dapur|kandangku|umah|uma|bedeng|barak|rumahku|omahku|asramanya|mushola|laundry|gedhek|bilik|biliak|dormitory|dorm|hostel|church|mosque',
  water:
    'aek|ayek|aiek|sungai|kali|danau|kolam|waduk|bendungan|dam|embung|laut|sumur|walungan|balong|setu|situ|lepen|air|banyu|' +
    'cai|kubangan|lebak|rawa|irigasi|pantai|blumbang|bengawan|selokan|gorong|septic|septik|siring|parit|' +
    'saluran|kanal|got|kacai|arus|batanghari|musi|ogan|river|well|lake|pond|pool|canal|water|sea|reservoir|' +
    'ditch|current|flood|parung|talaga|tlaga|segara|muara|kalen|leuwi|dermaga|tambak|empang|batang|aia|' +
    'kolong|galian|kedung|sawah|stream|creek|lagoon|beach|harbour|harbor|danaunya|pond|bay|ocean|pelantar|tepian|jeti|bendung|siak|batanghari|galodo|banjir|caah|bah|bandang|sungainya|kaline',
  vehicle:
    'mobil|motor|pick|molen|kolbak|truk|bus|travel|angkot|pickup|tronton|minibus|treg|tangki|kendaraan|honda|sepeda|becak|' +
    'bentor|pikap|kereta|sepur|car|truck|motorcycle|motorbike|bike|van|train|scooter|oto|montor|trek|treuk|' +
    'bis|elf|ambulan|ojek|ojol|boks|traktor|lorry|bicycle|rickshaw|taxi|ambulance|sepedah|oto|onda|lori|pit|mbl|mtr|fuso|tronton|gerobak|odong|bentor|carry|avanza|trek|kol|colt|suzuki|yamaha|elp|dump|kareta|pemotor|pesepeda',
  boat:
    'perahu|kapal|ketek|sampan|prau|parahu|perau|speedboat|getek|rakit|tongkang|jukung|biduk|boat|ship|' +
    'canoe|ferry|klotok|feri|pompong|speed|kelotok|banana|lesung',
  weapon:
    'golok|parang|pisau|piso|peso|lading|arit|celurit|clurit|bedog|pedang|badik|keris|kapak|kampak|' +
    'tombak|senapan|pistol|kuduk|mandau|balok|linggis|samurai|cutter|knife|machete|sword|axe|gun|sajam',
  beat:
    'talapung|jewang|gaprok|sosor|pukul|mukul|mukuli|pukuli|dipukul|nyeret|diseret|seret|sepak|disepak|nyepak|banting|dibanting|' +
    'mbanting|injak|injek|pijak|siksa|disiksa|nyiksa|siksaan|lampang|tampar|tendang|aniaya|cekik|cekek|' +
    'bacok|sundut|cambuk|jambak|gocoh|lantak|gampar|kaplok|gaplok|gebug|gebuk|keplak|tonjok|tempeleng|' +
    'tikam|pentung|tusuk|dihajar|menghajar|ngehajar|kehajar|tinju|ditinju|ninju|antem|hantam|gepuk|pilara|disetrika|jitak|sabet|gitik|' +
    'tampiling|tempiling|tajong|teunggeul|cabok|tabok|sabok|rogahala|jiwir|peupeuh|tapok|kepruk|bogem|' +
    'terajang|tampol|gibeng|jotos|pecut|ludahi|jedot|bentur|kasari|lecut|lacut|jenggut|gubug|bantai|' +
    'tujah|nujah|ditujah|libas|labrak|keroyok|kroyok|gebukin|pancal|dipancal|wales|diwales|tumbuk|gebyur|' +
    'sruduk|kemplang|kampleng|toyor|dupak|didupak|tuyuk|tunjang|belasah',
  hurt:
    'darah|badarah|bedarah|berdarah|getih|getihen|getihan|luka|tatu|raheut|pingsan|pangsan|pengsan|' +
    'semaput|kapiuhan|kapaehan|sekarat|kritis|kejang|kejet|kaku|lemas|lemes|biru|bengkak|lebam|memar|' +
    'tewas|bleeding|unconscious|injured|dying|geletak|gumletak|terkapar|gosong|melepuh|hangus|terpental|' +
    'pental|jengkang|kejengkang|bengep|sesak|megap|mengap|babak|kelojotan|menggigil',
  no:
    'tidak|tak|dak|idak|indak|ndak|ora|mboten|teu|henteu|belum|blm|durung|dereng|can|acan|alun|lum|susah|' +
    'sulit|hese|angel|euweuh|not|cannot|cant|couldnt|doesnt|didnt|isnt|nobody|stopped|berhenti|ilang|' +
    'hilang|leungit|wis|gaada|gabisa|gbs',
  help:
    'tolong|tulung|tulungan|bantu|evakuasi|selamatkan|cepat|cepetan|segera|gancang|enggal|lakas|ndang|' +
    'gage|buruan|sekarang|saiki|ayeuna|kini|kiwari|barusan|help|hurry|now|please|urgent|darurat|jemput|' +
    'ambulan|ambulance|polisi|damkar|pemadam|gimana|piye|kumaha|teriak|jerit|nangis|careurik|ceurik|' +
    'njerit',
} satisfies DangerWordsWire['results']['groups'];

/** `GROUP_NAMES` are what a town may write in braces. */
export const GROUP_NAMES = Object.keys(GROUPS);
