// node first_evaluate.mjs      build/memphis.wasm: from the compiled module to the value of a first evaluation
//
// Each sample is a fresh instance; one line is printed, with the CPU time of the main thread: the first sample, and the
// median of all. V8's background threads compile meanwhile and are not counted.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const SAMPLES = 21;
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const { Memphis } = await import(path.join(root, "embed", "js", "memphis.mjs"));

function cpuMs() {
  try {
    return Number(fs.readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  } catch {
    return process.cpuUsage().user / 1000;
  }
}

const module = await WebAssembly.compile(fs.readFileSync(path.join(root, "build", "memphis.wasm")));
const samples = [];
for (let i = 0; i < SAMPLES; i++) {
  const start = cpuMs();
  const python = await Memphis.load(module, { stdout() {}, stderr() {} });
  const { text } = python.evaluate("1 + 1");
  samples.push(cpuMs() - start);
  if (text !== "2") throw new Error(`1 + 1 is ${text}`);
}
const sorted = [...samples].sort((a, b) => a - b);
console.log(`memphis.wasm in node, compiled module to first evaluate: ${samples[0].toFixed(1)} ms CPU the first time, ` +
            `${sorted[SAMPLES >> 1].toFixed(1)} the median of ${SAMPLES}`);
