"""_operator: the operators as functions, and what fetches items, attributes and results of methods."""
from memphis.modules._operator.moduledef import module
from memphis.modules._operator import fetching, functions
