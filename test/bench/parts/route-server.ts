/**
 * A process that answers one kind of server's routes, so that whoever asks has a processor of its own: `bare`, `PGlite`
 * or `PostgreSQL`. Tells its port.
 */
import { Hono } from 'hono';
import { startService } from '../../journey/harness/endpoint.js';
import { openTown, type Kind } from './towns.js';

const REPORTS = 300;

interface Bare {
  answers: Record<string, unknown>;
}

process.on('message', ({ kind, bare }: { kind: string; bare?: Bare }) => {
  void (kind === 'bare' ? startBare(bare!) : startTown(kind as Kind)).then((port) => process.send!({ port }));
});
process.on('disconnect', () => process.exit());

async function startTown(kind: Kind): Promise<number> {
  const town = await openTown(kind);
  process.once('SIGTERM', () => void town.close().then(() => process.exit()));
  await town.growTo(REPORTS);
  return (await startService(town.running.app.fetch)).port;
}

/** The same answers, without an endpoint behind them: what Hono and JSON cost alone. */
async function startBare({ answers }: Bare): Promise<number> {
  process.once('SIGTERM', () => process.exit());
  const app = new Hono();
  app.get('/capabilities', (context) => context.json(answers['capabilities'] as object));
  app.get('/complaints', (context) => context.json(answers['feed'] as object));
  app.get('/complaints/:number/complaint', (context) => context.json(answers['detail'] as object));
  app.post('/complaints/complaint', async (context) => {
    await context.req.json();
    return context.json(answers['create'] as object, 201);
  });
  return (await startService(app.fetch)).port;
}
