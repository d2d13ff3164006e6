import type { HomeWords } from './home.js';

export const homeEn: HomeWords = {
  heading: 'Complaint service',
  whose: (agency) =>
    `This server belongs to ${agency}. Citizens’ reports come in here and are answered from here.`,
  office: (office) => `${office} looks after it.`,
  contact: 'Write to who runs this server',
  ways: {
    lapor: 'Free, without an account; anonymous or secret if you want.',
    lacak: 'With the report’s number and the access code from the receipt.',
    laporan: 'Open reports that were checked, and their answers.',
  },
  install: {
    heading: 'Put it on your site',
    intro:
      'This form and this tracker can stand on the site of your village, district, school or organisation.',
    address: 'Address of this server',
    noAddress:
      'This server doesn’t know its own address. Who runs it has to set PUBLIC_URL; then the code is here.',
    may: {
      heading: 'May my site have it?',
      any: 'Yes: any site may have it.',
      some: 'Only sites that are allowed. Not yet? Ask those who run this server to add your site’s address to ALLOWED_ORIGINS.',
      site: 'Address of your site',
      check: 'Check',
      allowed: (host) => `${host} is allowed.`,
      notYet: (host) => `${host} is not allowed yet: ask for that address to be added.`,
      unclear: 'Write the address of your site, for example https://desa.contoh.id.',
    },
    html: {
      heading: 'HTML page',
      how: 'Paste it where the form is to be. The small form inside is there with your page, without a script and on slow lines too.',
    },
    wordpress: {
      heading: 'WordPress',
      address:
        'Ask those who run this server for aduan-wordpress.zip, or take it from Aduan’s page of releases. Upload it at Plugins › Add Plugin › Upload Plugin, then write this address in Settings › Aduan. Without the plugin: paste the code for an HTML page into a Custom HTML block, as an administrator.',
      shortcode: 'On the page, place the block Aduan, or this shortcode.',
    },
    opensid: {
      heading: 'OpenSID',
      link: 'Without a file, every version: Admin Web › Menu › Tambah, Jenis Link Eksternal (not Embed), Link as here.',
      file: 'In the sidebar. OpenSID 2503 and later: save this code as aduan.blade.php in the active theme’s folder resources/views/widgets. 2412 and older: as aduan.php in desa/widgets. Then Admin Web › Widget › Tambah, choose that file and switch it on. 2501 and 2502: the menu alone.',
    },
    div: {
      heading: 'Editors that remove tags',
      how: 'The last line once in the theme, the rest in the text. Inside is a link alone: such editors remove forms too.',
    },
    copy: 'Copy',
    copied: 'Copied.',
    marked: 'It is marked. Copy it with Ctrl+C.',
    nothing: 'Nothing there? Add ?aduan-doctor to your page’s address: it says what is wrong.',
  },
  poster: {
    heading: 'Poster for the office',
    how: 'The poster’s QR code opens the form on this server. Print it on A4.',
    print: 'Print the poster',
    ask: 'Does something need mending?',
    call: 'Report it from your phone.',
    code: 'QR code to the form',
    steps: [
      'Open the phone’s camera and point it at the square.',
      'Tap the link that appears and write your report.',
      'Keep its number to read the answer.',
    ],
    free: 'Free. Afraid to be known? Choose Anonymous and Secret.',
    sms: (number) => `No internet? Send an SMS to ${number}.`,
    sealed: {
      ask: 'Afraid of the official you report? Sealed: only the Inspectorate can read it.',
      code: 'QR code to sealed reports',
      fingerprint: 'Fingerprint of the keys',
      compare: 'Another one on your phone? Do not write.',
    },
  },
  about: {
    beranda: (agency) =>
      `Report, track a report and read the answers of ${agency}. Free, without an account.`,
    lacak: (agency) => `See how far your report to ${agency} has come, by its number and access code.`,
    laporan: (agency) => `Citizens’ reports that ${agency} has checked, and their answers.`,
    kalender: (agency) => `Office hours and holidays of ${agency}.`,
  },
};
