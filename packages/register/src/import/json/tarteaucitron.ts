import { type Read } from "../record.ts";
import { configured } from "./configured.ts";
import {
  isObject,
  list,
  puzzled,
  text,
  together,
  within,
  type Json,
  type JsonFile,
  type Shape,
} from "./shape.ts";

/** tarteaucitron: services by key, each with its type and cookies. */
export const tarteaucitronShape: Shape = {
  title: "tarteaucitron services (key, type, name, uri, cookies)",
  read(value, file) {
    const services = within(value)
      .filter(isObject)
      .filter(
        (service) =>
          text(service["key"]) && text(service["type"]) && Array.isArray(service["cookies"]),
      );
    if (services.length === 0) return undefined;
    return together(services.flatMap((service) => ofTarteaucitron(service, file)));
  },
};

const TARTEAUCITRON: Readonly<Record<string, string>> = {
  analytic: "statistical",
  ads: "marketing",
  social: "marketing",
  video: "marketing",
  support: "marketing",
  comment: "marketing",
  api: "preferences",
  google: "marketing",
  needconsent: "marketing",
};

function ofTarteaucitron(service: Json, file: JsonFile): Read[] {
  const category =
    service["needConsent"] === false && !TARTEAUCITRON[String(service["type"])]
      ? "necessary"
      : TARTEAUCITRON[String(service["type"])];
  const uri = text(service["uri"]);
  const facts = {
    provider: text(service["name"]) ?? String(service["key"]),
    ...(category && { category }),
    ...(uri && /^https?:\/\/\S+$/.test(uri) && { providerPolicy: uri }),
  };
  const cookies = list(service["cookies"]);
  return cookies.length === 0
    ? [puzzled(file, String(service["key"]), `service ${facts.provider} lists no cookies`)]
    : cookies.map((cookie) => configured(String(cookie), file, facts));
}
