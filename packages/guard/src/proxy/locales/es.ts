import type { FaultTexts } from "./texts.ts";

/** Spanish. */
export const es: FaultTexts = {
  "body-too-large": {
    title: "El envío es demasiado grande",
    text: "El sitio no acepta tantos datos de una sola vez.",
  },
  "edge-fault": {
    title: "Esta página no se puede mostrar",
    text: "Se ha producido un error antes de llegar al sitio. No se ha transmitido nada.",
  },
  "method-refused": {
    title: "Método no permitido",
    text: "El sitio no responde a este método.",
  },
  "request-malformed": {
    title: "La solicitud no se puede leer",
    text: "La dirección o el nombre de host de la solicitud no están bien formados.",
  },
  "request-too-long": {
    title: "La dirección es demasiado larga",
    text: "El sitio admite direcciones de 8192 caracteres como máximo.",
  },
  "upstream-down": {
    title: "El sitio no responde",
    text: "No se puede acceder al servidor que está detrás de esta dirección. Vuelva a intentarlo dentro de un momento.",
  },
  "upstream-malformed": {
    title: "El sitio ha dado una respuesta ilegible",
    text: "El servidor que está detrás de esta dirección ha enviado una respuesta no válida. Vuelva a intentarlo dentro de un momento.",
  },
  "upstream-timeout": {
    title: "El sitio tarda demasiado en responder",
    text: "El servidor que está detrás de esta dirección no ha respondido a tiempo. Vuelva a intentarlo dentro de un momento.",
  },
};
