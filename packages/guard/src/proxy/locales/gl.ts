import type { FaultTexts } from "./texts.ts";

/** Galician. */
export const gl: FaultTexts = {
  "body-too-large": {
    title: "O envío é demasiado grande",
    text: "O sitio non acepta tantos datos dunha soa vez.",
  },
  "edge-fault": {
    title: "Esta páxina non se pode amosar",
    text: "Produciuse un erro antes de chegar ao sitio. Non se transmitiu nada.",
  },
  "method-refused": {
    title: "Método non permitido",
    text: "O sitio non responde a este método.",
  },
  "request-malformed": {
    title: "Non se pode ler a petición",
    text: "O enderezo ou o nome de servidor da petición non é correcto.",
  },
  "request-too-long": {
    title: "O enderezo é demasiado longo",
    text: "O sitio acepta enderezos de 8192 caracteres como máximo.",
  },
  "upstream-down": {
    title: "O sitio non responde",
    text: "Non se pode acceder ao servidor que hai detrás deste enderezo. Volva intentalo dentro dun momento.",
  },
  "upstream-malformed": {
    title: "O sitio deu unha resposta ilexible",
    text: "O servidor que hai detrás deste enderezo enviou unha resposta non válida. Volva intentalo dentro dun momento.",
  },
  "upstream-timeout": {
    title: "O sitio tarda demasiado en responder",
    text: "O servidor que hai detrás deste enderezo non respondeu a tempo. Volva intentalo dentro dun momento.",
  },
};
