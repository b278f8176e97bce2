import { type Read } from "../record.ts";
import { plain } from "./flat.ts";
import {
  isObject,
  list,
  object,
  record,
  text,
  together,
  within,
  type Json,
  type JsonFile,
  type Shape,
} from "./shape.ts";

/** OneTrust: the domain data of a site, with its groups of cookies. */
export const oneTrustShape: Shape = {
  title: "OneTrust domain data (Groups with Cookies)",
  read(value, file) {
    const groups = within(value)
      .filter(isObject)
      .filter(
        (group) =>
          text(group["GroupName"]) &&
          (group["Cookies"] || group["FirstPartyCookies"] || group["Hosts"]),
      );
    if (groups.length === 0) return undefined;
    return together(groups.flatMap((group) => ofGroup(group, file)));
  },
};

function ofGroup(group: Json, file: JsonFile): Read[] {
  const name = text(group["GroupName"]) ?? "";
  const own = [...list(group["Cookies"]), ...list(group["FirstPartyCookies"])].map((cookie) =>
    ofOneTrust(object(cookie), name, undefined, file),
  );
  const hosted = list(group["Hosts"])
    .map(object)
    .flatMap((host) =>
      list(host["Cookies"]).map((cookie) => ofOneTrust(object(cookie), name, host, file)),
    );
  return [...own, ...hosted];
}

function ofOneTrust(cookie: Json, group: string, host: Json | undefined, file: JsonFile): Read {
  const days = text(cookie["Length"]);
  const session = cookie["IsSession"] === true || days === "0";
  return record(file, {
    name: text(cookie["Name"]) ?? text(cookie["name"]),
    category: group,
    domain: text(cookie["Host"]) ?? text(host?.["HostName"]),
    provider: text(host?.["DisplayName"]) ?? text(host?.["HostName"]),
    purpose: plain(
      text(cookie["description"]) ??
        text(cookie["Description"]) ??
        text(cookie["thirdPartyDescription"]) ??
        text(host?.["Description"]),
    ),
    lifetime: session ? "session" : days && (/\D/.test(days) ? days : `${days} days`),
  });
}
