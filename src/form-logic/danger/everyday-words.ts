import type { DANGER_GROUPS } from '../../contract/public/danger.js';
import { foldWord } from '../spelling/word-forms.js';

/**
 * Who and what dangers befall, in the five languages: a phrase writes `{person}` for any of them. Everyday
 * language, which every town would list alike; what a danger is called comes from the endpoint alone.
 */
const GROUPS: Readonly<Record<(typeof DANGER_GROUPS)[number], string>> = {
  person:
    'anak anakku anake anaknyo orang wong bocah lare budak jalma jalmi warga korban adik adek kakak teman kanca konco balita bayi orok kakek ' +
    'nenek simbah mbah bapak ibu pemuda pemudi pria perempuan wanita laki remaja siswa siswi santri murid pelajar penumpang nelayan ' +
    'pemancing petani pekerja tukang sopir supir pengendara pejalan tetangga tangga tiyang putra saya aku kami kuring abdi kula keluarga ' +
    'lansia keponakan ponakan cucu suami istri barudak urang tatangga dulur sedulur orangnya wongnyo wonge jalmana child children boy boys girl kid kids man woman someone people ' +
    'person rider driver baby toddler brother sister friend passenger passengers student pedestrian family son daughter neighbour neighbor',
  family:
    'suami istri isteri bini laki bojo bojoku bojone lakiku salaki pamajikan garwa semah ayah bapak bapa bapake bapaknyo ibu ibuku indung ' +
    'mamak mamah ema mama papa ebok ubak mertua maratua mitoha tiri tere kuwalon anak anakku anake anaknyo anakna bocah balita bayi orok budak lare ' +
    'putra putri adik adek adi kakak lanceuk ponakan keponakan cucu paman bibi pakde om tante kakek nenek pacar kabogoh mantan majikan pembantu art tetangga ' +
    'tangga husband wife father dad mother mom mum stepfather stepmother stepdad uncle boyfriend girlfriend partner child children kid kids son daughter girl boy baby parents',
  house:
    'rumah omah omahe griya imah bumi pasar kios warung toko ruko sekolah gudang dapur pawon kamar atap hotel kantor pabrik masjid ' +
    'musholla mushola gedung kandang spbu bengkel bangunan pondok asrama pesantren kontrakan kos lapak kost leuweung alas hutan lahan kebun house houses home shop ' +
    'kitchen market building school roof factory warehouse store office stall hut barn apartment forest room',
  water:
    'sungai kali danau kolam waduk bendungan dam embung laut sumur walungan balong setu situ lepen air banyu cai kubangan lebak rawa irigasi ' +
    'pantai blumbang bengawan selokan gorong septic septik siring parit saluran kanal got kacai arus batanghari musi ogan ' +
    'river well lake pond pool canal water sea reservoir ditch current flood',
  vehicle:
    'mobil motor truk bus travel angkot pickup tronton minibus treg tangki kendaraan honda sepeda becak bentor pikap kereta sepur car truck ' +
    'motorcycle motorbike bike van train scooter',
};

const NAMED = /^\{(\w+)\}$/;

/** Words that serve alike in one place of a phrase, folded: as `|` parts them, and those of a group. */
export function alikeIn(slot: string): string[] {
  const words = slot.split('|').flatMap((one) => {
    const name = NAMED.exec(one)?.[1];
    return name === undefined ? one : ((GROUPS as Readonly<Record<string, string>>)[name] ?? '').split(' ');
  });
  return [...new Set(words.map(foldWord))].filter(Boolean);
}
