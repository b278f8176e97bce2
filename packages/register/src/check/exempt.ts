import { pointerTo } from "../pointer.ts";
import { warning, type Rule } from "./rule.ts";

/** No exemption in marketing: the closed list of grounds names nothing that advertising does. */
export const noExemptMarketing: Rule = ({ services }) =>
  services
    .filter(({ exempt, category }) => exempt !== undefined && category === "marketing")
    .map(({ pointer }) => warning("exempt-marketing", pointerTo(pointer, "exempt")));

/** An exempt audience tracker dies on its day: a visit does not prolong it (CNIL, sheet of 4 July 2025). */
export const exemptNotRenewed: Rule = ({ services }) =>
  services
    .filter(({ exempt }) => exempt === "audience-measurement")
    .flatMap(({ items }) => items)
    .filter(({ renewed }) => renewed)
    .map(({ pointer }) => warning("exempt-renewed", pointerTo(pointer, "renewed")));
