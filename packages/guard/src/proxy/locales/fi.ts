import type { FaultTexts } from "./texts.ts";

/** Finnish. */
export const fi: FaultTexts = {
  "body-too-large": {
    title: "Lähetetyt tiedot ovat liian suuria",
    text: "Sivusto ei ota vastaan näin paljon tietoa kerralla.",
  },
  "edge-fault": {
    title: "Tätä sivua ei voida näyttää",
    text: "Virhe tapahtui ennen kuin pyyntö ehti sivustolle. Mitään ei välitetty eteenpäin.",
  },
  "method-refused": {
    title: "Menetelmä ei ole sallittu",
    text: "Sivusto ei vastaa tähän menetelmään.",
  },
  "request-malformed": {
    title: "Pyyntöä ei voida lukea",
    text: "Pyynnön osoite tai isäntänimi on virheellinen.",
  },
  "request-too-long": {
    title: "Osoite on liian pitkä",
    text: "Sivusto hyväksyy enintään 8\u00a0192 merkin pituisia osoitteita.",
  },
  "upstream-down": {
    title: "Sivusto ei vastaa",
    text: "Osoitteen takana olevaan palvelimeen ei saada yhteyttä. Yritä hetken kuluttua uudelleen.",
  },
  "upstream-malformed": {
    title: "Sivuston vastausta ei voida lukea",
    text: "Osoitteen takana oleva palvelin lähetti virheellisen vastauksen. Yritä hetken kuluttua uudelleen.",
  },
  "upstream-timeout": {
    title: "Sivuston vastaus kestää liian kauan",
    text: "Osoitteen takana oleva palvelin ei vastannut ajoissa. Yritä hetken kuluttua uudelleen.",
  },
};
