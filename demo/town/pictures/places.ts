import { bushes, cloud, grass, ground, house, palm, sky, sun, tree } from './parts.js';

export function rubbishHeap(): string {
  const bags: readonly (readonly [number, number, number, string])[] = [
    [190, 390, 46, '#39424b'],
    [270, 402, 54, '#4a555f'],
    [360, 396, 50, '#2f3840'],
    [436, 404, 44, '#515d67'],
    [232, 346, 42, '#55616b'],
    [318, 336, 50, '#3c464f'],
    [398, 348, 42, '#47525b'],
    [300, 290, 36, '#5a6670'],
    [352, 300, 32, '#343d45'],
  ];
  const heap = bags
    .map(
      ([x, y, r, c]) =>
        `<g transform="translate(${x} ${y})"><path d="M${-r} ${r * 0.5} Q${-r * 1.1} ${-r * 0.5} -6 ${-r * 0.8} L-10 ${-r * 1.1} H10 L6 ${-r * 0.8} Q${r * 1.1} ${-r * 0.5} ${r} ${r * 0.5} Q0 ${r * 0.85} ${-r} ${r * 0.5}Z" fill="${c}"/><path d="M${-r * 0.5} ${-r * 0.1} Q${-r * 0.3} ${-r * 0.5} 0 ${-r * 0.55}" stroke="#fff" stroke-opacity=".25" stroke-width="4" fill="none"/></g>`,
    )
    .join('');
  const litter = [
    ['#d9534a', 150, 436],
    ['#f0d25c', 500, 440],
    ['#5aa2d6', 560, 420],
    ['#ecebe2', 110, 420],
    ['#7fb35d', 470, 456],
    ['#ecebe2', 330, 452],
  ]
    .map(
      ([c, x, y]) =>
        `<rect x="${x}" y="${y}" width="26" height="12" rx="4" fill="${c}" transform="rotate(${(Number(x) % 50) - 25} ${x} ${y})"/>`,
    )
    .join('');
  const flies = [
    [250, 250],
    [330, 230],
    [400, 262],
    [300, 214],
    [440, 300],
  ]
    .map(
      ([x, y]) =>
        `<circle cx="${x}" cy="${y}" r="3.4" fill="#2b2b2b"/><path d="M${x} ${y} q8 -10 14 -2" stroke="#2b2b2b" fill="none" opacity=".4"/>`,
    )
    .join('');
  return (
    sky('#a5d0e4', '#edf3e4', 230) +
    cloud(120, 80) +
    cloud(500, 60, 0.8) +
    ground(230, '#8fb56c', '#b49b72') +
    bushes(236, '#5f9557') +
    house(90, 300, 0.85) +
    tree(570, 320, 1.1) +
    `<ellipse cx="320" cy="432" rx="230" ry="32" fill="#000" opacity=".16"/>` +
    heap +
    litter +
    flies +
    `<g transform="translate(530 300)"><rect x="-5" y="0" width="10" height="110" fill="#7b5a3c"/><rect x="-62" y="-42" width="124" height="58" rx="5" fill="#f7f3e6"/><rect x="-62" y="-42" width="124" height="58" rx="5" fill="none" stroke="#b1483c" stroke-width="5"/><path d="M-40 -24 h80 M-40 -10 h60 M-40 4 h70" stroke="#b1483c" stroke-width="6"/></g>`
  );
}

export function schoolRoof(): string {
  const desks = `<g fill="#7d5636"><rect x="236" y="330" width="60" height="8"/><rect x="242" y="338" width="6" height="26"/><rect x="284" y="338" width="6" height="26"/></g>`;
  return (
    sky('#7fc0e6', '#e3f2ee', 220) +
    cloud(90, 70) +
    cloud(500, 90, 0.8) +
    ground(250, '#8fba6e', '#c3a777') +
    tree(40, 300, 1.1) +
    tree(610, 300, 1) +
    `<rect x="90" y="230" width="460" height="150" fill="#f3e6c8"/><rect x="90" y="330" width="460" height="50" fill="#c65a4a"/>
     <rect x="300" y="270" width="52" height="110" fill="#7a4d38"/>` +
    [118, 206, 374, 462]
      .map(
        (x) =>
          `<rect x="${x}" y="262" width="64" height="50" fill="#8fb7c4"/><path d="M${x + 32} 262v50M${x} 287h64" stroke="#fff8e4" stroke-width="5"/><rect x="${x}" y="262" width="64" height="50" fill="none" stroke="#fff8e4" stroke-width="5"/>`,
      )
      .join('') +
    `<path d="M64 234 L118 150 H522 L576 234Z" fill="#a8543f"/><g stroke="#8c4333" stroke-width="3"><path d="M84 206H556M102 178H538"/></g>
     <path d="M350 150 L372 176 L356 196 L384 214 L372 234 H486 L474 206 L494 188 L470 170 L480 150Z" fill="#2f2a28"/>
     <g stroke="#8a6647" stroke-width="7"><path d="M376 152 L398 234 M420 152 L426 234 M462 152 L456 234"/></g><path d="M360 184 l40 14 l-8 14 l-38 -12z M470 214 l30 -14 l8 12 l-30 16z" fill="#b9644d"/>
     <path d="M402 392 l34 -8 l6 12 l-34 8z M450 404 l30 6 l-4 12 l-30 -6z M374 410 l24 4 l-2 10 l-24 -4z" fill="#b9644d"/>` +
    `<g transform="translate(200 392)"><rect x="-4" y="-190" width="8" height="210" fill="#dad6c8"/><rect x="4" y="-188" width="58" height="18" fill="#d8403a"/><rect x="4" y="-170" width="58" height="18" fill="#fff"/></g>` +
    desks +
    grass(60, 440) +
    grass(570, 440, '#3f7a45', 1.2) +
    grass(330, 456, '#6f9a55')
  );
}

