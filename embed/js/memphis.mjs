// Memphis for JavaScript: Python 3.13 in a wasm instance, in node (main thread, Worker) and in browsers (page, worker).
//
//   import { Memphis } from './memphis.mjs';
//   const python = await Memphis.load(bytes, { stdout: text => ..., memoryLimit: 64e6 });
//   const { status, text } = python.evaluate('1 + 1');      // status 'value', text '2'
//
// What always holds: everything is synchronous after load; the sandbox can write to stdout and stderr, read the clock
// and get entropy, nothing else; an exception in Python is a result, not a JavaScript exception. Only a lost instance
// (a trap: a bug of ours, or an engine with very little stack) throws, MemphisLost, and then for ever.

export const STATUS = ['none', 'value', 'exception', 'exit', 'refused'];

export class MemphisLost extends Error {}

const BAD_FILE = 8, IO_ERROR = 29;

// WASI preview 1, as much of it as memphis.wasm imports.
class Wasi {
  constructor(options) {
    this.memory = null;
    this.sinks = [null, this.sink(options.stdout, 'stdout'), this.sink(options.stderr, 'stderr')];
  }

  // A sink takes bytes; UTF-8 sequences may be cut between two writes, so the decoder keeps what is incomplete.
  sink(callback, name) {
    const decoder = new TextDecoder();
    const write = callback ?? defaultOutput(name);
    return bytes => {
      const text = decoder.decode(bytes, { stream: true });
      if (text) write(text);
    };
  }

  imports() {
    return {
      wasi_snapshot_preview1: {
        fd_write: (fd, buffers, count, written) => this.write(fd, buffers, count, written),
        clock_time_get: (clock, precision, result) => this.clock(clock, result),
        random_get: (address, n) => this.random(address, n),
      },
    };
  }

  write(fd, buffers, count, written) {
    const sink = this.sinks[fd];
    if (!sink) return BAD_FILE;
    const view = new DataView(this.memory.buffer);
    let total = 0;
    for (let i = 0; i < count; i++) {
      const address = view.getUint32(buffers + 8 * i, true);
      const n = view.getUint32(buffers + 8 * i + 4, true);
      try {
        sink(new Uint8Array(this.memory.buffer).slice(address, address + n));
      } catch (error) {
        return IO_ERROR;      // an exception must not cross the frames of the interpreter; Python sees an OSError
      }
      total += n;
    }
    new DataView(this.memory.buffer).setUint32(written, total, true);
    return 0;
  }

  clock(clock, result) {
    const milliseconds = clock === 0 ? Date.now() : performance.now();
    const seconds = Math.floor(milliseconds / 1000);
    const nanoseconds = Math.floor((milliseconds - seconds * 1000) * 1e6);
    new DataView(this.memory.buffer).setBigUint64(result, BigInt(seconds) * 1000000000n + BigInt(nanoseconds), true);
    return 0;
  }

  random(address, n) {
    for (let done = 0; done < n; done += 65536) {     // the most that getRandomValues gives at once
      const part = new Uint8Array(Math.min(65536, n - done));
      crypto.getRandomValues(part);
      new Uint8Array(this.memory.buffer).set(part, address + done);
    }
    return 0;
  }
}

// stdout and stderr of the process in node; elsewhere the console, line by line.
function defaultOutput(name) {
  const stream = globalThis.process?.[name];
  if (stream?.write) return text => stream.write(text);
  const log = name === 'stdout' ? console.log : console.error;
  let line = '';
  return text => {
    const lines = (line + text).split('\n');
    line = lines.pop();
    for (const each of lines) log(each);
  };
}

export class Memphis {
  // Instantiate and initialise. 'source' is the wasm's bytes, a compiled WebAssembly.Module, or a fetch Response.
  // Options: stdout, stderr (functions of text), maxDepth (how deep Python
  // calls may nest), memoryLimit (bytes), budget (ticks); what is left out is the library's default.
  static async load(source, options = {}) {
    let module = source;
    if (!(source instanceof WebAssembly.Module)) {
      const bytes = typeof source.arrayBuffer === 'function' ? await source.arrayBuffer() : source;
      module = await WebAssembly.compile(bytes);
    }
    const wasi = new Wasi(options);
    const instance = await WebAssembly.instantiate(module, wasi.imports());
    return new Memphis(instance, wasi, options);
  }

  constructor(instance, wasi, { maxDepth = 0, memoryLimit = 0, budget = -1 }) {
    this.exports = instance.exports;
    this.lost = null;
    wasi.memory = this.exports.memory;
    this.call('_initialize');
    if (this.call('memphis_init', maxDepth, memoryLimit) !== 0)
      throw new Error('Memphis could not start: no entropy, or too little memory');
    if (budget >= 0) this.setBudget(budget);
  }

  // Every way into the instance. A trap or an overflow of the engine's stack leaves it broken for good.
  call(name, ...args) {
    if (this.lost) throw this.lost;
    try {
      return this.exports[name](...args);
    } catch (error) {
      this.lost = new MemphisLost(`the instance is lost: ${error.message}`, { cause: error });
      throw this.lost;
    }
  }

  // Run source (a string, or UTF-8 bytes). State is kept between calls. Returns { status, text }: 'value' with the
  // repr of the last expression, 'none', 'exception' with the traceback, 'exit' (SystemExit) with its code or message,
  // 'refused' when called from stdout or stderr while evaluate runs.
  evaluate(source) {
    const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
    const address = this.call('memphis_alloc', bytes.length) >>> 0;
    if (address === 0) return { status: 'exception', text: 'MemoryError: no room for the source\n' };
    try {
      new Uint8Array(this.exports.memory.buffer).set(bytes, address);
      const result = this.call('evaluate', address, bytes.length) >>> 0;
      const length = this.call('memphis_result_length') >>> 0;
      const status = STATUS[this.call('memphis_status')];
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        new Uint8Array(this.exports.memory.buffer, result, length));
      return { status, text };
    } finally {
      if (!this.lost) this.call('memphis_free', address);
    }
  }

  // Raise KeyboardInterrupt in the running program (call it from stdout or stderr), or in the next one.
  interrupt() { this.call('memphis_interrupt'); }

  // Ticks that programs may still use, over all calls; negative: no limit.
  setBudget(ticks) { this.call('memphis_set_budget', ticks); }
  get budgetLeft() { return this.call('memphis_budget_left'); }

  // Limit the time of each evaluate; 0: none. (The only way to stop a program that never prints.)
  // How far builtin code may nest on the engine's stack: see docs/embedding.md.
  setNativeDepth(units) { this.call('memphis_set_native_depth', units); }

  setTimeLimit(milliseconds) { this.call('memphis_set_time_limit', milliseconds); }

  // Collect garbage and tell what live objects take; and what the instance holds of the machine.
  get bytesInUse() { return this.call('memphis_bytes_in_use'); }
  get memorySize() { return this.exports.memory.buffer.byteLength; }
}
