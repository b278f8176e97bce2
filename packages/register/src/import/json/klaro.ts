import { CATEGORIES } from "../lexicon/categories.ts";
import { type Read } from "../record.ts";
import { configured } from "./configured.ts";
import {
  isObject,
  list,
  object,
  puzzled,
  text,
  together,
  type Json,
  type JsonFile,
  type Shape,
} from "./shape.ts";

/** Klaro: services with their purposes and the cookies they set. */
export const klaroShape: Shape = {
  title: "a Klaro configuration (services with purposes and cookies)",
  read(value, file) {
    if (!isObject(value)) return undefined;
    const services = [...list(value["services"]), ...list(value["apps"])].filter(isObject);
    if (!services.some((service) => Array.isArray(service["purposes"]))) return undefined;
    return together(
      services.flatMap((service) => ofKlaro(service, object(value["translations"]), file)),
    );
  },
};

function ofKlaro(service: Json, translations: Json, file: JsonFile): Read[] {
  const id = text(service["name"]) ?? "";
  const words = object(object(translations[file.context.language])[id]);
  const title = text(service["title"]) ?? text(words["title"]) ?? id;
  const purpose = text(service["description"]) ?? text(words["description"]);
  const category =
    service["required"] === true
      ? "necessary"
      : list(service["purposes"])
          .map(String)
          .map((word) => CATEGORIES.within(word))
          .find((found) => found !== undefined);
  const cookies = list(service["cookies"]);
  if (cookies.length === 0) return [puzzled(file, id, `service ${title} lists no cookies`)];
  return cookies.map((cookie) => {
    const [name, , domain] = Array.isArray(cookie)
      ? cookie.map(text)
      : isObject(cookie)
        ? [text(cookie["pattern"]) ?? text(cookie["name"]), undefined, text(cookie["domain"])]
        : [text(cookie)];
    return configured(name ?? "", file, {
      provider: title,
      ...(category && { category }),
      ...(purpose && { purpose: { text: purpose, language: file.context.language } }),
      ...(domain && { domain: domain.replace(/^\./, "") }),
    });
  });
}
