/** How companies end: "Example GmbH", "Example, Inc." */
const FORM =
  /(?:^|[\s,])(?:inc|llc|l\.l\.c|ltd|limited|gmbh|ag|s\.?a\.?s?|sarl|s\.?r\.?l|b\.?v|plc|oy|oyj|ab|a\/s|aps|as|corp|corporation|company|kft|zrt|sp\. z o\.o|s\.?l|s\.r\.o|d\.o\.o)\.?$/i;

/** Whether a text is called like a company. */
export function isCompany(text: string): boolean {
  return text.length <= 80 && FORM.test(text) && !/[.!?]\s/.test(text.replace(FORM, ""));
}

/** "Google Analytics (Google Ireland Limited)" taken apart: a product, and the company behind it. */
export function productAndCompany(text: string): { name: string; product?: string } {
  const [, product, name] = /^([^()]{2,60}?)\s*\(([^()]{3,80})\)$/.exec(text) ?? [];
  return product !== undefined && name !== undefined && isCompany(name) && !isCompany(product)
    ? { name, product }
    : { name: text };
}

/** "Example GmbH, Street 1, 12345 Town" taken apart; an address has a number in it. */
export function companyAndAddress(text: string): { name: string; address?: string } {
  const parts = text.slice(0, 400).split(/,\s+/);
  const ends = parts.findIndex((_, at) => isCompany(parts.slice(0, at + 1).join(", ")));
  const form = parts[ends + 1];
  const last = ends >= 0 && form !== undefined && FORM.test(form) ? ends + 1 : ends;
  const address = parts.slice(last + 1).join(", ");
  return last >= 0 && /\d/.test(address)
    ? { name: parts.slice(0, last + 1).join(", "), address }
    : { name: text };
}
