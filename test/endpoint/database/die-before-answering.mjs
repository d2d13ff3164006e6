/**
 * Preloaded into an endpoint's process (`--import`): it is killed when it is about to say 201. What it did is done by
 * then, and not a byte of the answer leaves.
 */
import { ServerResponse } from 'node:http';

const { writeHead } = ServerResponse.prototype;
ServerResponse.prototype.writeHead = function (status, ...rest) {
  if (status === 201) process.kill(process.pid, 'SIGKILL');
  return writeHead.call(this, status, ...rest);
};
