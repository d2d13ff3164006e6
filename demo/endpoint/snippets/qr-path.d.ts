export const QR_MARGIN: number;
export function qrPath(modules: boolean[][]): string;
