import sharp from 'sharp';
import { HEIGHT, WIDTH } from './pictures/parts.js';
import { collapsedSlope, marketMud, rubbishHeap, schoolRoof } from './pictures/places.js';
import {
  brokenBridge,
  brokenLamp,
  crackedPavement,
  mendedRoad,
  muddyTrack,
  potholedRoad,
} from './pictures/roads.js';
import { cloggedDrain, dryCanal, floodedYard, leakingPipe, waterTank } from './pictures/water.js';

/** Invented pictures, drawn here so that no real house or face is in the demo. Stories and reports use the keys. */
const SCENES = {
  'jalan-berlubang': potholedRoad,
  'jalan-ditambal': mendedRoad,
  'jalan-tanah': muddyTrack,
  'lampu-jalan': brokenLamp,
  jembatan: brokenBridge,
  trotoar: crackedPavement,
  sampah: rubbishHeap,
  banjir: floodedYard,
  irigasi: dryCanal,
  selokan: cloggedDrain,
  'pipa-bocor': leakingPipe,
  'air-kering': waterTank,
  sekolah: schoolRoof,
  longsor: collapsedSlope,
  pasar: marketMud,
} as const;

export type PictureId = keyof typeof SCENES;

export const PICTURE_IDS = Object.keys(SCENES) as PictureId[];

export function isPictureId(id: string): id is PictureId {
  return Object.hasOwn(SCENES, id);
}

/** `pictureSvg` is the drawing as SVG, 640 by 480. */
export function pictureSvg(id: PictureId): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${SCENES[id]()}</svg>`;
}

/** `pictureJpeg` is a JPEG of 640 by 480 pixels, 8 to 25 kB, without metadata. @throws RangeError for an unknown id */
export async function pictureJpeg(id: string): Promise<Buffer> {
  if (!isPictureId(id)) throw new RangeError(`no picture "${id}"`);
  return sharp(Buffer.from(pictureSvg(id)))
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
}
