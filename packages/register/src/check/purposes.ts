import { error, type Rule } from "./rule.ts";

/** Every item says what it is for, in one way. */
export const onePurpose: Rule = ({ services }) =>
  services
    .flatMap(({ items }) => items)
    .flatMap(({ purposeKeys, pointer }) => {
      if (purposeKeys.length === 1) return [];
      const message =
        purposeKeys.length === 0
          ? "this item does not say what it is for; give it a `purpose`, or several as `purposes`"
          : "this item has both `purpose` and `purposes`; move the one into the list";
      return [error("item-purpose", pointer, message)];
    });
