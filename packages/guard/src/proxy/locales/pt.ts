import type { FaultTexts } from "./texts.ts";

/** Portuguese. */
export const pt: FaultTexts = {
  "body-too-large": {
    title: "O envio é demasiado grande",
    text: "O sítio não aceita tantos dados de uma só vez.",
  },
  "edge-fault": {
    title: "Não é possível apresentar esta página",
    text: "Ocorreu um erro antes de chegar ao site. Nada foi transmitido.",
  },
  "method-refused": {
    title: "Método não permitido",
    text: "O site não responde a este método.",
  },
  "request-malformed": {
    title: "Não é possível ler o pedido",
    text: "O endereço ou o nome do anfitrião do pedido não está bem formado.",
  },
  "request-too-long": {
    title: "O endereço é demasiado longo",
    text: "O site aceita endereços com 8192 caracteres, no máximo.",
  },
  "upstream-down": {
    title: "O site não está a responder",
    text: "Não é possível contactar o servidor que está por detrás deste endereço. Tente novamente dentro de momentos.",
  },
  "upstream-malformed": {
    title: "O site deu uma resposta ilegível",
    text: "O servidor que está por detrás deste endereço enviou uma resposta inválida. Tente novamente dentro de momentos.",
  },
  "upstream-timeout": {
    title: "O site está a demorar demasiado tempo",
    text: "O servidor que está por detrás deste endereço não respondeu a tempo. Tente novamente dentro de momentos.",
  },
};
