import type { PlaceholderTexts } from "./texts.ts";

export const da: PlaceholderTexts = {
  held: "Dette indhold kommer fra {provider}. For at vise det opretter din browser forbindelse til {provider}, som kan gemme og læse oplysninger på din enhed.",
  once: "Indlæs én gang",
  always: "Indlæs altid indhold fra {provider}",
  policy: "Privatlivspolitik for {provider}",
};
