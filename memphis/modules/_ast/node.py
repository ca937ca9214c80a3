"""W_AST: the base of the node classes. Its subclasses are classes as Python makes them (classes.py)."""
from memphis.errors import oefmt
from memphis.gateway.typedef import TypeDef
from memphis.modules._ast.tables import tables
from memphis.objects.base import W_Object
from memphis.objects.genericalias import W_GenericAlias
from memphis.objects.instance import allocate
from memphis.objects.uniontype import W_UnionType


class W_AST(W_Object):
    "An instance of a subclass has a map (objects/instance.py); only one of AST itself has its attributes in `w_dict`."
    typedef = TypeDef('AST', base=W_Object.typedef, module='ast', stateless=True)
    w_dict = None

    @typedef.static("__new__(cls, /, *args, **kwargs)")
    def descr_new(space, w_cls, args_w, w_kwargs):
        return allocate(space, W_AST, w_cls)

    @typedef.method("__init__(self, /, *args, **kwargs) -> None")
    def descr_init(self, space, args_w, w_kwargs):
        w_type = space.type(self)
        fields_w = fields_of(space, w_type)
        if len(args_w) > len(fields_w):
            raise oefmt(space, space.w_TypeError, "%s constructor takes at most %d positional argument%s",
                        type_name(space, w_type), len(fields_w), '' if len(fields_w) == 1 else 's')
        given = {}
        for i in range(len(args_w)):
            space.setattr(self, text_of_field(space, fields_w[i]), args_w[i])
            given[text_of_field(space, fields_w[i])] = None
        attributes_w = []
        w_attributes = space.findattr(w_type, '_attributes')
        if w_attributes is not None:
            attributes_w = space.unpack(w_attributes)
        for w_key in space.unpack(w_kwargs):
            key = space.text_w(w_key)
            if has_text(space, fields_w, key):
                if key in given:
                    raise oefmt(space, space.w_TypeError, "%s got multiple values for argument %R",
                                type_name(space, w_type), w_key)
                given[key] = None
            elif not has_text(space, attributes_w, key):
                deprecated(space, "%s.__init__ got an unexpected keyword argument %s. Support for arbitrary keyword "
                           "arguments is deprecated and will be removed in Python 3.15." % (
                               full_name(space, w_type), space.repr_text(w_key)))
            space.setattr(self, key, space.getitem(w_kwargs, w_key))
        for w_field in fields_w:
            if text_of_field(space, w_field) not in given:
                self.set_default(space, w_type, w_field)

    def set_default(self, space, w_type, w_field):
        "What a field is that the constructor was not given."
        w_types = space.findattr(w_type, '_field_types')
        if w_types is None:
            return
        if not space.is_dict(w_types):
            raise oefmt(space, space.w_TypeError, "_field_types is not a dict")
        w_kind = space.finditem(w_types, w_field)
        field = space.text_w(w_field)
        if w_kind is None:
            deprecated(space, "Field %s is missing from %s._field_types. This will become an error in Python 3.15." % (
                space.repr_text(w_field), full_name(space, w_type)))
        elif isinstance(w_kind, W_UnionType):
            pass                            # optional: the class has a None
        elif isinstance(w_kind, W_GenericAlias):
            space.setattr(self, field, space.newlist([]))
        elif w_kind is tables.w_expr_context:
            space.setattr(self, field, tables.w_Load)
        else:
            deprecated(space, "%s.__init__ missing 1 required positional argument: %s. This will become an error in "
                       "Python 3.15." % (full_name(space, w_type), space.repr_text(w_field)))

    @typedef.method("__reduce__(self, /)")
    def descr_reduce(self, space):
        """The constructor gets a None for each field that has a value up to the first that has none; the values
        themselves are state."""
        w_type = space.type(self)
        w_dict = self.getdict(space)
        nones_w = []
        for w_field in fields_of(space, w_type):
            if space.finditem_str(w_dict, text_of_field(space, w_field)) is None:
                break
            nones_w.append(space.w_None)
        return space.newtuple([w_type, space.newtuple(nones_w), space.call_method(w_dict, 'copy', [])])

    # ____________________________________________________________
    # attributes of instances of AST itself

    def getdict(self, space):
        if self.w_dict is None:
            self.w_dict = space.newdict()
        return self.w_dict

    def getdictvalue(self, space, name):
        if self.w_dict is None:
            return None
        return space.finditem_str(self.w_dict, name)

    def setdictvalue(self, space, name, w_value):
        space.setitem_str(self.getdict(space), name, w_value)
        return True

    def deldictvalue(self, space, name):
        if self.w_dict is None or space.finditem_str(self.w_dict, name) is None:
            return False
        space.delitem_str(self.w_dict, name)
        return True

    def setdict(self, space, w_dict):
        if not space.is_dict(w_dict):
            raise oefmt(space, space.w_TypeError, "__dict__ must be set to a dictionary, not a '%T'", w_dict)
        self.w_dict = w_dict

    @typedef.getset('__dict__')
    def get_dict(self, space):
        return self.getdict(space)

    @typedef.setter('__dict__')
    def set_dict(self, space, w_dict):
        if w_dict is None:
            raise oefmt(space, space.w_TypeError, "cannot delete __dict__")
        self.setdict(space, w_dict)


def fields_of(space, w_type):
    w_fields = space.findattr(w_type, '_fields')
    if w_fields is None:
        return []
    space.len_w(w_fields)
    return space.unpack(w_fields)


def text_of_field(space, w_field):
    if not space.is_text(w_field):
        raise oefmt(space, space.w_TypeError, "attribute name must be string, not '%T'", w_field)
    return space.text_w(w_field)


def has_text(space, names_w, text):
    for w_name in names_w:
        if space.is_text(w_name) and space.text_w(w_name) == text:
            return True
    return False


def type_name(space, w_type):
    return space.text_w(space.getattr(w_type, '__name__'))


def full_name(space, w_type):
    "The name that C code sees: of AST itself with its module."
    if w_type is W_AST.w_builtin_type:
        return 'ast.AST'
    return type_name(space, w_type)


def deprecated(space, message):
    space.warn(space.w_DeprecationWarning, message)
