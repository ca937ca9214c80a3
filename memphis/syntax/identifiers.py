"""Identifiers beyond ASCII: what the parser asks of the whole Unicode database."""


class Hooks(object):
    """What the parser needs of the Unicode database; the owner of the database installs a better one."""

    def normalize_nfkc(self, utf8):
        """Identifiers are compared in NFKC; called for identifiers beyond ASCII only."""
        return utf8

    def lookup_name(self, name):
        """The code point that \\N{name} stands for, or -1."""
        return -1


class HookHolder(object):
    hooks = Hooks()


holder = HookHolder()
