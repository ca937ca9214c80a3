"""Headless Chromium: `python3 runner_chromium.py FILE.wasm page|worker`. The protocol is protocol.py's.

Serves the page on loopback; the page asks for each command and posts each answer, so nothing drives the browser.
The browser is $MEMPHIS_CHROMIUM or `chromium`.
"""
import http.server
import json
import os
import queue
import subprocess
import sys
import tempfile
import threading

from protocol import REPO, serve

FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
         "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage"]
PAGE = b'<!doctype html><script type="module" src="/tests/embed/hosts/browser.mjs"></script>'
TYPES = {".mjs": "text/javascript", ".wasm": "application/wasm"}
ANSWER_SECONDS = 600

commands, replies = queue.Queue(), queue.Queue()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def send(self, content, kind):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def do_GET(self):
        path = self.path.split("?")[0]
        if path == "/":
            self.send(PAGE, "text/html")
        elif path == "/command":
            self.send(json.dumps(commands.get()).encode(), "application/json")
        elif path == "/memphis.wasm" or path.endswith(".mjs"):
            name = sys.argv[1] if path == "/memphis.wasm" else os.path.join(REPO, path.lstrip("/"))
            with open(name, "rb") as file:
                self.send(file.read(), TYPES[os.path.splitext(path)[1]])
        else:
            self.send_error(404)

    def do_POST(self):
        replies.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send(b"", "text/plain")

    def log_message(self, *arguments):
        pass


class Browser:
    def handle(self, command):
        commands.put(command)
        try:
            return replies.get(timeout=ANSWER_SECONDS)
        except queue.Empty:
            return {"lost": "no answer from the page"}


def main():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = "http://127.0.0.1:%d/%s" % (server.server_port, "?worker" if sys.argv[2] == "worker" else "")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = subprocess.Popen(
            [os.environ.get("MEMPHIS_CHROMIUM", "chromium")] + FLAGS + ["--user-data-dir=" + profile, url],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            serve(Browser())
        finally:
            browser.terminate()
            browser.wait()


main()
