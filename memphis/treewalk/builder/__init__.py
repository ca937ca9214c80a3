"""The builder: from an analysed program to a W_TreeCode."""
from memphis.errors import oefmt


def build_program(space, program):
    raise oefmt(space, space.w_NotImplementedError, "the treewalk engine is not there yet")
