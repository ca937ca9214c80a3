"""The host wasmer: `python3 runner_wasmer.py FILE.wasm`. The protocol is protocol.py's."""
import sys

from protocol import serve_wasm

serve_wasm("wasmer", sys.argv[1])
