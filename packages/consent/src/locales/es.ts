import type { BannerLocale } from "./texts.ts";

export const es: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Cookies en {site}",
    who: "{controller} solicita su consentimiento para almacenar y leer información en su dispositivo con los siguientes fines:",
    how: "Puede aceptarlo todo, rechazarlo todo o configurar su elección. Si rechaza, el sitio sigue funcionando; lo que rechace, como los contenidos de otros proveedores, queda desactivado.",
    withdraw:
      "Puede cambiar o retirar su elección en cualquier momento en «Configuración de cookies», en todas las páginas. La recordamos durante 6\u00a0meses, sea cual sea su decisión.",
    gpc: "Su navegador envía la señal Global Privacy Control. La respetamos: no se comparte nada ni se utiliza nada con fines publicitarios.",
    informs: "{controller} almacena y lee información en su dispositivo con los siguientes fines:",
    optOutHow:
      "Esto está activo mientras usted no se oponga. Puede oponerse a todo, aceptarlo todo o configurar su elección. Si se opone, el sitio sigue funcionando.",
    optOut: "Oponerse a todo",
    optOutHonoured:
      "Solicitud de oposición respetada: su navegador envía la señal Global Privacy Control.",
    noticeHow: "No tiene que hacer nada. Puede desactivar lo que no quiera.",
    understood: "De acuerdo",
    change:
      "Puede cambiarlo en cualquier momento en «Configuración de cookies», en todas las páginas.",
    added: "Nuevo desde su última elección: {services}. Lo que ya decidió no cambia.",
    policy: "Política de cookies",
    privacyPolicy: "Política de privacidad",
    accept: "Aceptar todo",
    reject: "Rechazar todo",
    choose: "Configurar",
    save: "Guardar mi elección",
    close: "Cerrar sin cambiar nada",
    preferences: "Configuración de cookies",
    preferencesIntro: "Active lo que permite. Nada cambia hasta que guarde su elección.",
    alwaysOn: "Siempre activas",
    saved: "Su elección se ha guardado.",
  },
  placeholder: {
    held: "Este contenido procede de {provider}. Para mostrarlo, su navegador se conecta a {provider}, que puede almacenar y leer información en su dispositivo.",
    once: "Cargar una vez",
    always: "Cargar siempre el contenido de {provider}",
    policy: "Política de privacidad de {provider}",
  },
  categories: {
    necessary: {
      name: "Necesarias",
      description: "Lo que el sitio necesita para funcionar o lo que usted ha pedido.",
    },
    preferences: {
      name: "Preferencias",
      description: "Recuerda el aspecto y el comportamiento del sitio que usted prefiere.",
    },
    statistical: {
      name: "Análisis o medición",
      description: "Muestra qué páginas se utilizan, para mejorar el sitio.",
    },
    marketing: {
      name: "Publicidad y contenidos de terceros",
      description:
        "Contenidos y publicidad de otros proveedores, que pueden seguirle de un sitio web a otro.",
    },
  },
};
