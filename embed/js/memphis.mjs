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

const ENGINES = ['vm', 'treewalk'];     // by their numbers
const BAD_FILE = 8, IO_ERROR = 29;
// WASI's numbers of what stdout and stderr may throw (an Error with that `code`, as node's have); the rest is IO_ERROR.
const WASI_ERRNO = { EACCES: 2, EAGAIN: 6, EBADF: 8, EDQUOT: 19, EFBIG: 22, EINTR: 27, ENOSPC: 51, EPERM: 63, EPIPE: 64 };

// WASI preview 1, as much of it as memphis.wasm imports.
class Wasi {
  constructor(options) {
    this.memory = null;
    this.sinks = [null, this.sink(options.stdout, 'stdout'), this.sink(options.stderr, 'stderr')];
  }

  // A sink takes bytes. A UTF-8 sequence may be cut between two writes: what is incomplete is held for the next.
  // Where the callback throws, nothing of the bytes counts as taken: they may come again.
  sink(callback, name) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const write = callback ?? defaultOutput(name);
    let held = new Uint8Array(0);
    return bytes => {
      const all = new Uint8Array(held.length + bytes.length);
      all.set(held);
      all.set(bytes, held.length);
      const end = completeLength(all);
      if (end > 0) write(decoder.decode(all.subarray(0, end)));
      held = all.slice(end);
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
        return WASI_ERRNO[error?.code] ?? IO_ERROR;     // it must not cross the interpreter's frames: Python sees OSError
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

// How many of the bytes are whole UTF-8 sequences.
function completeLength(bytes) {
  const n = bytes.length;
  for (let i = 1; i <= Math.min(3, n); i++) {
    const byte = bytes[n - i];
    if (byte < 0x80) break;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > i ? n - i : n;
  }
  return n;
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
  // Options: stdout, stderr (functions of text; what they throw is an OSError in the program), maxDepth (how deep
  // Python calls may nest), memoryLimit (bytes), budget (ticks), engine ('vm' or 'treewalk': what runs
  // the programs); what is left out is the library's default.
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

  constructor(instance, wasi, { maxDepth = 0, memoryLimit = 0, budget = -1, engine = 'vm' }) {
    this.exports = instance.exports;
    this.lost = null;
    wasi.memory = this.exports.memory;
    this.call('_initialize');
    if (this.call('memphis_set_engine', ENGINES.indexOf(engine)) !== 0)
      throw new Error(`Memphis has no engine ${engine}`);
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
    return this.withMemory([bytes], ([address]) => this.call('evaluate', address, bytes.length));
  }

  // Let the files of a zip archive (bytes) appear in a folder of the program's file system, for example
  // /lib/python3.13/site-packages, which is in sys.path. Returns { status, text }: 'none', or 'exception' and why.
  mount(path, archive) {
    const name = new TextEncoder().encode(path);
    return this.withMemory([name, archive], ([address, start]) =>
      this.call('memphis_mount', address, name.length, start, archive.length));
  }

  // The result of a call that gets the addresses of copies of pieces of bytes.
  withMemory(pieces, call) {
    const addresses = [];
    try {
      for (const bytes of pieces) {
        const address = this.call('memphis_alloc', bytes.length) >>> 0;
        if (address === 0) return { status: 'exception', text: 'MemoryError: no room in the instance\n' };
        addresses.push(address);
        new Uint8Array(this.exports.memory.buffer).set(bytes, address);
      }
      call(addresses);
      const result = this.call('memphis_result') >>> 0;
      const length = this.call('memphis_result_length') >>> 0;
      const status = STATUS[this.call('memphis_status')];
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        new Uint8Array(this.exports.memory.buffer, result, length));
      return { status, text };
    } finally {
      if (!this.lost) for (const address of addresses) this.call('memphis_free', address);
    }
  }

  // Raise KeyboardInterrupt in the running program (call it from stdout or stderr), or in the next one.
  interrupt() { this.call('memphis_interrupt'); }

  // Ticks that programs may still use, over all calls; negative: no limit.
  setBudget(ticks) { this.call('memphis_set_budget', ticks); }
  get budgetLeft() { return this.call('memphis_budget_left'); }

  // How far builtin code may nest on the engine's stack: see docs/embedding.md.
  setNativeDepth(units) { this.call('memphis_set_native_depth', units); }

  // Limit the time of each evaluate; 0: none. (The only way to stop a program that never prints.)
  setTimeLimit(milliseconds) { this.call('memphis_set_time_limit', milliseconds); }

  // Collect garbage and tell what live objects take; and what the instance holds of the machine.
  get bytesInUse() { return this.call('memphis_bytes_in_use'); }
  get memorySize() { return this.exports.memory.buffer.byteLength; }
}
