#include "extract/extract.h"
extern const char *indicator_code(const char *name, UnitClass unit_class, const UnitExpression *unit, bool change_only);
