export type Files = Record<string, Uint8Array<ArrayBuffer>>;

/** What people download, by the path inside each zip. */
export function downloads(): Record<'site' | 'wordpress' | 'opensid' | 'docs' | 'endpoint', Files>;
