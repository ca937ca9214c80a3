"""Where setup_peers.sh installs: $PEERS, else `peers` in Memphis's cache."""
import os

CACHE = os.environ.get("MEMPHIS_CACHE") or os.path.expanduser("~/.cache/memphis")
PEERS = os.environ.get("PEERS") or os.path.join(CACHE, "peers")
