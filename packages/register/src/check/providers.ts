import { warning, type Rule } from "./rule.ts";

/** Who lets a third party store something links to that party's own policy. */
export const thirdPartyPolicy: Rule = ({ services, providers }) => {
  const thirdParties = services
    .filter(({ items, hosts }) => hosts.length > 0 || items.some(({ thirdParty }) => thirdParty))
    .flatMap(({ provider }) => (provider === undefined ? [] : [provider]));
  return [...new Set(thirdParties)]
    .filter((provider) => providers?.get(provider) === false)
    .map((provider) =>
      warning(
        "third-party-policy",
        `/providers/${provider}`,
        `provider ${provider} is a third party; give the address of its privacy policy as \`policy\``,
      ),
    );
};
