/** Pieces that scenes share. Each function returns SVG; (x, y) is where the thing stands on the ground. */

export const WIDTH = 640;
export const HEIGHT = 480;

/** `sky` goes from the `top` to the `bottom` colour down to `horizon`, with far hills. */
export function sky(top: string, bottom: string, horizon: number, hill = '#8fb79a'): string {
  return `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/>
    <stop offset="1" stop-color="${bottom}"/></linearGradient></defs>
    <rect width="${WIDTH}" height="${HEIGHT}" fill="url(#sky)"/>
    <path d="M0 ${horizon - 30} Q90 ${horizon - 85} 190 ${horizon - 38} T400 ${horizon - 50} T640 ${horizon - 42} V${horizon + 10} H0Z" fill="${hill}"/>
    <path d="M0 ${horizon - 10} Q140 ${horizon - 48} 300 ${horizon - 14} T640 ${horizon - 20} V${horizon + 10} H0Z" fill="${hill}"/>
    <path d="M0 ${horizon - 10} Q140 ${horizon - 48} 300 ${horizon - 14} T640 ${horizon - 20} V${horizon + 10} H0Z" opacity=".12"/>`;
}

export function sun(x: number, y: number, colour = '#ffe08a'): string {
  return `<circle cx="${x}" cy="${y}" r="58" fill="${colour}" opacity=".25"/><circle cx="${x}" cy="${y}" r="36" fill="${colour}"/>`;
}

export function cloud(x: number, y: number, scale = 1, colour = '#ffffff', opacity = 0.85): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})" fill="${colour}" opacity="${opacity}">
    <ellipse cx="0" cy="0" rx="34" ry="20"/><ellipse cx="30" cy="-14" rx="30" ry="24"/><ellipse cx="64" cy="-2" rx="34" ry="19"/>
    <rect x="-10" y="0" width="84" height="18" rx="9"/></g>`;
}

export function ground(y: number, colour: string, shade: string): string {
  return `<rect y="${y}" width="${WIDTH}" height="${HEIGHT - y}" fill="${colour}"/>
    <path d="M0 ${y + 34} Q170 ${y + 14} 330 ${y + 40} T640 ${y + 28} V${HEIGHT} H0Z" fill="${shade}"/>`;
}

/** `house` is a wooden house on stilts, as along the Ogan; 130 wide at scale 1. */
export function house(x: number, y: number, scale = 1, wall = '#c98f5a', roof = '#9c4a3a'): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">
    <g fill="#6b4a34"><rect x="-54" y="-34" width="8" height="34"/><rect x="-14" y="-34" width="8" height="34"/><rect x="46" y="-34" width="8" height="34"/></g>
    <rect x="-60" y="-98" width="120" height="66" fill="${wall}"/><rect x="-60" y="-40" width="120" height="8" fill="#7d5636"/>
    <g stroke="#000" stroke-opacity=".1" stroke-width="2"><path d="M-60 -82H60M-60 -66H60M-60 -52H60"/></g>
    <rect x="-14" y="-84" width="26" height="46" fill="#6f4a31"/><rect x="-48" y="-82" width="24" height="22" fill="#e9dcb8"/>
    <rect x="24" y="-82" width="24" height="22" fill="#e9dcb8"/><path d="M-36 -82v22M36 -82v22" stroke="#7d5636" stroke-width="3"/>
    <path d="M-76 -94 L-44 -140 H44 L76 -94Z" fill="${roof}"/><path d="M-76 -94 L-70 -103 H70 L76 -94Z" fill="#000" opacity=".16"/>
    <path d="M-12 -34 L-30 0 M10 -34 L-8 0 M-18 -24H4M-23 -14H-1" stroke="#7d5636" stroke-width="4" fill="none"/></g>`;
}

export function tree(x: number, y: number, scale = 1, leaf = '#4d8a52'): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M-7 0 L-4 -58 H5 L8 0Z" fill="#6d4c35"/>
    <circle cx="0" cy="-88" r="40" fill="${leaf}"/><circle cx="-28" cy="-68" r="26" fill="${leaf}"/><circle cx="28" cy="-70" r="28" fill="${leaf}"/>
    <circle cx="-10" cy="-98" r="22" fill="#fff" opacity=".12"/></g>`;
}

export function palm(x: number, y: number, scale = 1, leaf = '#3f7d4c'): string {
  const fronds = [-155, -120, -62, -25, 15, -180]
    .map((angle) => `<path d="M0 0 Q34 -26 74 6 Q36 -8 0 0Z" transform="rotate(${angle})"/>`)
    .join('');
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M-5 0 Q6 -70 0 -142 H8 Q16 -70 8 0Z" fill="#8a6a4b"/>
    <g transform="translate(4 -140)" fill="${leaf}">${fronds}<circle cx="-6" cy="8" r="7" fill="#8a6230"/><circle cx="8" cy="9" r="7" fill="#8a6230"/></g></g>`;
}

export function grass(x: number, y: number, colour = '#3f7a45', scale = 1): string {
  return `<path transform="translate(${x} ${y}) scale(${scale})" d="M-16 0 Q-14 -14 -20 -22 Q-8 -14 -6 0 Q-4 -20 2 -30 Q4 -14 6 0 Q10 -16 20 -20 Q14 -10 16 0Z" fill="${colour}"/>`;
}

export function bushes(y: number, colour: string): string {
  let all = '';
  for (let x = -10; x < WIDTH + 30; x += 46)
    all += `<ellipse cx="${x}" cy="${y}" rx="34" ry="${16 + ((x * 7) % 11)}"/>`;
  return `<g fill="${colour}">${all}</g>`;
}
