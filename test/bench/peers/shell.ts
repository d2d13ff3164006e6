/** One page of a village, the same for all that is compared: only what stands between intro and footer differs. */
export interface Parts {
  /** Into the head, below the shell's own style sheet. */
  head?: string;
  /** Where the form, the tracker or the feed stands. */
  content: string;
  /** Before the end of the body. */
  scripts?: string;
}

export const SHELL_CSS = `*{box-sizing:border-box}body{margin:0;font:16px/1.5 sans-serif;color:#222}header,footer{background:#0b5c4a;color:#fff;padding:1rem}
nav a{color:#fff;margin-right:1rem}main{max-width:45rem;margin:auto;padding:1rem}h1{margin:.5rem 0}label{display:block}
form:not([class]) :is(input:not([type=radio],[type=checkbox]),textarea){width:100%;font:inherit;padding:.5rem}button{font:inherit;padding:.6rem 1.2rem}`;

export const shellPage = ({
  head = '',
  content,
  scripts = '',
}: Parts): string => `<!doctype html><html lang="id"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Desa Kurup</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/shell.css">${head}</head><body>
<header><strong>Desa Kurup</strong><nav><a href="#profil">Profil</a><a href="#berita">Berita</a><a href="#lapor">Lapor</a></nav></header>
<main id="lapor"><h1>Suara warga</h1><p>Jalan rusak, lampu mati, sampah menumpuk? Sampaikan kepada kami.</p>
${content}</main>
<footer id="profil">Kantor desa: Jalan Dahlia 1</footer>${scripts}</body></html>`;
