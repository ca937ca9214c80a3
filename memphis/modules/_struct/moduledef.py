"""The declaration of _struct, and its error."""
from memphis.errors import OperationError
from memphis.gateway.typedef import ModuleDef
from memphis.objects.typeobject import W_Type

module = ModuleDef('_struct', "Functions to convert between Python values and C structs.\n"
                              "Python bytes objects are used to hold the data representing the C struct\n"
                              "and also as format strings (explained below) to describe the layout of data\n"
                              "in the C struct.\n"
                              "\n"
                              "The optional first format char indicates byte order, size and alignment:\n"
                              "  @: native order, size & alignment (default)\n"
                              "  =: native order, std. size & alignment\n"
                              "  <: little-endian, std. size & alignment\n"
                              "  >: big-endian, std. size & alignment\n"
                              "  !: same as >\n"
                              "\n"
                              "The remaining chars indicate types of args and must match exactly;\n"
                              "these can be preceded by a decimal repeat count:\n"
                              "  x: pad byte (no data); c:char; b:signed byte; B:unsigned byte;\n"
                              "  ?: _Bool (requires C99; if not available, char is used instead)\n"
                              "  h:short; H:unsigned short; i:int; I:unsigned int;\n"
                              "  l:long; L:unsigned long; f:float; d:double; e:half-float.\n"
                              "Special cases (preceding decimal count indicates length):\n"
                              "  s:string (array of char); p: pascal string (with count byte).\n"
                              "Special cases (only available in native format):\n"
                              "  n:ssize_t; N:size_t;\n"
                              "  P:an integer type that is wide enough to hold a pointer.\n"
                              "Special case (not in native mode unless 'long long' in platform C):\n"
                              "  q:long long; Q:unsigned long long\n"
                              "Whitespace between formats is ignored.\n"
                              "\n"
                              "The variable struct.error is an exception raised on errors.\n")
error = module.exception('error', 'Exception', 'struct')


def struct_error(space, message):
    w_type = error.w_object
    assert isinstance(w_type, W_Type)
    return OperationError(w_type, None, message)
