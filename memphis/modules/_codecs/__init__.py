"""The _codecs module: what the library's `codecs` and `encodings` are built upon."""
from memphis.modules._codecs.moduledef import module
from memphis.modules._codecs import conversions, handlers, lookups
