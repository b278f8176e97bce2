import { pointerTo } from "../pointer.ts";
import { publicSuffixKind } from "../public-suffix.ts";
import { error, warning, type Rule } from "./rule.ts";

/** No `*.` host stands on a public suffix, where it would cover the hosts of strangers. */
export const withinOneOwner: Rule = ({ services }) =>
  services.flatMap(({ hosts, pointer }) =>
    hosts.flatMap((host, at) => {
      if (!host.startsWith("*.")) return [];
      const suffix = host.slice(2);
      const kind = publicSuffixKind(suffix);
      const place = pointerTo(pointer, "hosts", at);
      const facts = { host, suffix, example: `*.name.${suffix}` };
      if (kind === "registry") return [error("public-suffix", place, facts)];
      return kind === "shared" ? [warning("shared-suffix", place, facts)] : [];
    }),
  );

/** No host is declared by two services: only the first would ever hold. */
export const distinctHosts: Rule = ({ services }) => {
  const first = new Map<string, string>();
  return services.flatMap(({ id, hosts, pointer }) =>
    hosts.flatMap((host, at) => {
      const owner = first.get(host);
      if (owner === undefined) first.set(host, id);
      return owner === undefined
        ? []
        : [warning("duplicate-host", pointerTo(pointer, "hosts", at), { host, service: owner })];
    }),
  );
};
