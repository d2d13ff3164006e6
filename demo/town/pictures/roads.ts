import { bushes, cloud, grass, ground, house, palm, sky, sun, tree } from './parts.js';

/** A road in perspective from (320, horizon) down to the lower edge. */
function road(horizon: number, colour = '#6f7278'): string {
  return `<path d="M296 ${horizon} H344 L600 480 H40Z" fill="${colour}"/>
    <path d="M296 ${horizon} L40 480 H62 L300 ${horizon}Z M344 ${horizon} L600 480 H578 L340 ${horizon}Z" fill="#c9b48c"/>
    <path d="M318 ${horizon + 18}h5l3 24h-11z M316 ${horizon + 66}h10l4 36h-18z M311 ${horizon + 150}h19l8 66h-35z" fill="#eceadf" opacity=".8"/>`;
}

function pothole(x: number, y: number, width: number, water: string): string {
  const height = width * 0.34;
  return `<g transform="translate(${x} ${y})"><path d="M${-width} 4 Q${-width * 0.9} ${-height} ${-width * 0.3} ${-height * 0.92} T${width * 0.7} ${-height * 0.8} Q${width * 1.1} 0 ${width * 0.7} ${height * 0.8} T${-width * 0.5} ${height} Q${-width} ${height * 0.9} ${-width} 4Z" fill="#4a4641"/>
    <ellipse cx="0" cy="${height * 0.18}" rx="${width * 0.76}" ry="${height * 0.62}" fill="#8b7355"/>
    <ellipse cx="${width * 0.04}" cy="${height * 0.26}" rx="${width * 0.6}" ry="${height * 0.44}" fill="${water}"/>
    <path d="M${-width * 0.35} ${height * 0.2} q${width * 0.2} -6 ${width * 0.42} 0" stroke="#fff" stroke-opacity=".6" stroke-width="3" fill="none"/>
    <path d="M${-width} 0 l-16 -8 M${width * 0.9} -6 l20 -10 M${width * 0.5} ${height} l14 12" stroke="#4a4641" stroke-width="3"/></g>`;
}

export function potholedRoad(): string {
  return villageRoad(
    pothole(300, 290, 44, '#a9c3cf') + pothole(400, 352, 62, '#b3cdd8') + pothole(236, 408, 92, '#bcd5df'),
  );
}

/** `mendedRoad` is the place of `potholedRoad` afterwards. */
export function mendedRoad(): string {
  return villageRoad(patch(300, 290, 44) + patch(400, 352, 62) + patch(236, 408, 92));
}

/** New asphalt, darker than what lies around it. */
function patch(x: number, y: number, width: number): string {
  const height = width * 0.36;
  return `<path transform="translate(${x} ${y})" d="M${-width} ${height * 0.8} L${-width * 0.8} ${-height} L${width * 0.9} ${-height} L${width * 1.1} ${height * 0.8}Z" fill="#474a50" stroke="#3a3d42" stroke-width="3"/>`;
}

function villageRoad(surface: string): string {
  return (
    sky('#7ec0e8', '#dff1f2', 200) +
    sun(530, 80) +
    cloud(110, 80) +
    cloud(350, 56, 0.7) +
    ground(200, '#7fb069', '#6ca05a') +
    bushes(204, '#5c9355') +
    palm(560, 250, 0.9) +
    house(150, 262, 0.8) +
    tree(50, 290, 0.9) +
    road(200) +
    surface +
    grass(30, 430) +
    grass(600, 420, '#3f7a45', 1.3) +
    grass(560, 330)
  );
}

