export function nodeFlags(env: NodeJS.ProcessEnv): string[];
