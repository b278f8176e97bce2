import type { Locale } from "./locale.ts";

/** Galician, with the words of the AEPD («almacenamento e recuperación de datos») and the polite «vostede». */
export const gl = {
  words: {
    session: "ata que se pecha o navegador",
    persistent: "ata que se elimina",
    notStored: "non se almacena",
    renewed: "{duration}, con renovación en cada visita",
    firstParty: "do propio sitio",
    thirdParty: "de terceiros",
    thirdPartyOf: "de terceiros, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "cookie",
    localStorage: "almacenamento local",
    sessionStorage: "almacenamento de sesión",
    indexedDB: "base de datos do navegador",
    cacheStorage: "caché do navegador",
    serviceWorker: "script en segundo plano",
    fingerprint: "pegada dixital do dispositivo",
  },
  categories: {
    necessary: {
      name: "Necesarias",
      description:
        "Sen elas, o sitio non pode facer o que vostede lle pide, como manter a súa sesión iniciada ou lembrar a súa elección sobre as cookies. Non requiren consentimento.",
    },
    preferences: {
      name: "Preferencias",
      description:
        "Lembran axustes que lle fan máis cómodo o uso do sitio. Só se utilizan co seu consentimento, agás que a táboa indique por que non é necesario.",
    },
    statistical: {
      name: "Análise ou medición",
      description:
        "Indican cantas persoas visitan o sitio e que páxinas len. A lexislación dalgúns países exímeas de consentimento con condicións: serven unicamente a este sitio, só producen estatísticas anónimas, non se combinan con outros datos, non seguen a ninguén dun sitio a outro e vostede pode opoñerse. A táboa indica onde este sitio se acolle a esa exención; en todos os demais casos só se utilizan co seu consentimento.",
    },
    marketing: {
      name: "Publicidade e contidos de terceiros",
      description:
        "Serven para escoller ou medir a publicidade, ou para amosar contidos doutros servizos, que poden recoñecer o seu navegador dun sitio web a outro. Só se utilizan co seu consentimento.",
    },
  },
  parties: {
    first: {
      name: "Cookies propias",
      description: "Pertencen a este sitio, e só este sitio as le.",
    },
    third: {
      name: "Cookies de terceiros",
      description:
        "Pertencen a outra entidade, que achega á páxina un contido ou un servizo. Esa entidade tamén pode recoñecer o seu navegador noutros sitios.",
    },
  },
  grounds: {
    "consent-choice": "lembra a súa elección sobre as cookies",
    authentication: "mantén a súa sesión iniciada",
    basket: "conserva a súa cesta da compra",
    customisation: "conserva un axuste que vostede pediu",
    "load-balancing": "reparte as visitas entre os servidores",
    "paywall-metering": "conta os artigos gratuítos que leu",
    "audience-measurement": "este sitio acóllese á exención legal para as estatísticas anónimas",
    security: "protexe o sitio e quen o visita",
    transmission: "a páxina non se pode transmitir doutro xeito",
  },
  legalBases: {
    consent: "consentimento",
    contract: "execución dun contrato",
    "legal-obligation": "cumprimento dunha obriga legal",
    "vital-interests": "protección de intereses vitais",
    "public-task": "misión de interese público ou exercicio de poderes públicos",
    "legitimate-interests": "intereses lexítimos",
  },
  safeguards: {
    adequacy: "decisión de adecuación da Comisión Europea",
    scc: "cláusulas contractuais tipo",
    bcr: "normas corporativas vinculantes",
    derogation: "excepción para situacións específicas",
  },
  areas: {
    front: "área pública",
    back: "área de administración",
    frontAndBack: "área pública e área de administración",
  },
  policy: {
    title: "Política de cookies",
    published: "Versión {version}, publicada o {date}.",
    draft: "Borrador do {date}, aínda sen publicar.",
    superseded: "Unha versión máis recente substituíu esta.",
    current: "Ler a versión vixente",
    contents: "Nesta páxina",
    who: {
      heading: "Quen é o responsable",
      text: "O responsable do sitio web {site} é {controller}, que decide que se almacena no seu dispositivo e con que finalidade.",
      address: "Enderezo: {address}",
      email: "Correo electrónico: {email}",
      phone: "Teléfono: {phone}",
      officer: "Delegado de protección de datos: {contact}",
      review: "Esta política revisarase, como moi tarde, o {date}.",
    },
    what: {
      heading: "Que é unha cookie",
      cookie:
        "Unha cookie é un pequeno texto que o seu navegador conserva por petición dun sitio web. O navegador devólveo nas peticións seguintes, de xeito que o sitio pode recoñecer o navegador dunha páxina, ou dunha visita, a outra.",
      others:
        "As mesmas normas aplícanse a calquera outro almacenamento ou recuperación de datos no seu dispositivo: o almacenamento local do navegador, as súas bases de datos e as súas cachés; os scripts que executa en segundo plano; as imaxes invisibles («píxeles») e os enderezos que levan un identificador, e as características do dispositivo que se len para recoñecelo («pegada dixital»). Nesta páxina, a palabra «cookies» refírese a todo isto.",
    },
    which: {
      heading: "Que cookies requiren o seu consentimento",
      intro: "Depende de para que serven, non de como funcionan.",
    },
    table: {
      heading: "As cookies que utilizamos",
      caption: "O que o sitio web {site} almacena no seu dispositivo ou le nel",
      columns: {
        provider: "Provedor do servizo",
        function: "Función e localización",
        item: "Cookie",
        purpose: "Finalidade",
        duration: "Duración",
      },
      consent: "{category}: {need}",
      needsConsent: "só co seu consentimento",
      needsNone: "sen necesidade de consentimento",
      exempt: "sen necesidade de consentimento, porque {ground}",
      legalBasis: "Base xurídica: {basis}",
      recipients: "Outros destinatarios: {names}",
      loadsFrom: "Carga contidos desde",
      nothingStored: "ningunha declarada",
    },
    third: {
      heading: "Terceiros",
      none: "Ningún terceiro almacena nin le nada no seu dispositivo a través deste sitio.",
      intro:
        "As seguintes entidades poden almacenar ou recibir información a través dos servizos indicados máis arriba:",
      privacyPolicy: "Política de privacidade",
      roles: {
        controller: "utiliza a información para os seus propios fins",
        processor: "só utiliza a información seguindo as nosas instrucións",
      },
      transfer: "transfire datos ao seguinte país: {country} (fundamento: {safeguard})",
    },
    choice: {
      heading: "Aceptar ou rexeitar",
      ask: "Na súa primeira visita preguntámoslle que desexa. Pode aceptar todo, rexeitar todo ou decidir por categorías e por servizos. Ata que decida, só se utiliza o que non require consentimento.",
      consequences:
        "Se acepta, os servizos aceptados poden almacenar e ler as cookies indicadas máis arriba. Se rexeita, o sitio segue funcionando; só quedan desactivados os contidos e as funcións que rexeite.",
      notAsked: "Este sitio non utiliza nada que requira o seu consentimento, polo que non o pide.",
    },
    withdraw: {
      heading: "Cambiar de opinión",
      text: "Pode retirar o seu consentimento en calquera momento, coa mesma facilidade coa que o deu. O que deixa de estar permitido elimínase e xa non se le.",
      lawful:
        "A retirada do consentimento non afecta á licitude do tratamento baseado no consentimento previo á súa retirada.",
      kept: "A súa elección consérvase durante {duration}, tanto se acepta como se rexeita; despois volvemos preguntarlle.",
      undecided: "Aínda non escolleu. Ata entón, só se utiliza o que non require consentimento.",
      decided: "Aplícase a súa elección do {date}.",
      saved: "Gardouse a súa elección.",
      allow: "Permito",
      save: "Gardar a miña elección",
      withdrawAll: "Retirar todos os consentimentos",
      link: "Ver e cambiar a miña elección",
    },
    audience: {
      heading: "Opoñerse ás estatísticas anónimas",
      text: "Para os seguintes servizos, este sitio acóllese á exención de consentimento que a lexislación dalgúns países prevé para as estatísticas anónimas, nas condicións indicadas máis arriba: {services}. Aínda así, pode opoñerse a eles: nese caso non se le nada no seu dispositivo con ese fin e as súas visitas non se contan.",
      counted: "Non se opuxo.",
      objected: "Opúxose: as súas visitas non se contan.",
      object: "Non contar as miñas visitas",
      undo: "Retirar a miña oposición",
    },
    browsers: {
      heading: "Configuración do seu navegador",
      text: "Tamén pode eliminar ou bloquear as cookies no seu navegador. Nese caso, é posible que o sitio non poida manter a súa sesión iniciada ou que volva preguntarlle.",
      help: "Os fabricantes dos navegadores explican como facelo:",
    },
    signals: {
      heading: "Sinais do seu navegador",
      text: "Se o seu navegador envía o sinal Global Privacy Control, considerámolo un rexeitamento da publicidade e unha oposición á medición de audiencia.",
      received: "O seu navegador envía este sinal, e respectámolo.",
      notReceived: "O seu navegador non envía este sinal neste momento.",
    },
    rights: {
      heading: "Os seus dereitos",
      text: "Ten dereito a acceder aos seus datos persoais, a obter a súa rectificación ou supresión, á limitación do seu tratamento, á portabilidade dos datos e a opoñerse ao seu tratamento.",
      contact: "Para exercer estes dereitos, escriba ao contacto indicado ao comezo desta páxina.",
      complaint:
        "Tamén pode presentar unha reclamación ante unha autoridade de protección de datos, en particular onde reside, onde traballa ou onde considere que se vulneraron os seus dereitos (en España, a Axencia Española de Protección de Datos).",
      authority: "Autoridade competente para este sitio:",
    },
    devices: {
      heading: "Onde se aplica a súa elección",
      text: "A súa elección aplícase a este navegador neste dispositivo. Os demais navegadores e dispositivos preguntaranlle por separado.",
      domain: "Aplícase a todos os sitios de {domain}.",
    },
    changes: {
      heading: "Versións desta política",
      entry: "Versión {version}, {date}",
      first: "primeira versión",
      formats: "Esta política noutros formatos:",
      plainText: "texto sen formato",
      print:
        "Para conservala en papel ou como ficheiro PDF, utilice a función de impresión do seu navegador.",
    },
    audit: {
      heading: "Última comprobación",
      text: "O {date}, un navegador visitou este sitio de forma automática e comparou o que realmente se almacena e se le coa versión {version} desta política.",
      clean: "Non atopou ningunha diferenza.",
      findings: {
        one: "Atopou {count} punto que cómpre corrixir.",
        other: "Atopou {count} puntos que cómpre corrixir.",
      },
      never: "Aínda non consta ningunha comprobación automática deste sitio.",
    },
  },
  diff: {
    none: "Non cambiou nada.",
    material: "volvemos preguntar",
    changes: {
      "site-changed": "Cambiaron os datos do sitio: {name}",
      "provider-added": "Novo provedor: {name}",
      "provider-removed": "Provedor que xa non figura: {name}",
      "provider-edited": "Cambiaron os datos do provedor {name}",
      "category-added": "Nova categoría: {name}",
      "category-removed": "Categoría que xa non se utiliza: {name}",
      "category-edited": "Cambiou a descrición da categoría {name}",
      "service-added": "Novo servizo: {name}",
      "service-removed": "Servizo que xa non se utiliza: {name}",
      "category-changed": "O servizo {name} pasou da categoría {from} á categoría {to}",
      "consent-changed": "O servizo {name} require agora o seu consentimento",
      "consent-dropped": "O servizo {name} xa non require consentimento",
      "ground-changed": "Cambiou o motivo polo que o servizo {name} non require consentimento",
      "provider-changed": "O servizo {name} préstao agora {to} en lugar de {from}",
      "recipient-added": "{to} tamén recibe agora os datos do servizo {name}",
      "recipient-removed": "{from} xa non recibe os datos do servizo {name}",
      "name-changed": "O servizo {from} chámase agora {name}",
      "areas-changed": "O servizo {name} utilízase noutras partes do sitio",
      "hosts-changed": "O servizo {name} carga contidos desde outros enderezos",
      "legal-basis-changed": "Cambiou a base xurídica do servizo {name}",
      "item-added": "Novidade no servizo {service}: {name}",
      "item-removed": "Xa non se utiliza no servizo {service}: {name}",
      "purpose-added": "{name} ({service}) ten unha finalidade máis: {to}",
      "lifetime-changed": "{name} ({service}) ten agora esta duración: {to}; antes: {from}",
      "party-changed": "{name} ({service}) é agora {to}; antes: {from}",
      "item-changed": "Cambiou a descrición de {name} ({service})",
    },
    reasons: {
      service: "Ningún consentimento anterior se deu para este servizo.",
      provider: "O consentimento anterior non se deu para esta entidade.",
      purpose: "O consentimento anterior deuse para outras finalidades.",
      lifetime: "O consentimento anterior deuse para unha duración máis curta.",
      party: "O consentimento anterior deuse só para o almacenamento por este sitio.",
      category: "O consentimento anterior deuse para outra categoría.",
      consent: "Ata agora non se lle preguntara a ninguén.",
    },
  },
} as const satisfies Locale;
