/** Whatever a metadata block says in these pictures, it says this too: finding it in an output is a leak. */
export const SECRET = 'RahasiaPelaporXyz';

export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

interface Entry {
  tag: number;
  /** 1 BYTE, 2 ASCII, 3 SHORT, 4 LONG, 5 RATIONAL, 7 UNDEFINED. */
  type: number;
  count: number;
  data: Buffer;
}

const ascii = (tag: number, value: string): Entry => {
  const data = Buffer.from(`${value}\0`, 'latin1');
  return { tag, type: 2, count: data.length, data };
};

function numbers(tag: number, type: 3 | 4, value: number): Entry {
  const data = Buffer.alloc(4);
  if (type === 3) data.writeUInt16BE(value);
  else data.writeUInt32BE(value);
  return { tag, type, count: 1, data: type === 3 ? data.subarray(0, 2) : data };
}

function degrees(tag: number, [d, m, s]: readonly [number, number, number]): Entry {
  const data = Buffer.alloc(24);
  [d, 1, m, 1, s * 100, 100].forEach((n, i) => data.writeUInt32BE(n, i * 4));
  return { tag, type: 5, count: 3, data };
}

/** One image file directory (TIFF 6.0, section 2), its long values right behind it. */
function directory(entries: readonly Entry[], at: number, next: (end: number) => number): Buffer {
  const sorted = [...entries].sort((a, b) => a.tag - b.tag);
  const head = Buffer.alloc(2 + sorted.length * 12 + 4);
  head.writeUInt16BE(sorted.length);
  const tail: Buffer[] = [];
  let end = at + head.length;
  sorted.forEach(({ tag, type, count, data }, i) => {
    const from = 2 + i * 12;
    head.writeUInt16BE(tag, from);
    head.writeUInt16BE(type, from + 2);
    head.writeUInt32BE(count, from + 4);
    if (data.length <= 4) data.copy(head, from + 8);
    else {
      head.writeUInt32BE(end, from + 8);
      const padded = Buffer.concat([data, Buffer.alloc(data.length & 1)]);
      tail.push(padded);
      end += padded.length;
    }
  });
  head.writeUInt32BE(next(end), head.length - 4);
  return Buffer.concat([head, ...tail]);
}

const gpsEntries = (): Entry[] => [
  ascii(1, 'S'),
  degrees(2, [4, 7, 48.5]),
  ascii(3, 'E'),
  degrees(4, [104, 1, 48.25]),
  ascii(0x1d, '2026:11:20'),
];

/**
 * A big-endian TIFF block as phones write it: maker, model, time, owner, orientation, GPS, and, where given, a
 * thumbnail in a second directory.
 */
export function tiffBlock(orientation: Orientation, thumbnail?: Buffer): Buffer {
  const main = (gps: number): Entry[] => [
    ascii(0x010f, 'Karya Telepon'),
    ascii(0x0110, `${SECRET} 5G`),
    numbers(0x0112, 3, orientation),
    ascii(0x0132, '2026:11:20 08:15:00'),
    ascii(0x013b, `${SECRET} pemilik`),
    numbers(0x8825, 4, gps),
  ];
  const header = Buffer.from('4d4d002a00000008', 'hex');
  const size = directory(main(0), 8, () => 0).length;
  const gps = directory(gpsEntries(), 8 + size, () => 0);
  const second = 8 + size + gps.length;
  const ifd0 = directory(main(8 + size), 8, () => (thumbnail ? second : 0));
  if (!thumbnail) return Buffer.concat([header, ifd0, gps]);
  const pointers = (at: number): Entry[] => [
    numbers(0x0103, 3, 6),
    numbers(0x0201, 4, at),
    numbers(0x0202, 4, thumbnail.length),
  ];
  const length = directory(pointers(0), second, () => 0).length;
  return Buffer.concat([header, ifd0, gps, directory(pointers(second + length), second, () => 0), thumbnail]);
}

/** An XMP packet with a position of its own, as photo editors leave it. */
export const xmpPacket = (): Buffer =>
  Buffer.from(
    `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ` +
      `xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ` +
      `xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
      `exif:GPSLatitude="4,7.808S" exif:GPSLongitude="104,1.804E"><dc:creator><rdf:Seq><rdf:li>${SECRET}</rdf:li>` +
      `</rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
  );

/** A Photoshop block with IPTC records: by-line and city (IIM 4.2, datasets 2:80 and 2:90). */
export function iptcBlock(): Buffer {
  const record = (dataset: number, value: string): Buffer => {
    const head = Buffer.from([0x1c, 2, dataset, 0, value.length]);
    return Buffer.concat([head, Buffer.from(value, 'latin1')]);
  };
  const records = Buffer.concat([record(80, SECRET), record(90, 'Baturaja')]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(records.length);
  const name = Buffer.from('Photoshop 3.0\0' + '8BIM\x04\x04\0\0', 'latin1');
  return Buffer.concat([name, size, records, Buffer.alloc(records.length & 1)]);
}