export function muddyTrack(): string {
  const ruts = `<path d="M312 196 Q280 300 150 480 H210 Q300 310 318 196Z M326 196 Q360 300 400 480 H466 Q380 300 332 196Z" fill="#6d4a30"/>
    <path d="M300 260 Q262 340 190 430 M352 260 Q376 350 420 440" stroke="#a78763" stroke-width="8" fill="none" stroke-linecap="round" opacity=".7"/>
    <ellipse cx="238" cy="388" rx="46" ry="13" fill="#a9b8b4"/><ellipse cx="406" cy="400" rx="40" ry="11" fill="#a9b8b4"/><ellipse cx="350" cy="288" rx="20" ry="6" fill="#a9b8b4"/>`;
  const rubber = [40, 100, 156, 204, 440, 500, 560, 616]
    .map((x, i) =>
      tree(x, 250 + Math.abs(320 - x) * 0.24, 0.62 + Math.abs(320 - x) / 480, i % 2 ? '#477f4d' : '#53905a'),
    )
    .join('');
  return (
    sky('#b7c4cc', '#e6e7df', 196, '#8aa593') +
    cloud(200, 70, 1.3, '#cfd6da') +
    cloud(430, 50, 1.5, '#c3ccd1') +
    ground(196, '#7a9c5c', '#6b8e50') +
    `<path d="M306 196 H338 L560 480 H70Z" fill="#94663f"/>` +
    ruts +
    rubber +
    grass(330, 440, '#5d7f3d', 1.2) +
    grass(318, 330, '#5d7f3d', 0.7)
  );
}

export function brokenLamp(): string {
  const stars = [
    [60, 60],
    [130, 110],
    [220, 44],
    [330, 90],
    [420, 40],
    [590, 70],
    [540, 130],
    [280, 140],
  ]
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2.2" fill="#fdf6d8"/>`)
    .join('');
  const pole = `<path d="M430 452 L424 130 Q423 92 384 92 H330" stroke="#39424f" stroke-width="12" fill="none" stroke-linecap="round"/>
    <rect x="414" y="420" width="32" height="40" rx="4" fill="#39424f"/>
    <g transform="rotate(24 318 96)"><path d="M286 84 h60 l8 18 h-76z" fill="#566273"/><path d="M292 102 h52 l-8 14 h-34z" fill="#1d2430"/><path d="M304 103 l8 9 l5 -8 l9 8" stroke="#8190a5" stroke-width="2.5" fill="none"/></g>
    <path d="M350 100 q-8 40 6 66" stroke="#252c37" stroke-width="3" fill="none"/>`;
  return (
    sky('#141c3a', '#39406b', 300, '#232c4d') +
    stars +
    `<circle cx="110" cy="90" r="30" fill="#f6ecc4"/><circle cx="122" cy="84" r="27" fill="#1a2242"/>` +
    ground(300, '#1f3034', '#1a292c') +
    house(140, 350, 1, '#5b4a4a', '#3d2f3a') +
    `<rect x="92" y="268" width="24" height="22" fill="#ffcf70"/><rect x="164" y="268" width="24" height="22" fill="#ffcf70"/>` +
    `<path d="M200 480 L300 300 H360 L640 480Z" fill="#2b3140"/><path d="M326 320h6l4 20h-12z M330 366h12l8 34h-22z" fill="#545c70"/>` +
    tree(560, 350, 1.2, '#21383a') +
    pole
  );
}

