import { keepFields, restoreFields, type KeepFields } from "./choose/fields.ts";

declare let __GLASSJAR_FIELDS__: KeepFields;

// Behind the edge a choice loads the page anew; nowhere else does this come along.
__GLASSJAR_FIELDS__ = { keep: keepFields, restore: restoreFields };
