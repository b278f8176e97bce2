import type { FaultTexts } from "./texts.ts";

/** Polish. */
export const pl: FaultTexts = {
  "body-too-large": {
    title: "Przesłane dane są zbyt duże",
    text: "Witryna nie przyjmuje tylu danych naraz.",
  },
  "edge-fault": {
    title: "Nie można wyświetlić tej strony",
    text: "Błąd wystąpił, zanim żądanie dotarło do witryny. Niczego nie przekazano dalej.",
  },
  "method-refused": {
    title: "Niedozwolona metoda",
    text: "Witryna nie odpowiada na tę metodę.",
  },
  "request-malformed": {
    title: "Nie można odczytać żądania",
    text: "Adres lub nazwa hosta w żądaniu ma nieprawidłową postać.",
  },
  "request-too-long": {
    title: "Adres jest zbyt długi",
    text: "Witryna przyjmuje adresy o długości najwyżej 8192 znaków.",
  },
  "upstream-down": {
    title: "Witryna nie odpowiada",
    text: "Nie można połączyć się z serwerem, który obsługuje ten adres. Proszę spróbować ponownie za chwilę.",
  },
  "upstream-malformed": {
    title: "Witryna przesłała nieczytelną odpowiedź",
    text: "Serwer, który obsługuje ten adres, przesłał nieprawidłową odpowiedź. Proszę spróbować ponownie za chwilę.",
  },
  "upstream-timeout": {
    title: "Witryna zbyt długo nie odpowiada",
    text: "Serwer, który obsługuje ten adres, nie odpowiedział na czas. Proszę spróbować ponownie za chwilę.",
  },
};
