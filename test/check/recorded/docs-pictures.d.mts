export const DOCS_PICTURES: Readonly<Record<string, readonly string[]>>;
export const RECORD: string;
export function screensOf(name: string): string;
export function staleDocsPictures(record?: string): string[];
export function checkDocsPictures(record?: string): string[];
