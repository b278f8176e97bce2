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
    const message = asks
      ? `the service owes consent, but its legal basis is ${legalBasis}; write \`consent\``
      : "the legal basis is consent, but nobody is asked: the service owes none; name the basis that applies";
    return [warning("legal-basis", pointerTo(pointer, "legalBasis"), message)];
  });
