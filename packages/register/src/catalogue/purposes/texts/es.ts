import type { CatalogueTexts } from "../texts.ts";

/** The catalogue in Spanish. */
export const es: CatalogueTexts = {
  purposes: {
    "keep-signed-in": "Mantiene su sesión iniciada de una página a otra",
    "remember-sign-in":
      "Le reconoce en su próxima visita, para que no tenga que volver a iniciar sesión",
    "sign-in-step": "Enlaza entre sí los pasos del inicio de sesión",
    "keep-session":
      "Reconoce su navegador de una página a otra, para que las funciones del sitio puedan utilizarse",
    "prevent-forgery":
      "Comprueba que los formularios enviados proceden realmente de usted y de este sitio",
    "remember-language": "Recuerda el idioma que ha elegido",
    "remember-setting": "Recuerda cómo ha configurado la página",
    "remember-author":
      "Recuerda el nombre que indicó con un comentario, para rellenarlo la próxima vez",
    "show-message": "Lleva un mensaje a la página siguiente, por ejemplo «guardado»",
    "keep-choice": "Recuerda lo que ha aceptado y rechazado, para no volver a preguntarle",
    "keep-objection": "Recuerda que no desea que se le cuente en las estadísticas",
    "keep-basket": "Recuerda el contenido de su cesta de la compra",
    "balance-load": "Dirige todas sus peticiones al mismo servidor",
    "tell-bots": "Distingue a las personas de los programas automáticos, para proteger el sitio",
    "protect-site": "Protege el sitio contra ataques y usos indebidos",
    "limit-requests": "Limita la frecuencia de las llamadas al servicio",
    "test-storage": "Comprueba si su navegador acepta cookies",
    "count-visitors":
      "Reconoce su navegador en visitas posteriores, para distinguir las visitas nuevas de las recurrentes",
    "join-visit": "Reúne las páginas de una misma visita, para medir cómo se utiliza el sitio",
    "remember-origin": "Recuerda desde dónde llegó al sitio, para medir qué enlaces conducen a él",
    "watch-use": "Registra los clics y los movimientos en la página, para ver cómo se utiliza",
    "compare-variants":
      "Le muestra siempre la misma variante de una página, para comparar variantes",
    "ask-survey": "Recuerda qué encuestas ha visto o contestado",
    "recognise-for-ads":
      "Le reconoce en otros sitios, para mostrarle publicidad relacionada con lo que ha consultado",
    "measure-ads": "Mide si la publicidad le trajo aquí y qué hizo después",
    "share-ids": "Coteja identificadores entre empresas de publicidad",
    "limit-ads": "Limita cuántas veces ve el mismo anuncio",
    "identify-contact":
      "Vincula sus visitas con lo que envía mediante formularios, para el equipo comercial",
    "play-video": "Reproduce el vídeo y recuerda sus ajustes",
    "measure-video": "Reconoce su navegador, para medir y recomendar vídeos",
    "run-chat": "Mantiene una conversación de una página a otra",
    "recognise-in-chat":
      "Le reconoce en visitas posteriores, para mostrar conversaciones anteriores",
    "prevent-fraud": "Reconoce el dispositivo, para prevenir el fraude en los pagos",
    "run-payment": "Enlaza entre sí los pasos de un pago",
    "trust-device":
      "Reconoce este dispositivo tras un segundo paso de inicio de sesión, para no pedir un código cada vez",
    "single-sign-on": "Inicia su sesión en varios servicios a la vez",
    "remember-account":
      "Recuerda qué cuenta utilizó por última vez, para sugerirla al iniciar sesión",
    "remember-region": "Recuerda su país o región, para mostrar lo que corresponde allí",
    "remember-currency": "Recuerda la moneda en la que desea ver los precios",
    "remember-appearance":
      "Recuerda el aspecto que ha elegido, como colores oscuros o texto más grande",
    "remember-closed": "Recuerda qué avisos ha cerrado, para que no vuelvan a aparecer",
    "remember-viewed": "Recuerda lo que ha consultado en este sitio, para volver a mostrárselo",
    "remember-wishlist": "Recuerda lo que ha guardado para más tarde o desea comparar",
    "remember-search": "Recuerda lo que ha buscado y cómo lo ha ordenado o filtrado",
    "remember-form": "Conserva lo que escribe en un formulario hasta que lo envía",
    "remember-place": "Recuerda dónde lo dejó, para que pueda continuar desde allí",
    "verify-age": "Recuerda que ha confirmado su edad",
    "count-articles": "Cuenta los artículos que lee, hasta el número gratuito",
    "check-subscription": "Sabe a qué le da acceso su suscripción",
    "edit-site": "Sirve a las personas que editan el sitio: borradores y herramientas de edición",
    "deliver-page": "Determina qué servidor o qué versión de una página le responde",
    "speed-up":
      "Guarda partes de las páginas en su dispositivo, para que se carguen más rápidamente",
    "keep-place-in-line":
      "Conserva su lugar en la cola de espera cuando el sitio está muy concurrido",
    "count-anonymously": "Cuenta las visitas sin identificarle",
    "measure-speed": "Mide la rapidez de las páginas y si funcionan",
    "report-errors":
      "Comunica los errores que se producen en la página, para que puedan corregirse",
    "measure-calls":
      "Le muestra un número de teléfono específico, para medir qué visitas dan lugar a llamadas",
    "measure-mailings": "Mide si llegó desde un correo electrónico y qué hizo después",
    "credit-partner":
      "Anota qué socio le trajo aquí con su enlace, para que reciba su remuneración",
    "build-profile":
      "Reúne en un perfil lo que hace aquí y en otros lugares, para dirigirse a usted de forma individual",
    "recommend-content": "Elige contenidos o productos relacionados con lo que ha consultado",
    "show-invitation":
      "Decide cuándo se abre una invitación, como un formulario de boletín, y recuerda qué hizo con ella",
    "send-notifications": "Recuerda si desea notificaciones y las envía a este navegador",
    "share-page":
      "Le permite compartir páginas en redes sociales y cuenta cuántas veces se comparten",
  },
  functions: {
    authentication: "Autenticación",
    session: "Sesión",
    forms: "Protección de formularios",
    language: "Idioma",
    messages: "Mensajes",
    choices: "Elección sobre las cookies",
    settings: "Ajustes de visualización",
    comments: "Comentarios",
    shop: "Tienda",
    "load-balancing": "Reparto de la carga",
    security: "Seguridad",
    statistics: "Medición de audiencia",
    recording: "Estudio del uso",
    testing: "Comparación de variantes",
    advertising: "Publicidad",
    tags: "Gestión de etiquetas",
    contacts: "Gestión de contactos",
    video: "Vídeo",
    audio: "Audio",
    maps: "Mapas",
    fonts: "Tipos de letra",
    social: "Redes sociales",
    chat: "Chat",
    payment: "Pago",
    performance: "Calidad técnica",
    partners: "Programa de socios",
    recommendations: "Recomendaciones",
    notifications: "Notificaciones",
    subscriptions: "Suscripciones",
    editing: "Edición del sitio",
    surveys: "Encuestas",
    invitations: "Invitaciones",
    waiting: "Cola de espera",
    calls: "Medición de llamadas",
    profiles: "Perfiles de visitantes",
    mailings: "Envíos por correo electrónico",
    sharing: "Compartir",
    reviews: "Opiniones",
    search: "Búsqueda",
    delivery: "Entrega de páginas",
    tools: "Herramientas de explotación",
  },
};
