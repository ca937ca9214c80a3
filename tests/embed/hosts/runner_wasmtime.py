"""The host wasmtime: `python3 runner_wasmtime.py FILE.wasm`. The protocol is protocol.py's."""
import sys

from protocol import serve_wasm

serve_wasm("wasmtime", sys.argv[1])