export function collapsedSlope(): string {
  const rocks = [
    [300, 380, 30],
    [360, 400, 38],
    [250, 408, 26],
    [420, 420, 28],
    [330, 428, 22],
    [200, 430, 16],
    [470, 440, 20],
  ]
    .map(
      ([x = 0, y = 0, r = 0]) =>
        `<path d="M${x - r} ${y + r * 0.5} L${x - r * 0.7} ${y - r * 0.5} L${x} ${y - r * 0.8} L${x + r * 0.8} ${y - r * 0.3} L${x + r} ${y + r * 0.5}Z" fill="#8d7a66"/><path d="M${x - r * 0.7} ${y - r * 0.5} L${x} ${y - r * 0.8} L${x + r * 0.2} ${y - r * 0.1}Z" fill="#a8957f"/>`,
    )
    .join('');
  return (
    sky('#a9bcc8', '#e3e6df', 240, '#7f9d86') +
    cloud(420, 60, 1.4, '#ccd5da') +
    `<path d="M0 90 Q140 70 260 150 T560 320 L640 350 V480 H0Z" fill="#6f9e58"/>` +
    `<path d="M150 112 Q240 130 290 176 Q380 250 470 300 L520 420 L180 440 Q230 360 190 270 Q168 190 150 112Z" fill="#a5713f"/><path d="M190 150 Q250 200 290 260 T400 340 L420 420 L260 430 Q280 340 230 250Z" fill="#8b5a30" opacity=".7"/>
     <path d="M150 112 Q240 130 290 176 Q380 250 470 300" stroke="#4d7a41" stroke-width="10" fill="none"/>` +
    `<path d="M0 400 H640 V480 H0Z" fill="#6f7278"/><path d="M0 400H640" stroke="#c9b48c" stroke-width="8"/><path d="M20 442h50v8H20z M540 442h60v8h-60z" fill="#eceadf"/>` +
    `<path d="M170 446 Q220 372 320 380 T520 446Z" fill="#96653a"/>` +
    rocks +
    tree(90, 140, 0.8) +
    tree(40, 130, 0.6) +
    `<g transform="rotate(64 330 330)">${tree(330, 330, 0.75)}</g>` +
    `<g transform="translate(570 440)"><path d="M-40 0 L-30 -34 M40 0 L30 -34" stroke="#5b4636" stroke-width="6"/><rect x="-50" y="-50" width="100" height="20" fill="#f4c542"/><path d="M-40 -50 l16 20h16l-16 -20z M-4 -50l16 20h16l-16 -20z M32 -50l16 20" fill="#3a3530"/></g>`
  );
}

export function marketMud(): string {
  const stall = (
    x: number,
    c: string,
  ) => `<g transform="translate(${x} 300)"><path d="M-70 -110 h140 l16 34 h-172z" fill="${c}"/><path d="M-40 -110h30l2 34h-38z M24 -110h30l14 34h-38z" fill="#f6ead0"/><rect x="-66" y="-76" width="6" height="100" fill="#6b4a34"/><rect x="60" y="-76" width="6" height="100" fill="#6b4a34"/><rect x="-66" y="-20" width="132" height="14" fill="#a9774a"/><rect x="-60" y="-6" width="120" height="30" fill="#8a5f3a"/>
    <g><circle cx="-44" cy="-28" r="10" fill="#d9534a"/><circle cx="-26" cy="-28" r="10" fill="#e2a13a"/><circle cx="-8" cy="-28" r="10" fill="#6aa84f"/><circle cx="12" cy="-28" r="10" fill="#d9534a"/><circle cx="32" cy="-28" r="10" fill="#8a56a0"/><circle cx="50" cy="-28" r="9" fill="#6aa84f"/></g></g>`;
  return (
    sky('#9fc6da', '#e9efe4', 220) +
    cloud(300, 60) +
    sun(580, 70) +
    `<rect y="218" width="640" height="26" fill="#7fa763"/>` +
    palm(330, 262, 0.9) +
    ground(240, '#a98d68', '#8a6a47') +
    stall(120, '#c9493f') +
    stall(320, '#3f86a8') +
    stall(520, '#d38b2f') +
    `<path d="M0 380 Q170 350 330 384 T640 372 V480 H0Z" fill="#7a5836"/><ellipse cx="180" cy="414" rx="120" ry="24" fill="#a7a48f"/><ellipse cx="180" cy="410" rx="86" ry="13" fill="#c2c2b2"/><ellipse cx="470" cy="432" rx="130" ry="24" fill="#a7a48f"/><ellipse cx="480" cy="428" rx="90" ry="12" fill="#c2c2b2"/>
     <g fill="#5c4128"><ellipse cx="320" cy="398" rx="12" ry="6"/><ellipse cx="344" cy="414" rx="12" ry="6"/><ellipse cx="318" cy="430" rx="12" ry="6"/><ellipse cx="346" cy="448" rx="12" ry="6"/></g>` +
    `<path d="M20 350 q20 -14 40 0 q-8 16 -34 12z" fill="#6aa84f"/><path d="M590 392 q16 -12 34 0 q-8 14 -28 10z" fill="#6aa84f"/>`
  );
}
