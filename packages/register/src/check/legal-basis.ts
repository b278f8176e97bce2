import { LEGAL_BASES } from "../kinds.ts";
import { pointerTo } from "../pointer.ts";
import { warning, type Rule } from "./rule.ts";

/** The legal basis is consent where consent is asked, and only there. */
export const fittingLegalBasis: Rule = ({ services, categories }) =>
  services.flatMap(({ legalBasis, exempt, category, pointer }) => {
    const known = LEGAL_BASES.some((basis) => basis === legalBasis);
    if (!known || category === undefined) return [];
    const asks = exempt === undefined && categories.get(category) === true;
    if (asks === (legalBasis === "consent")) return [];
    const place = pointerTo(pointer, "legalBasis");
    return [
      asks
        ? warning("legal-basis.asks", place, { basis: legalBasis ?? "" })
        : warning("legal-basis.free", place),
    ];
  });
