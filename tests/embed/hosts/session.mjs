// The commands of the test protocol (protocol.py describes them) for every JavaScript host: one Session, in node's
// main thread, a node Worker, a page, a browser worker.
import { Memphis, STATUS } from '../../../embed/js/memphis.mjs';

function bytesOf(command) {
  let bytes;
  if (command.base64 !== undefined) bytes = Uint8Array.from(atob(command.base64), c => c.charCodeAt(0));
  else bytes = new TextEncoder().encode(command.source);
  const times = command.times ?? 1;
  const all = new Uint8Array(bytes.length * times);
  for (let i = 0; i < times; i++) all.set(bytes, i * bytes.length);
  return all;
}

export class Session {
  constructor(wasm) {
    this.wasm = wasm;             // its bytes
    this.memphis = null;
  }

  async load({ max_depth = 0, memory_limit = 0, budget = -1, engine = 'vm' }) {
    this.module ??= await WebAssembly.compile(this.wasm);
    this.output = { stdout: '', stderr: '' };
    this.onOutput = null;
    const sink = name => text => {
      if (this.onOutput) this.onOutput();
      this.output[name] += text;
    };
    this.memphis = await Memphis.load(this.module, {
      stdout: sink('stdout'), stderr: sink('stderr'), maxDepth: max_depth, memoryLimit: memory_limit, budget, engine });
    return {};
  }

  evaluate(command) {
    const inner = [];
    this.output = { stdout: '', stderr: '' };
    if (command.interrupt === 'before') this.memphis.interrupt();
    this.onOutput = () => {
      if (command.interrupt === 'on_output') this.memphis.interrupt();
      if (command.reenter !== undefined) {
        const bytes = this.memphis.bytesInUse;
        inner.push({ ...this.memphis.evaluate(command.reenter), bytes });
      }
      const failure = Array.isArray(command.fail_output) ? command.fail_output.shift() : command.fail_output;
      if (failure === true) throw new Error('no paper');
      if (failure) throw Object.assign(new Error(failure), { code: failure });
    };
    const start = performance.now();
    const { status, text } = this.memphis.evaluate(bytesOf(command));
    const milliseconds = performance.now() - start;
    this.onOutput = null;
    return { status, text, milliseconds, inner, ...this.output };
  }

  mount({ path, base64 }) {
    return this.memphis.mount(path, Uint8Array.from(atob(base64), c => c.charCodeAt(0)));
  }

  warm({ source, times }) {
    const bytes = new TextEncoder().encode(source);
    let last = null;
    for (let i = 0; i < times; i++) last = this.memphis.evaluate(bytes);
    return last;
  }

  // The functions of the interface called on an instance that was never initialised.
  async uninitialised() {
    const nothing = () => 0;
    const { exports } = await WebAssembly.instantiate(await WebAssembly.compile(this.wasm), {
      wasi_snapshot_preview1: { fd_write: nothing, clock_time_get: nothing, random_get: nothing } });
    exports._initialize();
    const address = exports.evaluate(exports.memphis_alloc(1), 0) >>> 0;
    const text = new TextDecoder().decode(
      new Uint8Array(exports.memory.buffer, address, exports.memphis_result_length()));
    exports.memphis_interrupt();
    exports.memphis_set_budget(5);
    exports.memphis_set_time_limit(5);
    return { status: STATUS[exports.memphis_status()], text,
             bytes: exports.memphis_bytes_in_use(), budget: exports.memphis_budget_left() };
  }

  async handle(command) {
    try {
      return await this.dispatch(command);
    } catch (error) {
      return { lost: String(error.message ?? error) };
    }
  }

  dispatch(command) {
    switch (command.op) {
      case 'load': return this.load(command);
      case 'evaluate': return this.evaluate(command);
      case 'mount': return this.mount(command);
      case 'warm': return this.warm(command);
      case 'uninitialised': return this.uninitialised();
      case 'set_budget': this.memphis.setBudget(command.ticks); return {};
      case 'set_native_depth': this.memphis.setNativeDepth(command.units); return {};
      case 'set_time_limit': this.memphis.setTimeLimit(command.milliseconds); return {};
      case 'budget_left': return { value: this.memphis.budgetLeft };
      case 'bytes_in_use': return { value: this.memphis.bytesInUse };
      case 'memory_size': return { value: this.memphis.memorySize };
      default: return { lost: `no such command: ${command.op}` };
    }
  }
}
