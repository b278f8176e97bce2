import { pointerTo } from "../pointer.ts";
import { unknownWord, type Rule } from "./rule.ts";

/** Every provider a service names is declared, as who runs it or as who receives its data. */
export const knownProviders: Rule = ({ services, providers }) => {
  if (providers === undefined) return [];
  const unknown = (id: string, pointer: string) =>
    providers.has(id) ? [] : [unknownWord("provider", id, [...providers.keys()], pointer)];
  return services.flatMap(({ provider, recipients, pointer }) => [
    ...(provider === undefined ? [] : unknown(provider, pointerTo(pointer, "provider"))),
    ...recipients.flatMap((id, at) => unknown(id, pointerTo(pointer, "recipients", at))),
  ]);
};

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
