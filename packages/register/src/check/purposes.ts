import { error, type Rule } from "./rule.ts";

/** Every item says what it is for, in one way. */
export const onePurpose: Rule = ({ services }) =>
  services
    .flatMap(({ items }) => items)
    .flatMap(({ purposeKeys, pointer }) => {
      if (purposeKeys.length === 1) return [];
      const which = purposeKeys.length === 0 ? "none" : "both";
      return [error(`item-purpose.${which}`, pointer)];
    });
