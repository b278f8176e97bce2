import type { FaultTexts } from "./texts.ts";

/** Basque. */
export const eu: FaultTexts = {
  "body-too-large": {
    title: "Bidalketa handiegia da",
    text: "Guneak ez du hainbeste datu onartzen aldi berean.",
  },
  "edge-fault": {
    title: "Ezin da orri hau erakutsi",
    text: "Errore bat gertatu da webgunearen aurreko sisteman. Ez da ezer bidali.",
  },
  "method-refused": {
    title: "Metodoa ez dago baimenduta",
    text: "Webguneak ez dio metodo honi erantzuten.",
  },
  "request-malformed": {
    title: "Ezin da eskaera irakurri",
    text: "Eskaeraren helbidea edo ostalari-izena gaizki osatuta dago.",
  },
  "request-too-long": {
    title: "Helbidea luzeegia da",
    text: "Webguneak gehienez 8.192 karaktereko helbideak onartzen ditu.",
  },
  "upstream-down": {
    title: "Webguneak ez du erantzuten",
    text: "Ezin da helbide honen atzean dagoen zerbitzariarekin konektatu. Saiatu berriro une bat barru.",
  },
  "upstream-malformed": {
    title: "Webguneak erantzun irakurtezina eman du",
    text: "Helbide honen atzean dagoen zerbitzariak baliozkoa ez den erantzun bat bidali du. Saiatu berriro une bat barru.",
  },
  "upstream-timeout": {
    title: "Webguneak denbora gehiegi behar du erantzuteko",
    text: "Helbide honen atzean dagoen zerbitzariak ez du garaiz erantzun. Saiatu berriro une bat barru.",
  },
};
