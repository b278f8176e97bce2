import type { FaultTexts } from "./texts.ts";

/** Slovak. */
export const sk: FaultTexts = {
  "body-too-large": {
    title: "Odoslané údaje sú príliš veľké",
    text: "Stránka neprijíma toľko údajov naraz.",
  },
  "edge-fault": {
    title: "Túto stránku nemožno zobraziť",
    text: "Chyba sa vyskytla skôr, ako sa požiadavka dostala k webovému sídlu. Nič nebolo odovzdané ďalej.",
  },
  "method-refused": {
    title: "Nepovolená metóda",
    text: "Webové sídlo na túto metódu neodpovedá.",
  },
  "request-malformed": {
    title: "Požiadavku nemožno prečítať",
    text: "Adresa alebo názov hostiteľa v požiadavke nemá správny tvar.",
  },
  "request-too-long": {
    title: "Adresa je príliš dlhá",
    text: "Webové sídlo prijíma adresy s dĺžkou najviac 8\u00a0192 znakov.",
  },
  "upstream-down": {
    title: "Webové sídlo neodpovedá",
    text: "Server, ktorý obsluhuje túto adresu, nie je dostupný. Skúste to, prosím, o chvíľu znova.",
  },
  "upstream-malformed": {
    title: "Webové sídlo odoslalo nečitateľnú odpoveď",
    text: "Server, ktorý obsluhuje túto adresu, odoslal neplatnú odpoveď. Skúste to, prosím, o chvíľu znova.",
  },
  "upstream-timeout": {
    title: "Odpoveď webového sídla trvá príliš dlho",
    text: "Server, ktorý obsluhuje túto adresu, neodpovedal včas. Skúste to, prosím, o chvíľu znova.",
  },
};
