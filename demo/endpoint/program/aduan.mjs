#!/usr/bin/env node
/** The program: `aduan serve`, `aduan check`, … Node reads the endpoint's TypeScript through `tsx`. */
import { register } from 'tsx/esm/api';

register();
const { run } = await import('./commands.ts');
await run(process.argv.slice(2));
