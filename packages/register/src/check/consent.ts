import { lifetimeSeconds } from "../lifetime.ts";
import { pointerTo } from "../pointer.ts";
import { warning, type Rule } from "./rule.ts";

const DAY = 86_400;

/** Browsers cut every cookie lifetime to 400 days (RFC 6265bis §5.5). */
const BROWSER_CAP = 400 * DAY;

/** Longest life of an audience measurement tracker (CNIL, délibération 2020-091 and its 2025 sheet). */
const STATISTICAL_CAP = lifetimeSeconds("P13M") ?? 0;

/** An exemption only means something in a category that owes consent. */
export const exemptWhereOwed: Rule = ({ services, categories }) =>
  services.flatMap(({ exempt, category, pointer }) =>
    exempt !== undefined && category !== undefined && categories.get(category) === false
      ? [warning("exempt-not-needed", pointerTo(pointer, "exempt"), { category })]
      : [],
  );

/** No cookie is declared to live longer than browsers keep it. */
export const withinBrowserCap: Rule = ({ services }) =>
  services
    .flatMap(({ items }) => items)
    .filter(({ keys, lifetime }) => keys[0]?.[0] === "cookie" && lasts(lifetime) > BROWSER_CAP)
    .map(({ pointer, lifetime }) =>
      warning("lifetime-over-cap", pointerTo(pointer, "lifetime"), { lifetime: lifetime ?? "" }),
    );

/** Statistics are not kept on a device for more than 13 months. */
export const statisticalLifetime: Rule = ({ services }) =>
  services
    .filter(({ category }) => category === "statistical")
    .flatMap(({ items }) => items)
    .filter(({ lifetime }) => lasts(lifetime) > STATISTICAL_CAP)
    .map(({ pointer, lifetime }) =>
      warning("statistical-lifetime", pointerTo(pointer, "lifetime"), { lifetime: lifetime ?? "" }),
    );

const lasts = (lifetime: string | undefined): number =>
  lifetime === undefined ? 0 : (lifetimeSeconds(lifetime) ?? 0);
