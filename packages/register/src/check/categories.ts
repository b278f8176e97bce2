import { BUILT_IN_CATEGORIES } from "../category.ts";
import { pointerTo } from "../pointer.ts";
import { warning, type Rule } from "./rule.ts";

/** A category of the site's own says what it means: visitors decide by it. */
export const describedCategories: Rule = ({ ownCategories }) =>
  ownCategories
    .filter(({ id, described }) => !described && !BUILT_IN_CATEGORIES.some((known) => known === id))
    .map(({ id }) =>
      warning("category-description", pointerTo("/categories", id), { category: id }),
    );
