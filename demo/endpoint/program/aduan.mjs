#!/usr/bin/env node
/** The program: `aduan serve`, `aduan check`, … The endpoint's sources are TypeScript, which Node learns to read here. */
import { register } from 'tsx/esm/api';

register();
const { run } = await import('./commands.ts');
await run(process.argv.slice(2));