export function brokenBridge(): string {
  const planks = [0, 1, 2, 3, 4, 6, 7, 10, 11, 12, 13, 14]
    .map(
      (i) =>
        `<rect x="${116 + i * 29}" y="${252 + Math.sin(i / 4.6) * 20}" width="23" height="16" rx="2" fill="${i % 2 ? '#a9774a' : '#96663d'}" transform="rotate(${i === 7 ? 34 : i === 6 ? 8 : 0} ${128 + i * 29} 260)"/>`,
    )
    .join('');
  const ropes = `<path d="M96 190 Q320 300 556 190 M96 262 Q320 306 556 262" stroke="#5b4636" stroke-width="6" fill="none"/>
    ${[150, 200, 250, 300, 350, 400, 450, 500].map((x) => `<path d="M${x} ${205 + (1 - Math.abs(x - 326) / 230) * 40} V${268 + (1 - Math.abs(x - 326) / 230) * 14}" stroke="#5b4636" stroke-width="3"/>`).join('')}`;
  return (
    sky('#86c5e6', '#e4f3ee', 190) +
    cloud(470, 70) +
    cloud(150, 54, 0.8) +
    `<rect y="190" width="640" height="290" fill="#7fb069"/>` +
    bushes(200, '#558c50') +
    `<path d="M0 330 Q160 306 320 330 T640 322 V480 H0Z" fill="#9a7b52"/><path d="M0 352 Q170 328 330 352 T640 344 V480 H0Z" fill="#b08c5d" opacity=".6"/>
     <g stroke="#d8bd92" stroke-width="4" opacity=".7" fill="none"><path d="M60 400q40 -10 80 0M260 430q50 -12 100 0M440 390q40 -10 90 0M160 456q40 -10 80 0"/></g>` +
    `<path d="M0 250 H112 L92 360 Q40 372 0 366Z" fill="#6ca05a"/><path d="M640 250 H540 L556 352 Q600 364 640 358Z" fill="#6ca05a"/><path d="M112 250 L92 360 L70 366 L86 250Z M540 250 L556 352 L580 360 L566 250Z" fill="#7d5c3c"/>` +
    ropes +
    planks +
    `<g fill="#5b4636"><rect x="88" y="176" width="14" height="92"/><rect x="550" y="176" width="14" height="92"/></g>` +
    `<path d="M300 300 l10 40 l12 -4 l-8 -40z" fill="#96663d"/>` +
    palm(44, 262, 0.9) +
    tree(604, 260, 0.8) +
    grass(80, 258) +
    grass(560, 258)
  );
}

export function crackedPavement(): string {
  const slabs = Array.from(
    { length: 5 },
    (_, i) =>
      `<path d="M${250 - i * 62} ${270 + i * 46} L${420 - i * 18} ${270 + i * 46} L${412 - i * 26 + 8} ${312 + i * 46} L${196 - i * 62} ${312 + i * 46}Z" fill="${i % 2 ? '#c8c0b2' : '#d4ccbe'}"/>`,
  ).join('');
  const shops = `<rect x="0" y="96" width="250" height="176" fill="#e2b98a"/><rect x="0" y="72" width="256" height="28" fill="#b4553f"/>
    <path d="M0 150 h250 l14 26 h-264z" fill="#d9604c"/><path d="M40 150 h40 v26 h-36z M120 150h40l6 26h-42z M200 150h40l12 26h-46z" fill="#f3e3c7"/>
    <rect x="24" y="186" width="84" height="86" fill="#7a8f97"/><path d="M24 200h84M24 214h84M24 228h84M24 242h84M24 256h84" stroke="#61757d" stroke-width="3"/><rect x="140" y="186" width="84" height="86" fill="#5f4a3b"/><rect x="150" y="196" width="64" height="50" fill="#9fc4cf"/>`;
  return (
    sky('#8fcbe8', '#e8f4ee', 230) +
    cloud(460, 70) +
    `<rect y="222" width="640" height="50" fill="#7fb069"/>` +
    shops +
    tree(330, 268, 0.8) +
    palm(600, 260, 0.8) +
    `<rect y="268" width="640" height="212" fill="#7c7f86"/><path d="M430 268 H640 V480 H330 Z" fill="#6b6e75"/><path d="M520 290h14l8 40h-20z M528 366h22l14 70h-32z" fill="#e8e4d4" opacity=".8"/>` +
    `<path d="M0 268 H424 L330 480 H0Z" fill="#bdb5a6"/>` +
    slabs +
    `<path d="M424 268 L330 480 H352 L438 268Z" fill="#8e877b"/>` +
    `<path d="M150 360 l60 -12 l40 22 l50 -8 l-16 44 l-80 10 l-58 -20z" fill="#6a5a47"/><path d="M170 366 l40 -8 l30 18 l40 -4" stroke="#443a2e" stroke-width="4" fill="none"/><path d="M214 330 l70 18 l-14 24 l-64 -16z" fill="#ddd5c6" transform="rotate(-12 250 350)"/>` +
    grass(230, 372, '#5d8a49') +
    grass(180, 396, '#5d8a49', 0.8) +
    `<path d="M120 420 l-30 -20 M300 400 l30 -16 M90 300 l60 14" stroke="#8e877b" stroke-width="3"/>`
  );
}
