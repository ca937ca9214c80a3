// node memphis.mjs FILE      build/memphis.wasm
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { source, ready, run, finish, writeText } from "./common.mjs";
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const { Memphis } = await import(path.join(root, "embed", "js", "memphis.mjs"));
const bytes = fs.readFileSync(path.join(root, "build", "memphis.wasm"));
const python = await Memphis.load(bytes, { stdout: writeText, stderr: (s) => process.stderr.write(s) });
ready();
const failure = await run(() => {
  const { status, text } = python.evaluate(source);
  if (status === "exception") throw new Error(text);
});
finish(failure);
