import { bushes, cloud, grass, ground, house, palm, sky, sun, tree } from './parts.js';

function ripples(rows: readonly (readonly [number, number, number])[], colour: string): string {
  return rows
    .map(
      ([x, y, w]) =>
        `<path d="M${x} ${y} q${w / 4} -7 ${w / 2} 0 t${w / 2} 0" stroke="${colour}" stroke-width="4" fill="none" stroke-linecap="round" opacity=".75"/>`,
    )
    .join('');
}

export function floodedYard(): string {
  const rain = Array.from(
    { length: 34 },
    (_, i) => `<path d="M${(i * 97) % 660} ${(i * 61) % 260} l-9 28"/>`,
  ).join('');
  return (
    sky('#7d8d9c', '#b9c3c8', 220, '#71897f') +
    cloud(120, 60, 1.6, '#98a5b0') +
    cloud(380, 50, 1.8, '#8b99a5') +
    bushes(228, '#4f7a55') +
    tree(70, 300, 1.1, '#44734c') +
    palm(560, 320, 1.1, '#3b6b47') +
    house(300, 336, 1.5, '#c08a5c', '#8c4638') +
    `<path d="M0 300 Q160 290 320 300 T640 298 V480 H0Z" fill="#a88b66"/><path d="M0 340 Q160 328 320 342 T640 336 V480 H0Z" fill="#98794f" opacity=".55"/>
     <path d="M210 300 h180 l-12 60 h-156z" fill="#6e4d35" opacity=".28"/>` +
    ripples(
      [
        [40, 340, 90],
        [420, 330, 110],
        [180, 390, 120],
        [460, 410, 120],
        [60, 440, 110],
        [300, 450, 100],
      ],
      '#cbb38c',
    ) +
    `<g transform="translate(470 372)"><path d="M-60 0 Q0 26 64 -4 L52 18 Q0 34 -48 16Z" fill="#6b4630"/><path d="M-60 0 Q0 22 64 -4" stroke="#8f6243" stroke-width="5" fill="none"/></g>
     <g transform="translate(150 352) rotate(-10)"><rect x="-22" y="-16" width="44" height="26" rx="6" fill="#3f7fb5"/><rect x="-22" y="-16" width="44" height="8" rx="4" fill="#5b9bd0"/></g>` +
    `<g stroke="#e6eef2" stroke-width="2.5" opacity=".5">${rain}</g>`
  );
}

export function dryCanal(): string {
  const cracks = [
    [300, 300],
    [340, 350],
    [280, 390],
    [360, 420],
    [310, 450],
  ]
    .map(
      ([x, y]) =>
        `<path d="M${x} ${y} l18 -10 l16 12 l22 -8 M${(x ?? 0) + 18} ${(y ?? 0) - 10} l-4 -16 M${(x ?? 0) + 34} ${(y ?? 0) + 2} l8 18"/>`,
    )
    .join('');
  const rows = Array.from({ length: 6 }, (_, i) => {
    const y = 262 + i * i * 7;
    return [...Array(7).keys()]
      .map(
        (k) =>
          grass(20 + k * 38 - i * 6, y, i % 2 ? '#c2a94f' : '#b59a45', 0.7 + i * 0.09) +
          grass(420 + k * 38 + i * 6, y, i % 2 ? '#c2a94f' : '#b59a45', 0.7 + i * 0.09),
      )
      .join('');
  }).join('');
  return (
    sky('#f2c57c', '#fbeac4', 220, '#b9a66d') +
    sun(470, 92, '#fff1b8') +
    ground(220, '#d0b15c', '#c4a24f') +
    bushes(222, '#8f9a55') +
    palm(90, 250, 0.7, '#7c8a45') +
    rows +
    `<path d="M300 220 H340 L470 480 H190Z" fill="#9a9286"/><path d="M306 220 H334 L430 480 H230Z" fill="#b98f5d"/><path d="M300 220 L190 480 H230 L306 220Z" fill="#aca498"/>` +
    `<g stroke="#80592f" stroke-width="4" fill="none">${cracks}</g>` +
    `<g fill="#5d6670"><rect x="272" y="196" width="12" height="76"/><rect x="356" y="196" width="12" height="76"/><rect x="266" y="190" width="108" height="12"/></g><rect x="286" y="214" width="68" height="28" fill="#7f8c96"/><circle cx="320" cy="184" r="11" fill="none" stroke="#b1483c" stroke-width="5"/>`
  );
}

