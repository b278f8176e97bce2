import { pointerTo } from "../pointer.ts";
import { warning, type Rule } from "./rule.ts";
import type { View } from "./view.ts";

/** The providers that store or load something as third parties, and those that receive data. */
export function thirdPartiesOf({ services }: View): string[] {
  const found = services.flatMap(({ provider, recipients, hosts, items }) => {
    const third = hosts.length > 0 || items.some(({ thirdParty }) => thirdParty);
    return third && provider !== undefined ? [provider, ...recipients] : recipients;
  });
  return [...new Set(found)];
}

/** Who lets a third party store something links to that party's own policy. */
export const thirdPartyPolicy: Rule = (view) =>
  thirdPartiesOf(view)
    .filter((provider) => view.providers?.get(provider)?.policy === false)
    .map((provider) =>
      warning("third-party-policy", pointerTo("/providers", provider), { provider }),
    );
