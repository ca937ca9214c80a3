"""itertools: iterators made of other iterators."""
from memphis.modules.itertools.moduledef import module
from memphis.modules.itertools import combining, endless, grouping, products, selections, selecting, teeing