export function cloggedDrain(): string {
  const rubbish = [
    ['#d8e3e8', 250, 372, 10],
    ['#c9493f', 302, 360, -20],
    ['#3f86c6', 356, 380, 30],
    ['#e8c34a', 280, 404, -8],
    ['#e9eef0', 396, 402, 16],
    ['#68a35c', 336, 420, -30],
  ]
    .map(
      ([c, x, y, r]) =>
        `<g transform="translate(${x} ${y}) rotate(${r})"><rect x="-20" y="-9" width="34" height="18" rx="6" fill="${c}"/><rect x="13" y="-5" width="9" height="10" rx="2" fill="#fff" opacity=".8"/></g>`,
    )
    .join('');
  return (
    sky('#9cc9dd', '#e6efe9', 180) +
    cloud(120, 60) +
    `<rect y="120" width="640" height="130" fill="#e5d3b3"/><rect y="120" width="640" height="18" fill="#c9b38d"/>
     <g stroke="#cdb893" stroke-width="3"><path d="M0 170H640M0 212H640M120 138V170M280 138V170M440 138V170M600 138V170M40 170V212M200 170V212M360 170V212M520 170V212"/></g>` +
    tree(560, 250, 1) +
    `<rect y="248" width="640" height="60" fill="#8bb36b"/><rect y="300" width="640" height="34" fill="#b7afa2"/><rect y="326" width="640" height="104" fill="#5f584f"/>
     <path d="M0 348 Q120 338 220 350 T440 346 T640 350 V430 H0Z" fill="#5b6b4a"/><path d="M0 372 Q150 360 320 374 T640 370 V430 H0Z" fill="#4b5a3e"/>` +
    `<ellipse cx="324" cy="398" rx="150" ry="40" fill="#6b5b43"/>` +
    rubbish +
    `<g fill="#8fa07a" opacity=".8"><circle cx="120" cy="382" r="6"/><circle cx="140" cy="392" r="4"/><circle cx="520" cy="388" r="6"/><circle cx="544" cy="398" r="4"/></g>` +
    `<rect y="426" width="640" height="54" fill="#c4bcae"/><path d="M0 426H640" stroke="#9b9385" stroke-width="6"/>` +
    [30, 90, 180, 460, 610].map((x) => grass(x, 306, '#4f8746')).join('')
  );
}

export function leakingPipe(): string {
  const drops = Array.from({ length: 6 }, (_, i) => {
    const reach = 40 + i * 26;
    return `<path d="M336 306 q${reach * 0.4} ${-96 + i * 8} ${reach} ${86 + (i % 2) * 14}" stroke="#9ad2ee" stroke-width="${i % 2 ? 4 : 7}" fill="none" opacity=".8" stroke-linecap="round"/>`;
  }).join('');
  return (
    sky('#8ccbe9', '#e6f4ef', 210) +
    sun(90, 84) +
    cloud(380, 66) +
    ground(210, '#86b56d', '#b99b6b') +
    palm(70, 270, 1) +
    bushes(216, '#5a9356') +
    house(510, 290, 1, '#c98f5a', '#4f7391') +
    `<path d="M0 330 Q160 300 330 330 T640 322 V480 H0Z" fill="#a98457"/><ellipse cx="330" cy="392" rx="230" ry="40" fill="#7fb4cf"/><ellipse cx="330" cy="386" rx="180" ry="26" fill="#a5d2e6"/>` +
    `<rect x="-10" y="318" width="330" height="36" rx="6" fill="#4f6f8f"/><rect x="344" y="318" width="310" height="36" rx="6" fill="#4f6f8f"/><rect x="-10" y="322" width="664" height="8" fill="#7795b2" opacity=".8"/>
     <rect x="286" y="310" width="34" height="52" rx="4" fill="#3d566f"/><rect x="344" y="310" width="34" height="52" rx="4" fill="#3d566f" transform="rotate(6 360 336)"/>` +
    drops +
    `<path d="M322 300 l10 14 l-8 12 l12 14 l-4 22" stroke="#22303f" stroke-width="6" fill="none"/>` +
    grass(40, 440) +
    grass(600, 450, '#3f7a45', 1.2) +
    tree(620, 300, 0.7)
  );
}

export function waterTank(): string {
  return (
    sky('#f0d9a8', '#f8efd8', 230, '#b3b074') +
    sun(130, 90) +
    ground(230, '#c8b06a', '#b99e5a') +
    bushes(234, '#8c9650') +
    house(150, 300, 1.05, '#b98656', '#96503c') +
    palm(590, 290, 0.9, '#7c8a45') +
    `<g stroke="#6f5a45" stroke-width="10"><path d="M370 400 L384 230 M510 400 L496 230 M372 360 L508 300 M508 360 L372 300"/></g><rect x="360" y="218" width="160" height="14" fill="#7d664e"/>
     <rect x="376" y="116" width="128" height="104" rx="14" fill="#e0823a"/><path d="M376 142h128M376 168h128M376 194h128" stroke="#c56d2a" stroke-width="5"/><ellipse cx="440" cy="116" rx="54" ry="12" fill="#f09a55"/>
     <path d="M504 200 h22 v150" stroke="#8a98a5" stroke-width="8" fill="none"/><path d="M514 350 h26 v14" stroke="#8a98a5" stroke-width="8" fill="none"/>` +
    [
      ['#3f7fb5', 330],
      ['#c9493f', 400],
      ['#4f9a5c', 470],
      ['#e3b83c', 540],
    ]
      .map(
        ([c, x]) =>
          `<g transform="translate(${x} 428)"><path d="M-24 -30 h48 l-6 36 h-36z" fill="${c}"/><ellipse cx="0" cy="-30" rx="24" ry="7" fill="#33302b" opacity=".55"/><path d="M-22 -32 Q0 -64 22 -32" stroke="#5a5348" stroke-width="3" fill="none"/></g>`,
      )
      .join('') +
    `<g stroke="#9c8046" stroke-width="3" fill="none"><path d="M60 400 l30 -12 l26 16 l34 -10 M90 388 l-6 -20 M200 440 l26 -12 l30 10"/></g>`
  );
}
