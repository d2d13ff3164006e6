export const WORDPRESS: string;
export function ensureWordPress(): Promise<boolean>;
