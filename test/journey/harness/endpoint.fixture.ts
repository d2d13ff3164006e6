/** Stands in for the endpoint where the harness itself is tested: counts its starts in DATA_DIR. */
import { appendFileSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const file = join(process.env['DATA_DIR'] ?? '', 'starts');
appendFileSync(file, 'x');
createServer((_request, response) => {
  response
    .setHeader('Access-Control-Allow-Origin', '*')
    .end(`${readFileSync(file, 'utf8').length} ${process.env['SEED']}`);
}).listen(Number(process.env['PORT']), '127.0.0.1', () => console.log(`listening on ${process.env['PORT']}`));
