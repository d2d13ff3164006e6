/**
 * The two messages between a frame and the page around it. They carry a height and nothing else, so that it does not matter
 * who listens.
 */
export const HEIGHT = 'aduan-frame-height';
/** Asked by a page whose script came after the frame had told its height. */
export const MEASURE = 'aduan-frame-measure';

export interface HeightMessage {
  type: typeof HEIGHT;
  /** CSS pixels. */
  height: number;
}

/** The height a message of any kind carries; null for every other message. */
export function heightOf(data: unknown): number | null {
  const { type, height } = (data ?? {}) as Partial<HeightMessage>;
  return type === HEIGHT && typeof height === 'number' && Number.isFinite(height) ? height : null;
}
