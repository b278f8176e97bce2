import type { FaultTexts } from "./texts.ts";

/** Czech. */
export const cs: FaultTexts = {
  "body-too-large": {
    title: "Odesílaná data jsou příliš velká",
    text: "Web nepřijímá tolik dat najednou.",
  },
  "edge-fault": {
    title: "Tuto stránku nelze zobrazit",
    text: "K chybě došlo dříve, než se požadavek dostal k webu. Nic nebylo předáno dál.",
  },
  "method-refused": {
    title: "Nepovolená metoda",
    text: "Web na tuto metodu neodpovídá.",
  },
  "request-malformed": {
    title: "Požadavek nelze přečíst",
    text: "Adresa nebo název hostitele v požadavku nemá správný tvar.",
  },
  "request-too-long": {
    title: "Adresa je příliš dlouhá",
    text: "Web přijímá adresy o délce nejvýše 8\u00a0192 znaků.",
  },
  "upstream-down": {
    title: "Web neodpovídá",
    text: "Server, který obsluhuje tuto adresu, není dostupný. Zkuste to prosím za chvíli znovu.",
  },
  "upstream-malformed": {
    title: "Web odeslal nečitelnou odpověď",
    text: "Server, který obsluhuje tuto adresu, odeslal neplatnou odpověď. Zkuste to prosím za chvíli znovu.",
  },
  "upstream-timeout": {
    title: "Odpověď webu trvá příliš dlouho",
    text: "Server, který obsluhuje tuto adresu, neodpověděl včas. Zkuste to prosím za chvíli znovu.",
  },
};
