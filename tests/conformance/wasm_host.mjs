// Runs a program in a wasm build under node, with CPython's library and tests mounted: a command for
// run_cpython_tests.py --interp.
//
//   node wasm_host.mjs WASM ARCHIVE FILE
//
// WASM is build/memphis-core.wasm; ARCHIVE a zip of the library with its package `test` (wasm_archive.py), mounted where packages
// go. The file is all that the program gets from the machine.
import { readFileSync } from 'node:fs';
import { Memphis } from '../../embed/js/memphis.mjs';

const LIBRARY = '/lib/python3.13/site-packages';
const MEMORY_LIMIT = 2 ** 31 - 2 ** 20;

const [wasm, archive, file] = process.argv.slice(2);
const python = await Memphis.load(readFileSync(wasm), {
  stdout: text => process.stdout.write(text), stderr: text => process.stderr.write(text), memoryLimit: MEMORY_LIMIT });
const mounted = python.mount(LIBRARY, readFileSync(archive));
const { status, text } = mounted.status === 'none' ? python.evaluate(readFileSync(file)) : mounted;
if (status === 'exception') process.stderr.write(text);
process.exitCode = status === 'exception' ? 1 : 0;
