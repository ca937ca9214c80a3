// node's main thread: `node runner_node.mjs FILE.wasm`. The protocol is protocol.py's.
import fs from 'fs';
import readline from 'readline';
import { Session } from './session.mjs';

const session = new Session(fs.readFileSync(process.argv[2]));
// A pipe may take a long line in parts only.
const write = text => new Promise(resolve => process.stdout.write(text, resolve));
for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity }))
  await write(JSON.stringify(await session.handle(JSON.parse(line))) + '\n');
