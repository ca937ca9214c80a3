"""wasm builds: calls in place of code that RPython repeats at every site.

What a download holds counts more there than the nanosecond that a call takes.

| stock | here |
|---|---|
| the nursery's fast path stands at each of 4,500 allocations | a function of the type (and the length) allocates |
| `raise` passes the type and the value | the value: its type is in it. A re-raise is the same call |
| after a call, the exception check; also after one that only ever raises, then `raise AssertionError` | after such a call, return |
| prebuilt objects stand in the order in which they were found | objects of one type stand together: compressed, the data are a sixth smaller |
| a list of all types for dumps of the heap, which nothing here writes | none |
| the name of every class, for messages of fatal errors | one text for all |
"""
import re

from rpython.annotator import model as annmodel
from rpython.flowspace.model import Link, SpaceOperation
from rpython.memory.gctransform import framework, shadowstack
from rpython.rlib.rarithmetic import r_uint
from rpython.rtyper.llannotation import SomePtr
from rpython.rtyper.lltypesystem import llarena, llgroup, llmemory, lltype
from rpython.rtyper import rclass, rmodel
from rpython.rtyper.rclass import ll_inst_type
from rpython.translator.c import node
from rpython.translator.exceptiontransform import ExceptionTransformer, error_constant
from rpython.translator.unsimplify import varoftype

# ____________________________________________________________ allocation

_annotate_walker_functions = shadowstack.ShadowStackFrameworkGCTransformer.annotate_walker_functions.im_func


