"""Characters by name, in plain strings and in f-strings."""
value = 3
print("\N{DIGIT ONE}\N{SNOWMAN} \N{LATIN SMALL LETTER E WITH ACUTE}\N{CJK UNIFIED IDEOGRAPH-4E00}")
print(f"{value} \N{SNOWMAN} {'\N{GREEK SMALL LETTER ALPHA}'}", r"\N{SNOWMAN}", len("\N{GRINNING FACE}"))
