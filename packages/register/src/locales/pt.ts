import type { Locale } from "./locale.ts";

/** Portuguese as written in Portugal, with the words of the regulation (RGPD) and of the CNPD. */
export const pt = {
  words: {
    session: "até o navegador ser fechado",
    persistent: "até ser eliminado",
    notStored: "não é armazenado",
    renewed: "{duration}, com renovação a cada visita",
    firstParty: "do próprio site",
    thirdParty: "de terceiros",
    thirdPartyOf: "de terceiros, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "cookie",
    localStorage: "armazenamento local",
    sessionStorage: "armazenamento de sessão",
    indexedDB: "base de dados do navegador",
    cacheStorage: "cache do navegador",
    serviceWorker: "script em segundo plano",
    fingerprint: "impressão digital do dispositivo",
  },
  categories: {
    necessary: {
      name: "Necessários",
      description:
        "Sem eles, o site não consegue fazer o que lhe pede, como manter a sua sessão iniciada ou memorizar a sua escolha sobre os cookies. Não exigem consentimento.",
    },
    preferences: {
      name: "Preferências",
      description:
        "Memorizam definições que tornam o site mais cómodo para si. Só são utilizados com o seu consentimento, salvo se a tabela indicar por que motivo este não é necessário.",
    },
    statistical: {
      name: "Estatísticas",
      description:
        "Indicam quantas pessoas visitam o site e que páginas leem. A lei de alguns países isenta-os de consentimento sob condições: servem apenas este site, produzem apenas estatísticas anónimas, não são combinados com outros dados, não seguem ninguém de um site para outro e pode opor-se a eles. A tabela indica onde este site invoca essa isenção; em todos os outros casos, só são utilizados com o seu consentimento.",
    },
    marketing: {
      name: "Marketing e conteúdos de terceiros",
      description:
        "Servem para escolher ou medir a publicidade, ou para mostrar conteúdos de outros serviços, que o podem reconhecer de um site para outro. Só são utilizados com o seu consentimento.",
    },
  },
  parties: {
    first: {
      name: "Cookies próprios",
      description: "Pertencem a este site, e só este site os lê.",
    },
    third: {
      name: "Cookies de terceiros",
      description:
        "Pertencem a outra entidade, cujo conteúdo ou serviço faz parte da página. Essa entidade pode reconhecer o seu navegador também noutros sites.",
    },
  },
  grounds: {
    "consent-choice": "memoriza a sua escolha sobre os cookies",
    authentication: "mantém a sua sessão iniciada",
    basket: "conserva o seu carrinho de compras",
    customisation: "conserva uma definição que pediu",
    "load-balancing": "distribui as visitas pelos servidores",
    "paywall-metering": "conta os artigos gratuitos que leu",
    "audience-measurement": "este site invoca a isenção legal para estatísticas anónimas",
    security: "protege o site e quem o visita",
    transmission: "a página não pode ser transmitida de outro modo",
  },
  legalBases: {
    consent: "consentimento",
    contract: "execução de um contrato",
    "legal-obligation": "obrigação jurídica",
    "vital-interests": "defesa de interesses vitais",
    "public-task": "funções de interesse público ou exercício da autoridade pública",
    "legitimate-interests": "interesses legítimos",
  },
  safeguards: {
    adequacy: "decisão de adequação da Comissão Europeia",
    scc: "cláusulas contratuais-tipo",
    bcr: "regras vinculativas aplicáveis às empresas",
    derogation: "derrogação para situações específicas",
  },
  areas: {
    front: "área pública",
    back: "área de administração",
    frontAndBack: "área pública e área de administração",
  },
  policy: {
    title: "Política de cookies",
    published: "Versão {version}, publicada em {date}.",
    draft: "Projeto de {date}, ainda não publicado.",
    superseded: "Esta versão foi substituída por uma mais recente.",
    current: "Ler a versão em vigor",
    contents: "Nesta página",
    who: {
      heading: "Quem é o responsável",
      text: "O responsável pelo tratamento no site {site} é {controller}, que decide o que é armazenado no seu dispositivo e com que finalidade.",
      address: "Morada: {address}",
      email: "Correio eletrónico: {email}",
      phone: "Telefone: {phone}",
      officer: "Encarregado da proteção de dados: {contact}",
      review: "Esta política será revista, o mais tardar, em {date}.",
    },
    what: {
      heading: "O que é um cookie",
      cookie:
        "Um cookie é um pequeno texto que o seu navegador guarda a pedido de um site. O navegador devolve-o nos pedidos seguintes, para que o site possa reconhecer o navegador de uma página, ou de uma visita, para outra.",
      others:
        "As mesmas regras aplicam-se a tudo o resto que é armazenado no seu dispositivo ou lido a partir dele: o armazenamento local do navegador, as suas bases de dados e caches, os scripts que executa em segundo plano, as imagens invisíveis («píxeis») e os endereços que contêm um identificador, bem como as características do dispositivo que são lidas para o reconhecer («impressão digital»). Nesta página, «cookies» designa tudo isto.",
    },
    which: {
      heading: "Que cookies exigem o seu consentimento",
      intro: "Depende da finalidade a que se destinam, e não do modo como funcionam.",
    },
    table: {
      heading: "Os cookies que utilizamos",
      caption: "O que o site {site} armazena no seu dispositivo ou lê a partir dele",
      columns: {
        provider: "Prestador do serviço",
        function: "Função e localização",
        item: "Cookie",
        purpose: "Finalidade",
        duration: "Duração",
      },
      consent: "{category}: {need}",
      needsConsent: "apenas com o seu consentimento",
      needsNone: "consentimento não necessário",
      exempt: "consentimento não necessário, porque {ground}",
      legalBasis: "Fundamento jurídico: {basis}",
      recipients: "Outros destinatários: {names}",
      loadsFrom: "Carrega conteúdos de",
      nothingStored: "nenhum declarado",
    },
    third: {
      heading: "Terceiros",
      none: "Nenhum terceiro armazena ou lê o que quer que seja no seu dispositivo através deste site.",
      intro:
        "As seguintes entidades podem armazenar ou receber informações através dos serviços acima indicados:",
      privacyPolicy: "Política de privacidade",
      roles: {
        controller: "utiliza as informações para finalidades próprias",
        processor: "utiliza as informações apenas segundo as nossas instruções",
      },
      transfer: "transfere dados para o seguinte país: {country} (fundamento: {safeguard})",
    },
    choice: {
      heading: "Aceitar ou rejeitar",
      ask: "Na primeira visita, perguntamos-lhe o que pretende. Pode aceitar tudo, rejeitar tudo ou escolher por categoria e por serviço. Até escolher, só é utilizado o que não exige consentimento.",
      consequences:
        "Se aceitar, os serviços aceites podem armazenar e ler os cookies acima indicados. Se rejeitar, o site continua a funcionar; apenas os conteúdos e as funções que rejeitou ficam desativados.",
      notAsked: "Este site não utiliza nada que exija o seu consentimento e, por isso, não o pede.",
    },
    withdraw: {
      heading: "Mudar de ideias",
      text: "Pode retirar o seu consentimento em qualquer momento, tão facilmente como o deu. O que deixar de ser permitido é então eliminado e não volta a ser lido.",
      lawful:
        "A retirada do consentimento não compromete a licitude do tratamento efetuado com base no consentimento previamente dado.",
      kept: "A sua escolha é conservada durante {duration}, quer aceite quer rejeite; depois voltamos a perguntar.",
      undecided: "Ainda não escolheu. Até escolher, só é utilizado o que não exige consentimento.",
      decided: "Aplica-se a sua escolha de {date}.",
      saved: "A sua escolha foi guardada.",
      allow: "Autorizo",
      save: "Guardar a minha escolha",
      withdrawAll: "Retirar todos os consentimentos",
      link: "Ver e alterar a minha escolha",
    },
    audience: {
      heading: "Opor-se às estatísticas anónimas",
      text: "Para os seguintes serviços, este site invoca a isenção de consentimento que a lei de alguns países prevê para estatísticas anónimas, nas condições acima indicadas: {services}. Pode, ainda assim, opor-se a eles; nesse caso, nada é lido no seu dispositivo para esse fim e as suas visitas não são contadas.",
      counted: "Não se opôs.",
      objected: "Opôs-se: as suas visitas não são contadas.",
      object: "Não contar as minhas visitas",
      undo: "Retirar a minha oposição",
    },
    browsers: {
      heading: "Definições do seu navegador",
      text: "Também pode eliminar ou bloquear os cookies no seu navegador. Nesse caso, é possível que o site deixe de manter a sua sessão iniciada ou volte a perguntar-lhe.",
      help: "Os fabricantes dos navegadores explicam como fazê-lo:",
    },
    signals: {
      heading: "Sinais do seu navegador",
      text: "Se o seu navegador enviar o sinal Global Privacy Control, consideramo-lo uma rejeição do marketing e uma oposição à medição de audiência.",
      received: "O seu navegador envia este sinal, e nós respeitamo-lo.",
      notReceived: "Neste momento, o seu navegador não envia este sinal.",
    },
    rights: {
      heading: "Os seus direitos",
      text: "Tem o direito de aceder aos seus dados pessoais, de obter a sua retificação ou o seu apagamento, de obter a limitação do tratamento e a portabilidade dos dados, e de se opor ao tratamento.",
      contact:
        "Para exercer estes direitos, escreva para o contacto indicado no início desta página.",
      complaint:
        "Pode também apresentar uma reclamação a uma autoridade de proteção de dados, em especial onde reside, onde trabalha ou onde considere que os seus direitos foram violados (em Portugal, a Comissão Nacional de Proteção de Dados).",
      authority: "A autoridade competente para este site:",
    },
    devices: {
      heading: "Onde se aplica a sua escolha",
      text: "A sua escolha aplica-se a este navegador, neste dispositivo. Os outros navegadores e dispositivos perguntam separadamente.",
      domain: "Aplica-se a todos os sites de {domain}.",
    },
    changes: {
      heading: "Versões desta política",
      entry: "Versão {version}, {date}",
      first: "primeira versão",
      formats: "Esta política noutros formatos:",
      plainText: "texto simples",
      print:
        "Para a guardar em papel ou num ficheiro PDF, utilize a função de impressão do seu navegador.",
    },
    audit: {
      heading: "Última verificação",
      text: "Em {date}, um navegador visitou este site automaticamente e comparou o que é realmente armazenado e lido com a versão {version} desta política.",
      clean: "Não encontrou nenhuma diferença.",
      findings: {
        one: "Encontrou {count} ponto a corrigir.",
        other: "Encontrou {count} pontos a corrigir.",
      },
      never: "Ainda não foi registada nenhuma verificação automática deste site.",
    },
  },
  diff: {
    none: "Nada mudou.",
    material: "voltamos a perguntar",
    changes: {
      "site-changed": "Os dados do site mudaram: {name}",
      "provider-added": "Novo prestador: {name}",
      "provider-removed": "Prestador que deixou de ser indicado: {name}",
      "provider-edited": "Os dados do prestador {name} mudaram",
      "category-added": "Nova categoria: {name}",
      "category-removed": "Categoria que deixou de ser utilizada: {name}",
      "category-edited": "A descrição da categoria {name} mudou",
      "service-added": "Novo serviço: {name}",
      "service-removed": "Serviço que deixou de ser utilizado: {name}",
      "category-changed": "O serviço {name} passou da categoria {from} para a categoria {to}",
      "consent-changed": "O serviço {name} passou a exigir o seu consentimento",
      "consent-dropped": "O serviço {name} deixou de exigir consentimento",
      "ground-changed": "O motivo pelo qual o serviço {name} não exige consentimento mudou",
      "provider-changed": "O serviço {name} é agora prestado por {to}, em vez de {from}",
      "recipient-added": "{to} passou também a receber os dados do serviço {name}",
      "recipient-removed": "{from} deixou de receber os dados do serviço {name}",
      "name-changed": "O serviço {from} chama-se agora {name}",
      "areas-changed": "O serviço {name} é utilizado noutras partes do site",
      "hosts-changed": "O serviço {name} carrega conteúdos de outros endereços",
      "legal-basis-changed": "O fundamento jurídico do serviço {name} mudou",
      "item-added": "Novidade em {service}: {name}",
      "item-removed": "Deixou de ser utilizado em {service}: {name}",
      "purpose-added": "{name} ({service}) tem mais uma finalidade: {to}",
      "lifetime-changed": "{name} ({service}) tem agora esta duração: {to}; antes: {from}",
      "party-changed": "{name} ({service}) é agora {to}; antes: {from}",
      "item-changed": "A descrição de {name} ({service}) mudou",
    },
    reasons: {
      service: "Nenhum consentimento anterior abrangia este serviço.",
      provider: "O consentimento anterior não abrangia esta entidade.",
      purpose: "O consentimento anterior dizia respeito a outras finalidades.",
      lifetime: "O consentimento anterior dizia respeito a uma duração mais curta.",
      party: "O consentimento anterior abrangia apenas o armazenamento por este site.",
      category: "O consentimento anterior dizia respeito a outra categoria.",
      consent: "Até agora, ninguém tinha sido consultado sobre isto.",
    },
  },
} as const satisfies Locale;
