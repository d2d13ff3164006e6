export function packPackage(folder: string): Promise<string>;
