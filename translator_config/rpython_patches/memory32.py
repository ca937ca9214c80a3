"""wasm builds: 64-bit integers in a 32-bit memory.

RPython takes its word size from the Python that translates, 64 bits, and an int must mean the same everywhere. A wasm
memory has 32-bit addresses. So Signed stays 64 bits wide and is spelled `long long` in C, while pointers are what the
C compiler makes them, 4 bytes. RPython leaves sizes and offsets to the C compiler; this patch mends the places that
write `long` for Signed, or keep more than 32 bits of a number in an Address. Against wasm64 code that is lowered
(MEMORY64=2) objects, tables and code are smaller and everything is faster. The headers in translator_config/c/wasm
are the other half.

Three words that nearly every function reads become wasm globals (declared in c/wasm/src/mem.h): the type of the
exception under way, the top of the shadow stack, and the nursery's bounds. `global.get` takes 2 bytes and touches no
memory; a load from a constant address takes 7.
"""
import re

from rpython.memory.gc.incminimark import IncrementalMiniMarkGC
from rpython.memory.gctransform import shadowcolor, shadowstack
from rpython.rlib.objectmodel import specialize
from rpython.rtyper.lltypesystem import llmemory, lltype
from rpython.translator.c import gc as c_gc
from rpython.translator.c import node, primitive
from rpython.translator.c.funcgen import FunctionCodeGenerator
from rpython.translator.tool.cbuild import ExternalCompilationInfo

sizeofaddr = llmemory.sizeof(llmemory.Address)

SIGNED_IN_HEADER = '#ifdef _WIN64\n   typedef          __int64 Signed;'
SIGNED_IN_32_BIT_MEMORY = ('#ifdef __wasm32__\n'
                           '   typedef          long long Signed;\n'
                           '   typedef unsigned long long Unsigned;\n'
                           '#  define SIGNED_MIN LLONG_MIN\n'
                           '#elif defined(_WIN64)\n   typedef          __int64 Signed;')

# (struct, field) -> the wasm global that stands for it
WASM_GLOBALS = {
    ('ExcData', 'exc_type'): 'memphis_exc_type',
    ('GCData', 'inst_root_stack_top'): 'memphis_root_stack_top',
    ('IncrementalMiniMarkGC', 'inst_nursery_free'): 'memphis_nursery_free',
    ('IncrementalMiniMarkGC', 'inst_nursery_top'): 'memphis_nursery_top',
}

# ____________________________________________________________ how C spells it

_write_c_header = ExternalCompilationInfo.write_c_header


class Lines(object):
    "A file that keeps what is written to it."
    def __init__(self):
        self.pieces = []

    def write(self, text):
        self.pieces.append(text)


def write_c_header(self, fileobj):
    lines = Lines()
    _write_c_header(self, lines)
    text = ''.join(lines.pieces)
    assert SIGNED_IN_HEADER in text
    fileobj.write(text.replace(SIGNED_IN_HEADER, SIGNED_IN_32_BIT_MEMORY))


_array_definition = node.ArrayDefNode.definition


def array_definition(self):
    for line in _array_definition(self):
        yield line.replace('\tlong length;', '\tSigned length;')


_length_from_opaque = FunctionCodeGenerator.OP_LENGTH_OF_SIMPLE_GCARRAY_FROM_OPAQUE


def length_from_opaque(self, op):
    return _length_from_opaque(self, op).replace('*(long *)', '*(Signed *)')


_name_signed = primitive.name_signed


def name_signed(value, db):
    "Sizes and offsets as Signed: negated as a 32-bit size_t they would be huge."
    return re.sub(r'(?<!\(Signed\))\b(sizeof|offsetof)\(', r'(Signed)\1(', _name_signed(value, db))


# ____________________________________________________________ wasm globals

_ptr_access_expr = node.StructDefNode.ptr_access_expr


def ptr_access_expr(self, baseexpr, fldname, baseexpr_is_const=False):
    name = WASM_GLOBALS.get((self.STRUCT._name.split('.')[-1], fldname))
    if name is not None:
        return name
    return _ptr_access_expr(self, baseexpr, fldname, baseexpr_is_const)


_enter_roots_frame = c_gc.ShadowStackFrameworkGcPolicy.enter_roots_frame.im_func


def enter_roots_frame(self, funcgen, args):
    for line in _enter_roots_frame(self, funcgen, args):
        yield line
    funcgen.gcpol_ss = WASM_GLOBALS['GCData', 'inst_root_stack_top']


# ____________________________________________________________ numbers in an Address

HIGH_BIT = 1 << 31


@specialize.call_location()
def walk_stack_root(invoke, arg0, arg1, start, addr, is_minor):
    """Stock tells a marked bitmask by its sign; here an address read as a number is positive, so the sign is bit 31."""
    skip = 0
    while addr != start:
        addr -= sizeofaddr
        if skip & 1 == 0:
            content = addr.address[0]
            n = llmemory.cast_adr_to_int(content)
            if n & 1 == 0:
                if content:
                    invoke(arg0, arg1, addr)
            elif n & HIGH_BIT == 0:     # a bitmask of slots to skip
                if is_minor:
                    addr.address[0] = llmemory.cast_int_to_adr(n | HIGH_BIT)    # what is below has been seen
                skip = n
            else:
                if is_minor:
                    return
                skip = n & ~HIGH_BIT
        skip >>= 1


_make_bitmask = shadowcolor.make_bitmask


def make_bitmask(filled, graph='?'):
    index, bitmask = _make_bitmask(filled, graph)
    if bitmask is not None and bitmask >= HIGH_BIT:
        raise shadowcolor.GCBitmaskTooLong("%s: more than 31 slots of the shadow stack to skip" % (graph,))
    return index, bitmask


def apply():
    ExternalCompilationInfo.write_c_header = write_c_header
    node.ArrayDefNode.definition = array_definition
    node.StructDefNode.ptr_access_expr = ptr_access_expr
    FunctionCodeGenerator.OP_LENGTH_OF_SIMPLE_GCARRAY_FROM_OPAQUE = length_from_opaque
    for table in (primitive.PrimitiveName,):
        for TYPE, name in table.items():
            if name is _name_signed:
                table[TYPE] = name_signed
    c_gc.ShadowStackFrameworkGcPolicy.enter_roots_frame = enter_roots_frame
    shadowstack.walk_stack_root = walk_stack_root
    shadowcolor.make_bitmask = make_bitmask
    # 8 + 4 bytes would leave the next object misaligned
    IncrementalMiniMarkGC.minimal_size_in_nursery = (
        llmemory.sizeof(IncrementalMiniMarkGC.HDR) + llmemory.sizeof(lltype.Signed))
