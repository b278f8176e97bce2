import { pointerTo } from "../pointer.ts";
import { error, type Rule } from "./rule.ts";

/**
 * No exemption covers a purpose without a ground: an exemption is per purpose, so that a cookie with
 * two purposes needs consent for the one that is not exempt (CNIL, délibération 2020-091).
 */
export const unmixedPurposes: Rule = ({ services, categories }) =>
  services.flatMap(({ exempt, category, items }) =>
    items.flatMap(({ purposes, pointer }) => {
      const bare = purposes.flatMap(({ exempt: own }, at) => (own ? [] : [at]));
      const free = exempt !== undefined || categories.get(category ?? "") === false;
      const claimed = exempt !== undefined || bare.length < purposes.length;
      if (!free || !claimed) return [];
      return bare.map((at) => error("mixed-purposes", pointerTo(pointer, "purposes", at)));
    }),
  );
