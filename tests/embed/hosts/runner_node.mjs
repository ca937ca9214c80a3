// node's main thread: `node runner_node.mjs FILE.wasm`. The protocol is protocol.py's.
import fs from 'fs';
import readline from 'readline';
import { Session } from './session.mjs';

const session = new Session(fs.readFileSync(process.argv[2]));
for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity }))
  fs.writeSync(1, JSON.stringify(await session.handle(JSON.parse(line))) + '\n');
