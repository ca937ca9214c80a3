"""Formatting: the format mini-language (spec, numbers), the % operator (percent) and str.format (template)."""
from memphis.objects.format.numbers import format_complex, format_float, format_int
from memphis.objects.format.spec import format_str
