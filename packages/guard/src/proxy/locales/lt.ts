import type { FaultTexts } from "./texts.ts";

/** Lithuanian. */
export const lt: FaultTexts = {
  "body-too-large": {
    title: "Siunčiami duomenys per dideli",
    text: "Svetainė nepriima tiek duomenų vienu kartu.",
  },
  "edge-fault": {
    title: "Šio puslapio parodyti neįmanoma",
    text: "Įvyko klaida sistemoje, per kurią pasiekiama svetainė. Nieko neperduota.",
  },
  "method-refused": {
    title: "Metodas neleidžiamas",
    text: "Svetainė į šį metodą neatsako.",
  },
  "request-malformed": {
    title: "Užklausos neįmanoma perskaityti",
    text: "Užklausos adresas arba serverio vardas yra netinkamos formos.",
  },
  "request-too-long": {
    title: "Adresas per ilgas",
    text: "Svetainė priima ne ilgesnius kaip 8\u00a0192 ženklų adresus.",
  },
  "upstream-down": {
    title: "Svetainė neatsako",
    text: "Nepavyksta susisiekti su šį adresą aptarnaujančiu serveriu. Po akimirkos bandykite dar kartą.",
  },
  "upstream-malformed": {
    title: "Svetainė pateikė neperskaitomą atsakymą",
    text: "Šį adresą aptarnaujantis serveris atsiuntė netinkamą atsakymą. Po akimirkos bandykite dar kartą.",
  },
  "upstream-timeout": {
    title: "Svetainė atsako per lėtai",
    text: "Šį adresą aptarnaujantis serveris neatsakė laiku. Po akimirkos bandykite dar kartą.",
  },
};
