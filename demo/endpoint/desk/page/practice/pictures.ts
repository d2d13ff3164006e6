/** Drawings in place of photos: an address of their own, so that no file has to be served. */
const drawing = (body: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="800" height="600">${body}</svg>`,
  )}`;

const road = `<path fill="#9db27c" d="M0 0h400v300H0z"/><path fill="#6f7478" d="M130 0h140l90 300H40z"/>
<path stroke="#f4f1e4" stroke-width="8" stroke-dasharray="34 26" d="M200 0v300"/>`;

/** `PICTURES` by the name that a file of the practice queue has. */
export const PICTURES: Readonly<Record<string, string>> = {
  lubang: drawing(`${road}<ellipse cx="170" cy="190" rx="64" ry="30" fill="#3b3f42"/>
<ellipse cx="172" cy="196" rx="42" ry="16" fill="#7c93a1"/>`),
  'lubang-ditutup': drawing(`${road}<ellipse cx="170" cy="190" rx="66" ry="31" fill="#55595c"/>`),
  lampu: drawing(`<path fill="#1b2440" d="M0 0h400v300H0z"/><path fill="#2d3a2d" d="M0 240h400v60H0z"/>
<path stroke="#8c97a8" stroke-width="10" fill="none" d="M120 250V70q0-20 20-20h60"/>
<path fill="#59606d" d="M190 42h50l8 18h-66z"/>`),
  sampah: drawing(`<path fill="#b9d3e8" d="M0 0h400v180H0z"/><path fill="#8a7a5c" d="M0 180h400v120H0z"/>
<circle cx="150" cy="210" r="46" fill="#30343a"/><circle cx="220" cy="220" r="38" fill="#4a5a78"/>
<circle cx="275" cy="226" r="32" fill="#7a3b3b"/>`),
  warga: drawing(`<path fill="#cfe0e8" d="M0 0h400v220H0z"/><path fill="#8fa06f" d="M0 220h400v80H0z"/>
<circle cx="140" cy="130" r="30" fill="#b98b62"/><path fill="#3c5a8a" d="M95 260q0-95 45-95t45 95z"/>
<path fill="#fff" stroke="#222" stroke-width="4" d="M240 205h110v44H240z"/>
<text x="252" y="238" font-family="monospace" font-size="28">XX 12 YZ</text>`),
};
