"""What Memphis knows of Unicode: the encoding (utf8), the character database (database), no Python objects."""
