import type { Finding } from './findings.js';

/** `Sentence` tells a finding in both languages. */
export interface Sentence {
  id: string;
  en: string;
}

/** Sentences for a finding: what is wrong, and where the line belongs. */
export function sentenceOf(finding: Finding): Sentence {
  const { code, about } = finding;
  switch (code) {
    case 'csp':
      return {
        id: `Content-Security-Policy situs ini menolak widget. Tambahkan ini pada ${about}:`,
        en: `This site's Content-Security-Policy stops the widgets. Add this to ${about}:`,
      };
    case 'cors':
      return {
        id: `Server ${about} belum mengizinkan situs ini. Di server itu, kirim header ini (server acuan: ALLOWED_ORIGINS):`,
        en: `${about} does not allow this site yet. On that server, send this header (reference endpoint: ALLOWED_ORIGINS):`,
      };
    case 'cors-sandboxed':
      return {
        id: `Bingkai sandbox tidak punya alamat asal. Izinkan di server ${about}, atau tambahkan allow-same-origin pada sandbox:`,
        en: `A sandboxed frame has no origin. Allow that on ${about}, or add allow-same-origin to the sandbox:`,
      };
    case 'cors-headers':
      return {
        id: `Server ${about} bisa dibaca, tetapi menolak kiriman. Jawaban OPTIONS-nya perlu header ini:`,
        en: `${about} can be read but refuses what is sent. Its answer to OPTIONS needs this header:`,
      };
    case 'endpoint-missing':
      return {
        id: `Alamat server belum benar: "${about}". Tulis lengkap di widget:`,
        en: `The endpoint's address is not right: "${about}". Write it in full on the widget:`,
      };
    case 'endpoint-unreachable':
      return {
        id: `Server ${about} tidak bisa dihubungi: mati, salah alamat, atau sertifikat https-nya tidak sah.`,
        en: `${about} can't be reached: it is down, the address is wrong, or its https certificate is not valid.`,
      };
    case 'endpoint-not-json':
      return {
        id: `${about} menjawab halaman, bukan JSON. Periksa alamat endpoint.`,
        en: `${about} answers with a page, not JSON. Check the endpoint's address.`,
      };
    case 'endpoint-not-found':
      return {
        id: `${about} tidak ada di server itu. Widget tetap jalan, tetapi hanya yang paling dasar. Periksa alamat endpoint.`,
        en: `${about} does not exist there. The widgets work with the bare minimum. Check the endpoint's address.`,
      };
    case 'endpoint-not-georeport':
      return {
        id: `${about} (dan .xml) tidak ada di server itu, jadi bukan dasar GeoReport v2. Dengan protocol="open311", endpoint adalah alamat sebelum /services.json:`,
        en: `${about} (nor .xml) does not exist there: that is no base of GeoReport v2. With protocol="open311", endpoint is what stands before /services.json:`,
      };
    case 'jurisdiction':
      return {
        id: `Server itu tidak mengenal ${about}. Minta jurisdiction_id kota Anda kepada pengelolanya; jika servernya untuk satu kota saja, hapus atribut itu:`,
        en: `That server does not know ${about}. Ask who runs it for your city's jurisdiction_id; if it serves one city alone, remove the attribute:`,
      };
    case 'key-in-page':
      return {
        id: `Kunci (api_key) di ${about} bisa dibaca semua orang. Hapus, minta kunci baru, dan pakai jalur di situs Anda yang menambahkannya:`,
        en: `Everybody can read a key (api_key) in ${about}. Remove it, ask for a new one, and use a path of your site that adds it:`,
      };
    case 'protocol':
      return {
        id: `${about} tidak dikenal, jadi dipakai sp4n. Tulis sp4n atau open311, atau hapus atribut itu:`,
        en: `${about} is not known, so sp4n is used. Write sp4n or open311, or remove the attribute:`,
      };
    case 'fallback':
      return {
        id: `Tanpa JavaScript, ${about} tidak menunjukkan jalan ke server ini. Tulis di dalamnya:`,
        en: `Without JavaScript, ${about} shows no way to this endpoint. Write inside it:`,
      };
    case 'file-cors':
      return {
        id: `${about} ada di situs lain, yang belum mengizinkan skripnya dipakai di sini. Di situs itu, kirim header:`,
        en: `${about} lies on another site, which does not let this one use its scripts yet. There, send the header:`,
      };
    case 'file-missing':
      return {
        id: `Berkas ini tidak ada: ${about}. Unggah seluruh folder dist.`,
        en: `This file is missing: ${about}. Upload the whole dist folder.`,
      };
    case 'file-type':
      return {
        id: `Berkas ini dikirim dengan jenis yang salah: ${about}. Server harus mengirim:`,
        en: `This file is sent with a wrong type: ${about}. The server has to send:`,
      };
    case 'geolocation':
      return {
        id: 'Kebijakan situs melarang lokasi. Formulir tetap jalan tanpa tombol lokasi. Bila mau:',
        en: "The site's policy forbids location. The form works without the location button. If wanted:",
      };
    case 'insecure':
      return {
        id: `${about} belum https. Formulir menjadi tombol ke halaman aman. Pasang sertifikat https, atau tautkan:`,
        en: `${about} has no https. The form becomes a button to the safe page. Install a certificate, or link to:`,
      };
    case 'mixed-content':
      return {
        id: `Halaman https tidak boleh memanggil ${about}. Pakai alamat https:`,
        en: `A page with https can't call ${about}. Use its https address:`,
      };
    case 'poisoned':
      return {
        id: 'Pustaka lama di halaman ini (Prototype.js, MooTools) mengubah JavaScript. Widget tampil dalam bingkai.',
        en: 'An old library on this page (Prototype.js, MooTools) changes JavaScript. Widgets are shown in a frame.',
      };
    case 'script-twice':
      return {
        id: `Skrip dimuat lebih dari sekali: ${about}. Cukup sisakan satu:`,
        en: `The script is loaded more than once: ${about}. Keep one:`,
      };
    case 'script-versions':
      return {
        id: `Ada dua versi Aduan di halaman ini: ${about}. Hapus yang lama, sisakan satu:`,
        en: `There are two versions of Aduan on this page: ${about}. Remove the older one, keep:`,
      };
    default:
      return finding as unknown as Sentence;
  }
}

export const WELL: Sentence = {
  id: 'Semua baik: skrip, kebijakan, dan server cocok satu sama lain.',
  en: 'All is well: script, policies and endpoint fit each other.',
};
