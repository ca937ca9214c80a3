"""Inline caches for attributes of instances: what a code object remembers about
each name it uses (design.md, decision 17).  Traced code does not use them: there the
map is a constant, and what follows from it is too.

A cache holds for one map and one version of its class: as long as both are
the same objects, the lookup would end the same way.  One cache a name and code
object: the sites of one function mostly see the same classes.
"""
from rpython.rlib import jit

from memphis import config
from memphis.objects.instance import MAX_ATTRIBUTES, W_Instance, kind_of
from memphis.runtime.function import W_Function


class AttributeCache(object):
    """`index`: the attribute's place in the storage, or -1; `w_function`: the method found on
    the class; `new_map`: the map to go over to when the attribute is added."""
    map = None
    version = None
    index = -1
    w_function = None
    new_map = None


class NameCaches(object):
    "The three caches of one name."
    def __init__(self):
        self.load = AttributeCache()
        self.method = AttributeCache()
        self.store = AttributeCache()


def caches_of(code, name_index):
    caches = code.name_caches
    if caches is None:
        caches = code.name_caches = [None] * len(code.names)
    entry = caches[name_index]
    if entry is None:
        entry = caches[name_index] = NameCaches()
    return entry


def load_attribute(space, code, name_index, w_obj):
    if type(w_obj) is not W_Instance or (config.JIT and jit.we_are_jitted()):
        return space.getattr(w_obj, code.names[name_index])
    cache = caches_of(code, name_index).load
    m = w_obj.map
    if cache.map is m and cache.version is m.w_type.version:
        return w_obj.read_attribute(space, m, cache.index)
    return load_attribute_slow(space, code.names[name_index], w_obj, m, cache)


def load_attribute_slow(space, name, w_obj, m, cache):
    w_type = m.w_type
    if not m.is_dict and not w_type.custom_getattribute:
        index = m.find(name)
        if index >= 0:
            w_descr = w_type.lookup(name)
            if w_descr is None or not space.is_data_descriptor(w_descr):
                cache.map = m
                cache.version = w_type.version
                cache.index = index
                return w_obj.read_attribute(space, m, index)
    return space.getattr(w_obj, name)


def load_method(space, code, name_index, w_obj):
    "The function found on the class of w_obj for a call with w_obj as self, or None."
    if type(w_obj) is not W_Instance or (config.JIT and jit.we_are_jitted()):
        return None
    cache = caches_of(code, name_index).method
    m = w_obj.map
    if cache.map is m and cache.version is m.w_type.version:
        return cache.w_function
    w_type = m.w_type
    name = code.names[name_index]
    if not m.is_dict and not w_type.custom_getattribute and m.find(name) < 0:
        w_descr = w_type.lookup(name)
        if type(w_descr) is W_Function:
            cache.map = m
            cache.version = w_type.version
            cache.w_function = w_descr
            return w_descr
    return None


def store_attribute(space, code, name_index, w_obj, w_value):
    if type(w_obj) is not W_Instance or (config.JIT and jit.we_are_jitted()):
        space.setattr(w_obj, code.names[name_index], w_value)
        return
    cache = caches_of(code, name_index).store
    m = w_obj.map
    if cache.map is m and cache.version is m.w_type.version:
        if cache.index >= 0:
            w_obj.write_attribute(space, m, cache.index, w_value)
        else:
            w_obj.add_attribute(space, cache.new_map, w_value)
        return
    store_attribute_slow(space, code.names[name_index], w_obj, w_value, m, cache)


def store_attribute_slow(space, name, w_obj, w_value, m, cache):
    w_type = m.w_type
    if not m.is_dict and w_type.has_dict and w_type.lookup('__setattr__') is space.w_object_setattr:
        w_descr = w_type.lookup(name)
        if w_descr is None or not space.is_data_descriptor(w_descr):
            index = m.find(name)
            if index >= 0 or len(m.names) < MAX_ATTRIBUTES:
                cache.map = m
                cache.version = w_type.version
                cache.index = index
                if index < 0:
                    cache.new_map = m.with_name(name, kind_of(w_value))
    space.setattr(w_obj, name, w_value)
