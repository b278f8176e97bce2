import type { Locale } from "./locale.ts";

/** Spanish as written in Spain, with the words of the AEPD («almacenamiento y recuperación de datos»). */
export const es = {
  words: {
    session: "hasta que se cierra el navegador",
    persistent: "hasta que se elimina",
    notStored: "no se almacena",
    renewed: "{duration}, con renovación en cada visita",
    firstParty: "del propio sitio",
    thirdParty: "de terceros",
    thirdPartyOf: "de terceros, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "cookie",
    localStorage: "almacenamiento local",
    sessionStorage: "almacenamiento de sesión",
    indexedDB: "base de datos del navegador",
    cacheStorage: "caché del navegador",
    serviceWorker: "script en segundo plano",
    fingerprint: "huella digital del dispositivo",
  },
  categories: {
    necessary: {
      name: "Necesarias",
      description:
        "Sin ellas, el sitio no puede hacer lo que usted le pide, como mantener su sesión iniciada o recordar su elección sobre las cookies. No requieren consentimiento.",
    },
    preferences: {
      name: "Preferencias",
      description:
        "Recuerdan ajustes que le hacen más cómodo el uso del sitio. Solo se utilizan con su consentimiento, salvo que la tabla indique por qué no es necesario.",
    },
    statistical: {
      name: "Análisis o medición",
      description:
        "Indican cuántas personas visitan el sitio y qué páginas leen. La legislación de algunos países las exime de consentimiento con condiciones: sirven exclusivamente a este sitio, solo producen estadísticas anónimas, no se combinan con otros datos, no siguen a nadie de un sitio a otro y usted puede oponerse. La tabla indica dónde este sitio se acoge a esa exención; en todos los demás casos solo se utilizan con su consentimiento.",
    },
    marketing: {
      name: "Publicidad y contenidos de terceros",
      description:
        "Sirven para elegir o medir la publicidad, o para mostrar contenidos de otros servicios, que pueden reconocerle de un sitio web a otro. Solo se utilizan con su consentimiento.",
    },
  },
  parties: {
    first: {
      name: "Cookies propias",
      description: "Pertenecen a este sitio, y solo este sitio las lee.",
    },
    third: {
      name: "Cookies de terceros",
      description:
        "Pertenecen a otra entidad, que aporta a la página un contenido o un servicio. Esa entidad también puede reconocer su navegador en otros sitios.",
    },
  },
  grounds: {
    "consent-choice": "recuerda su elección sobre las cookies",
    authentication: "mantiene su sesión iniciada",
    basket: "conserva su cesta de la compra",
    customisation: "conserva un ajuste que usted ha pedido",
    "load-balancing": "reparte las visitas entre los servidores",
    "paywall-metering": "cuenta los artículos gratuitos que ha leído",
    "audience-measurement":
      "este sitio se acoge a la exención legal para las estadísticas anónimas",
    security: "protege el sitio y a quienes lo visitan",
    transmission: "la página no se puede transmitir de otro modo",
  },
  legalBases: {
    consent: "consentimiento",
    contract: "ejecución de un contrato",
    "legal-obligation": "cumplimiento de una obligación legal",
    "vital-interests": "protección de intereses vitales",
    "public-task": "misión realizada en interés público o en el ejercicio de poderes públicos",
    "legitimate-interests": "intereses legítimos",
  },
  safeguards: {
    adequacy: "decisión de adecuación de la Comisión Europea",
    scc: "cláusulas contractuales tipo",
    bcr: "normas corporativas vinculantes",
    derogation: "excepción para situaciones específicas",
  },
  areas: {
    front: "área pública",
    back: "área de administración",
    frontAndBack: "área pública y área de administración",
  },
  policy: {
    title: "Política de cookies",
    published: "Versión {version}, publicada el {date}.",
    draft: "Borrador del {date}, aún sin publicar.",
    superseded: "Una versión más reciente ha sustituido a esta.",
    current: "Leer la versión vigente",
    contents: "En esta página",
    who: {
      heading: "Quién es el responsable",
      text: "El responsable del tratamiento en el sitio web {site} es {controller}, que decide qué se almacena en su dispositivo y con qué finalidad.",
      address: "Dirección: {address}",
      email: "Correo electrónico: {email}",
      phone: "Teléfono: {phone}",
      officer: "Delegado de protección de datos: {contact}",
      review: "Esta política se revisará, a más tardar, el {date}.",
    },
    what: {
      heading: "Qué es una cookie",
      cookie:
        "Una cookie es un pequeño texto que su navegador conserva a petición de un sitio web. El navegador lo devuelve en las peticiones siguientes, de modo que el sitio puede reconocer el navegador de una página, o de una visita, a otra.",
      others:
        "Las mismas normas se aplican a cualquier otro almacenamiento o recuperación de datos en su dispositivo: el almacenamiento local del navegador, sus bases de datos y sus cachés; los scripts que ejecuta en segundo plano; las imágenes invisibles («píxeles») y las direcciones que llevan un identificador, y las características del dispositivo que se leen para reconocerlo («huella digital»). En esta página, la palabra «cookies» se refiere a todo ello.",
    },
    which: {
      heading: "Qué cookies requieren su consentimiento",
      intro: "Depende de para qué sirven, no de cómo funcionan.",
    },
    table: {
      heading: "Las cookies que utilizamos",
      caption: "Lo que el sitio web {site} almacena en su dispositivo o lee de él",
      columns: {
        provider: "Proveedor del servicio",
        function: "Función y ubicación",
        item: "Cookie",
        purpose: "Finalidad",
        duration: "Duración",
      },
      consent: "{category}: {need}",
      needsConsent: "solo con su consentimiento",
      needsNone: "sin necesidad de consentimiento",
      exempt: "sin necesidad de consentimiento, porque {ground}",
      legalBasis: "Base jurídica: {basis}",
      recipients: "Otros destinatarios: {names}",
      loadsFrom: "Carga contenidos desde",
      nothingStored: "ninguna declarada",
    },
    third: {
      heading: "Terceros",
      none: "Ningún tercero almacena ni lee nada en su dispositivo a través de este sitio.",
      intro:
        "Las siguientes entidades pueden almacenar o recibir información a través de los servicios indicados más arriba:",
      privacyPolicy: "Política de privacidad",
      roles: {
        controller: "utiliza la información para sus propios fines",
        processor: "solo utiliza la información siguiendo nuestras instrucciones",
      },
      transfer: "transfiere datos al siguiente país: {country} (fundamento: {safeguard})",
    },
    choice: {
      heading: "Aceptar o rechazar",
      ask: "En su primera visita le preguntamos qué desea. Puede aceptarlo todo, rechazarlo todo o decidir por categorías y por servicios. Hasta que decida, solo se utiliza lo que no requiere consentimiento.",
      consequences:
        "Si acepta, los servicios aceptados pueden almacenar y leer las cookies indicadas más arriba. Si rechaza, el sitio sigue funcionando; solo quedan desactivados los contenidos y las funciones que haya rechazado.",
      notAsked: "Este sitio no utiliza nada que requiera su consentimiento, por lo que no lo pide.",
    },
    withdraw: {
      heading: "Cambiar de opinión",
      text: "Puede retirar su consentimiento en cualquier momento, con la misma facilidad con que lo dio. Lo que deja de estar permitido se elimina y ya no se lee.",
      lawful:
        "La retirada del consentimiento no afecta a la licitud del tratamiento basado en el consentimiento previo a su retirada.",
      kept: "Su elección se conserva durante {duration}, tanto si acepta como si rechaza; después volvemos a preguntarle.",
      undecided:
        "Todavía no ha elegido. Hasta entonces, solo se utiliza lo que no requiere consentimiento.",
      decided: "Se aplica su elección del {date}.",
      saved: "Su elección se ha guardado.",
      allow: "Permito",
      save: "Guardar mi elección",
      withdrawAll: "Retirar todos los consentimientos",
      link: "Ver y cambiar mi elección",
    },
    audience: {
      heading: "Oponerse a las estadísticas anónimas",
      text: "Para los siguientes servicios, este sitio se acoge a la exención de consentimiento que la legislación de algunos países prevé para las estadísticas anónimas, en las condiciones indicadas más arriba: {services}. Aun así, puede oponerse a ellos: en ese caso no se lee nada en su dispositivo con ese fin y sus visitas no se cuentan.",
      counted: "No se ha opuesto.",
      objected: "Se ha opuesto: sus visitas no se cuentan.",
      object: "No contar mis visitas",
      undo: "Retirar mi oposición",
    },
    browsers: {
      heading: "Configuración de su navegador",
      text: "También puede eliminar o bloquear las cookies en su navegador. En ese caso, es posible que el sitio no pueda mantener su sesión iniciada o que vuelva a preguntarle.",
      help: "Los fabricantes de los navegadores explican cómo hacerlo:",
    },
    signals: {
      heading: "Señales de su navegador",
      text: "Si su navegador envía la señal Global Privacy Control, la consideramos un rechazo de la publicidad y una oposición a la medición de audiencia.",
      received: "Su navegador envía esta señal, y la respetamos.",
      notReceived: "Su navegador no envía esta señal en este momento.",
    },
    rights: {
      heading: "Sus derechos",
      text: "Tiene derecho a acceder a sus datos personales, a obtener su rectificación o supresión, a la limitación de su tratamiento, a la portabilidad de los datos y a oponerse a su tratamiento.",
      contact:
        "Para ejercer estos derechos, escriba a la dirección de contacto indicada al principio de esta página.",
      complaint:
        "También puede presentar una reclamación ante una autoridad de protección de datos, en particular donde reside, donde trabaja o donde considere que se han vulnerado sus derechos (en España, la Agencia Española de Protección de Datos).",
      authority: "Autoridad competente para este sitio:",
    },
    devices: {
      heading: "Dónde se aplica su elección",
      text: "Su elección se aplica a este navegador en este dispositivo. Los demás navegadores y dispositivos le preguntarán por separado.",
      domain: "Se aplica a todos los sitios de {domain}.",
    },
    changes: {
      heading: "Versiones de esta política",
      entry: "Versión {version}, {date}",
      first: "primera versión",
      formats: "Esta política en otros formatos:",
      plainText: "texto sin formato",
      print:
        "Para conservarla en papel o como archivo PDF, utilice la función de impresión de su navegador.",
    },
    audit: {
      heading: "Última comprobación",
      text: "El {date}, un navegador visitó este sitio de forma automática y comparó lo que realmente se almacena y se lee con la versión {version} de esta política.",
      clean: "No encontró ninguna diferencia.",
      findings: {
        one: "Encontró {count} punto que corregir.",
        other: "Encontró {count} puntos que corregir.",
      },
      never: "Todavía no consta ninguna comprobación automática de este sitio.",
    },
  },
  diff: {
    none: "No ha cambiado nada.",
    material: "volvemos a preguntar",
    changes: {
      "site-changed": "Han cambiado los datos del sitio: {name}",
      "provider-added": "Nuevo proveedor: {name}",
      "provider-removed": "Proveedor que ya no figura: {name}",
      "provider-edited": "Han cambiado los datos del proveedor {name}",
      "category-added": "Nueva categoría: {name}",
      "category-removed": "Categoría que ya no se utiliza: {name}",
      "category-edited": "Ha cambiado la descripción de la categoría {name}",
      "service-added": "Nuevo servicio: {name}",
      "service-removed": "Servicio que ya no se utiliza: {name}",
      "category-changed": "El servicio {name} ha pasado de la categoría {from} a la categoría {to}",
      "consent-changed": "El servicio {name} requiere ahora su consentimiento",
      "consent-dropped": "El servicio {name} ya no requiere consentimiento",
      "ground-changed":
        "Ha cambiado el motivo por el que el servicio {name} no requiere consentimiento",
      "provider-changed": "El servicio {name} lo presta ahora {to} en lugar de {from}",
      "recipient-added": "{to} también recibe ahora los datos del servicio {name}",
      "recipient-removed": "{from} ya no recibe los datos del servicio {name}",
      "name-changed": "El servicio {from} se llama ahora {name}",
      "areas-changed": "El servicio {name} se utiliza en otras partes del sitio",
      "hosts-changed": "El servicio {name} carga contenidos desde otras direcciones",
      "legal-basis-changed": "Ha cambiado la base jurídica del servicio {name}",
      "item-added": "Novedad en {service}: {name}",
      "item-removed": "Ya no se utiliza en {service}: {name}",
      "purpose-added": "{name} ({service}) tiene una finalidad más: {to}",
      "lifetime-changed": "{name} ({service}) tiene ahora esta duración: {to}; antes: {from}",
      "party-changed": "{name} ({service}) es ahora {to}; antes: {from}",
      "item-changed": "Ha cambiado la descripción de {name} ({service})",
    },
    reasons: {
      service: "Ningún consentimiento anterior se dio para este servicio.",
      provider: "El consentimiento anterior no se dio para esta entidad.",
      purpose: "El consentimiento anterior se dio para otras finalidades.",
      lifetime: "El consentimiento anterior se dio para una duración más corta.",
      party: "El consentimiento anterior se dio solo para el almacenamiento por este sitio.",
      category: "El consentimiento anterior se dio para otra categoría.",
      consent: "Hasta ahora no se había preguntado a nadie.",
    },
  },
} as const satisfies Locale;
