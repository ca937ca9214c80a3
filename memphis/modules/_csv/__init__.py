"""The module _csv: what the library's `csv` is built upon."""
from memphis.modules._csv.moduledef import module
