"""The _io module: files, buffers and text over them; `io` and the builtin `open` are this."""
from memphis.modules._io.moduledef import module
from memphis.modules._io import bufferedkinds, bytesio, fileio, newlines, opening, rwpair, stringio, textfile
