# -*- coding: utf-8 -*-
"""_opcode.  memphis/modules/_opcode.py."""
from expectations import WithPrelude, check

PRELUDE = "import _opcode"


def test_facts(space):
    check(WithPrelude(space, PRELUDE), r"""
    [_opcode.has_arg(i) for i in range(40, 50)]                   # [False, False, False, False, False, True, True, True, True, True]
    _opcode.get_nb_ops()[:2], _opcode.get_intrinsic1_descs()[:2], _opcode.get_intrinsic2_descs()[-1]  # ([('NB_ADD', '+'), ('NB_AND', '&')], ['INTRINSIC_1_INVALID', 'INTRINSIC_PRINT'], 'INTRINSIC_SET_TYPEPARAM_DEFAULT')
    _opcode.stack_effect(999)                                     # ValueError: invalid opcode or oparg
    _opcode.stack_effect(100), _opcode.stack_effect(100, 1), _opcode.stack_effect(265, jump=True), _opcode.stack_effect(265, jump=False)  # (-1, -1, 1, 0)
    _opcode.stack_effect(100, 1, jump=3)                          # ValueError: stack_effect: jump must be False, True or None
    _opcode.get_executor(code=1, offset=2)                        # TypeError: expected a code object, not 'int'
    sum(_opcode.stack_effect(op, arg) for op in range(49, 117) for arg in range(9))  # -380
    """)
