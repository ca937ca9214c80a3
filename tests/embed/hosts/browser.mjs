// The page's side of runner_chromium.py: gets a command, answers it, gets the next. `?worker` does the work in a worker.
import { Session } from './session.mjs';

const inWorker = typeof window === 'undefined';

async function answer() {
  const wasm = await (await fetch('/memphis.wasm')).arrayBuffer();
  const session = new Session(wasm);
  for (;;) {
    const command = await (await fetch('/command')).json();
    if (command.op === 'quit') return;
    const reply = await session.handle(command);
    await fetch('/reply', { method: 'POST', body: JSON.stringify(reply) });
  }
}

if (!inWorker && location.search === '?worker') {
  const worker = new Worker(import.meta.url, { type: 'module' });
  worker.onerror = event => fetch('/reply', {
    method: 'POST', body: JSON.stringify({ lost: `the worker died: ${event.message}` }) });
} else {
  answer();
}