def annotate_walker_functions(self, getfn):
    "The first place where a transformer is given `getfn`: make the allocating functions there."
    _annotate_walker_functions(self, getfn)
    gc = self.gcdata.gc
    size_gc_header = gc.gcheaderbuilder.size_gc_header
    raw = llmemory.raw_malloc_usage

    def allocate(typeid):
        "An object of a fixed size, without a finalizer: gc.malloc_fixedsize."
        totalsize = size_gc_header + gc.fixed_size(typeid)
        if raw(totalsize) > gc.nonlarge_max:
            return llmemory.cast_adr_to_ptr(gc.external_malloc(typeid, 0, True), llmemory.GCREF)
        if raw(totalsize) < raw(gc.minimal_size_in_nursery):
            totalsize = gc.minimal_size_in_nursery
        result = gc.nursery_free
        gc.nursery_free = new_free = result + totalsize
        if new_free > gc.nursery_top:
            result = gc.collect_and_reserve(totalsize)
        llarena.arena_reserve(result, totalsize)
        gc.init_gc_object(result, typeid, 0)
        return llmemory.cast_adr_to_ptr(result + size_gc_header, llmemory.GCREF)

    def allocate_varsize(typeid, length):
        "The same of gc.malloc_varsize."
        nonvarsize = size_gc_header + gc.fixed_size(typeid)
        itemsize = gc.varsize_item_sizes(typeid)
        # items of 16 bytes and less that surely fit take no division
        if r_uint(length) > r_uint(1024):
            toobig = r_uint(0)
            if raw(nonvarsize) <= gc.nonlarge_max:
                if raw(itemsize):
                    toobig = r_uint((gc.nonlarge_max - raw(nonvarsize)) // raw(itemsize)) + 1
                else:
                    toobig = r_uint(gc.nonlarge_max)
            if r_uint(length) >= toobig:
                return llmemory.cast_adr_to_ptr(gc.external_malloc(typeid, length, True), llmemory.GCREF)
        totalsize = llarena.round_up_for_allocation(nonvarsize + itemsize * length)
        result = gc.nursery_free
        gc.nursery_free = new_free = result + totalsize
        if new_free > gc.nursery_top:
            result = gc.collect_and_reserve(totalsize)
        llarena.arena_reserve(result, totalsize)
        gc.init_gc_object(result, typeid, 0)
        obj = result + size_gc_header
        (obj + gc.varsize_offset_to_length(typeid)).signed[0] = length
        return llmemory.cast_adr_to_ptr(obj, llmemory.GCREF)

    s_typeid = annmodel.SomeInteger(knowntype=llgroup.r_halfword)
    s_gcref = SomePtr(llmemory.GCREF)
    self.allocate_ptr = getfn(allocate, [s_typeid], s_gcref)
    self.allocate_varsize_ptr = getfn(allocate_varsize, [s_typeid, annmodel.SomeInteger(nonneg=True)], s_gcref)


_gct_fv_gc_malloc = framework.BaseFrameworkGCTransformer.gct_fv_gc_malloc.im_func


def gct_fv_gc_malloc(self, hop, flags, TYPE, *args):
    varsize = hop.spaceop.opname.endswith('_varsize') or flags.get('varsize')
    finalizer = self.special_funcptr_for_type(TYPE)
    if (flags.get('nonmovable') or 'destructor' in finalizer or 'old_style_finalizer' in finalizer or
            flags.get('zero')):
        return _gct_fv_gc_malloc(self, hop, flags, TYPE, *args)
    operands = [rmodel.inputconst(framework.TYPE_ID, self.get_type_id(TYPE))]
    if varsize:
        operands.append(hop.spaceop.args[-1])
    livevars = self.push_roots(hop)
    result = hop.genop("direct_call", [self.allocate_varsize_ptr if varsize else self.allocate_ptr] + operands,
                       resulttype=llmemory.GCREF)
    self.pop_roots(hop, livevars)
    return result


# ____________________________________________________________ exceptions

_build_extra_funcs = ExceptionTransformer.build_extra_funcs
_transform_jump_to_except_block = ExceptionTransformer.transform_jump_to_except_block
_gen_exc_check = ExceptionTransformer.gen_exc_check


def build_extra_funcs(self):
    _build_extra_funcs(self)
    exc_data = self.exc_data_ptr

    def rpyexc_raise_value(evalue):
        exc_data.exc_type = ll_inst_type(evalue)
        exc_data.exc_value = evalue

    self.raise_value_ptr = self.build_func("RPyRaise", self.noinline(rpyexc_raise_value),
                                           [self.lltype_of_exception_value], lltype.Void)
    for graph in self.translator.graphs:
        if not hasattr(graph, 'exceptiontransformed'):
            graph.only_raises = graph.returnblock not in list(graph.iterblocks())


def transform_jump_to_except_block(self, graph, entrymap, link):
    _transform_jump_to_except_block(self, graph, entrymap, link)
    block = link.target
    call = block.operations[0]
    assert call.opname == 'direct_call' and len(call.args) == 3
    block.operations[:] = [SpaceOperation('direct_call', [self.raise_value_ptr, call.args[2]],
                                          varoftype(lltype.Void))]


def only_raises(op):
    "A call of a function that never returns: every path through it raises."
    if op.opname != 'direct_call':
        return False
    return getattr(getattr(op.args[0].value._obj, 'graph', None), 'only_raises', False)


def gen_exc_check(self, block, returnblock, normalafterblock=None):
    if normalafterblock is not None and only_raises(block.operations[-1]):
        block.exitswitch = None
        block.recloseblock(Link([error_constant(returnblock.inputargs[0].concretetype)], returnblock))
        return
    _gen_exc_check(self, block, returnblock, normalafterblock)


# ____________________________________________________________ prebuilt data

_implementation = node.ContainerNode.implementation


def implementation(self):
    "The C linker puts together what has the same section."
    lines = list(_implementation(self))
    if lines and not self.is_thread_local():
        lines[0] = '__attribute__((section("%s"))) %s' % (re.sub(r'\W+', '_', self.typename), lines[0])
    return lines


def write_typeid_list(self):
    return '', []


_alloc_array_name = rclass.alloc_array_name


def alloc_array_name(name):
    return _alloc_array_name('an RPython class')


def apply():
    rclass.alloc_array_name = alloc_array_name
    for cls in (node.StructNode, node.ArrayNode, node.FixedSizeArrayNode):
        cls.implementation = implementation
    framework.BaseFrameworkGCTransformer.write_typeid_list = write_typeid_list
    shadowstack.ShadowStackFrameworkGCTransformer.annotate_walker_functions = annotate_walker_functions
    shadowstack.ShadowStackFrameworkGCTransformer.gct_fv_gc_malloc = gct_fv_gc_malloc
    shadowstack.ShadowStackFrameworkGCTransformer.gct_fv_gc_malloc_varsize = gct_fv_gc_malloc
    ExceptionTransformer.build_extra_funcs = build_extra_funcs
    ExceptionTransformer.transform_jump_to_except_block = transform_jump_to_except_block
    ExceptionTransformer.gen_exc_check = gen_exc_check
