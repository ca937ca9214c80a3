// A node Worker: `node runner_node_worker.mjs FILE.wasm [STACK_MB]`. The protocol is protocol.py's.
import fs from 'fs';
import readline from 'readline';
import { Worker, isMainThread, parentPort, workerData } from 'worker_threads';
import { fileURLToPath } from 'url';
import { Session } from './session.mjs';

if (isMainThread) {
  const megabytes = process.argv[3];
  const worker = new Worker(fileURLToPath(import.meta.url), {
    workerData: process.argv[2], resourceLimits: megabytes ? { stackSizeMb: Number(megabytes) } : {} });
  const replies = [];
  worker.on('message', reply => replies.shift()(reply));
  worker.on('error', error => replies.shift()({ lost: `the worker died: ${error.message}` }));
  for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const reply = await new Promise(resolve => { replies.push(resolve); worker.postMessage(JSON.parse(line)); });
    await new Promise(resolve => process.stdout.write(JSON.stringify(reply) + '\n', resolve));
  }
  await worker.terminate();
} else {
  const session = new Session(fs.readFileSync(workerData));
  parentPort.on('message', async command => parentPort.postMessage(await session.handle(command)));
}
