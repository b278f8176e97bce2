import { pointerTo } from "../pointer.ts";
import { unknownWord, type Rule } from "./rule.ts";

/** Every provider a service names is declared. */
export const knownProviders: Rule = ({ services, providers }) =>
  services.flatMap(({ provider, pointer }) =>
    provider === undefined || providers === undefined || providers.has(provider)
      ? []
      : [unknownWord("provider", provider, [...providers.keys()], pointerTo(pointer, "provider"))],
  );

/** Every category a service names is built in or declared. */
export const knownCategories: Rule = ({ services, categories }) =>
  services.flatMap(({ category, pointer }) =>
    category === undefined || categories.has(category)
      ? []
      : [unknownWord("category", category, [...categories.keys()], pointerTo(pointer, "category"))],
  );

/** Every area a service names is declared under `site.areas`. */
export const knownAreas: Rule = ({ services, areas }) =>
  services.flatMap((service) =>
    service.areas.flatMap((area, at) =>
      areas === undefined || areas.includes(area)
        ? []
        : [unknownWord("area", area, areas, pointerTo(service.pointer, "areas", at))],
    ),
  );
