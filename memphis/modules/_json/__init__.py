"""The module _json: the fast half of the library's `json`."""
from memphis.modules._json.moduledef import module
from memphis.modules._json import encoder, scanner
