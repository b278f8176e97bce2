import type { Carried } from "../../run.ts";
import { partyOf } from "../../site.ts";
import { aboutHost, byHost } from "../hosts.ts";
import { seenRule } from "../rule.ts";

/** An item of a host that is neither the site’s nor the receiver’s. */
function isOthers(carried: Carried, receiver: string, site: string): boolean {
  const { item, host } = carried;
  if (item === undefined || host === undefined) return false;
  return partyOf(host, site) === "third" && partyOf(host, receiver) === "third";
}

/** Two third parties that exchange identifiers follow one person together. */
export const cookieSyncing = seenRule({
  id: "cookie-syncing",
  group: "tracking",
  severity: "major",
  source: "EDPB Guidelines 2/2023; WP29 Opinion 2/2010 on behavioural advertising",
  needs: ["identifiers"],
  words: {
    title: "No third party’s identifier is handed to another",
    failureTitle: "A third party’s identifier is handed to another third party",
    why: "What two companies know of a visitor becomes one profile.",
    wayOut: "Remove one of the two services, or switch the exchange off in its settings.",
    messages: {
      found: "{host} was handed {items}.",
    },
  },
  find(run) {
    const synced = run.requests.filter(
      ({ host, party, carries = [] }) =>
        party === "third" && carries.some((carried) => isOthers(carried, host, run.host)),
    );
    return byHost(synced).map((asked) => {
      const [{ host }] = asked;
      const items = asked.flatMap(({ carries = [] }) =>
        carries
          .filter((carried) => isOthers(carried, host, run.host))
          .map((carried) => `${carried.item} of ${carried.host}`),
      );
      return aboutHost(asked, "found", { items: [...new Set(items)].join(", ") });
    });
  },
});
