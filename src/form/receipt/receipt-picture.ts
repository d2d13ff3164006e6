import { encode } from 'uqr';

export interface QrCode {
  /** Modules along one edge, including the quiet zone of four. */
  size: number;
  /** An SVG path of the dark modules, one unit each. */
  path: string;
}

/** Content of the picture, from the top: headings with the text beneath. */
export interface Picture {
  agency: string;
  title: string;
  /** `about` is the report's subject; empty where the picture mustn't tell. */
  about: string;
  lines: readonly (readonly [label: string, value: string])[];
  qr: QrCode | null;
  note: string;
}

const QUIET = 4;
const WIDTH = 720;
const MARGIN = 48;
const QR_EDGE = 320;
const INK = '#111';

/** QR code for a `<path>`, on the screen and in the picture. @throws where the text is longer than a code can hold */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const runs = data.flatMap((row, y) => {
    const dark = row.map((isDark) => (isDark ? '1' : '0')).join('');
    return [...dark.matchAll(/1+/g)].map(
      ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
    );
  });
  return { size, path: runs.join('') };
}

/** Draws a receipt as a PNG, on this device: black on white, independent of the page's colours. */
export function drawReceipt({ agency, title, about, lines, qr, note }: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = 2_000;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = INK;
  let y = MARGIN;
  const write = (text: string, size: number, weight: number, family = 'sans-serif') => {
    pen.font = `${weight} ${size}px ${family}`;
    for (const line of broken(text, (part) => pen.measureText(part).width)) {
      y += size * 1.35;
      pen.fillText(line, MARGIN, y);
    }
  };
  write(agency, 26, 400);
  write(title, 36, 700);
  if (about) write(about, 28, 400);
  for (const [label, value] of lines) {
    y += 24;
    write(label, 24, 400);
    write(value, 38, 700, 'monospace');
  }
  if (qr) {
    pen.save();
    pen.translate(MARGIN, y + 24);
    pen.scale(QR_EDGE / qr.size, QR_EDGE / qr.size);
    pen.fill(new Path2D(qr.path));
    pen.restore();
    y += QR_EDGE + 24;
  }
  write(note, 24, 400);
  return cut(canvas, y + MARGIN);
}

/** Breaks text into lines that fit, at blanks, and after a hyphen where a code is longer than a line. */
function broken(text: string, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.split(/(?<=[\s-])/)) {
    if (line && widthOf((line + part).trimEnd()) > WIDTH - 2 * MARGIN) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trimEnd()];
}

/** Setting a canvas' height clears it, so the drawing is copied to a canvas of its height. */
function cut(drawn: HTMLCanvasElement, height: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = drawn.width;
  canvas.height = Math.ceil(height);
  canvas.getContext('2d')!.drawImage(drawn, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture')))),
  );
}
