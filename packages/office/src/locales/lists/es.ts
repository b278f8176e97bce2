import type { ListsTexts } from "./texts.ts";

/** Spanish. */
export const es: ListsTexts = {
  filters: {
    all: "Cualquiera",
    nothingYet: "Nada todavía.",
    regionHelp:
      "Solo las cifras de arriba conocen las regiones: una elección se guarda sin el lugar donde se hizo.",
    withFindings: "Con hallazgos",
    withBlocking: "Con hallazgos bloqueantes",
    askedBy: "Pedida por",
  },
  accounts: {
    title: "Cuentas",
    lead: "Todas las cuentas de la instalación: quién puede iniciar sesión y cómo.",
    state: "Estado",
    open: "Abierta",
    closed: "Cerrada",
    manage: "Gestionar",
    manageOf: (email) => `Cuenta de ${email}`,
    passkeys: "Llaves de acceso",
    password: "Contraseña",
    has: "Sí",
    hasNot: "No",
    own: "Es su propia cuenta. Puede cerrarla o eliminarla otra persona que administre la instalación.",
    close: "Cerrar la cuenta",
    closeOf: (email) => `Cerrar la cuenta de ${email}`,
    closeAsk: (email) =>
      `${email} ya no podrá iniciar sesión y se cerrarán todas sus sesiones. Los roles se conservan y la cuenta se puede volver a abrir.`,
    closeDone: (email) => `La cuenta de ${email} está cerrada.`,
    reopen: "Volver a abrir",
    reopenAsk: (email) => `${email} podrá volver a iniciar sesión, con los roles de la cuenta.`,
    reopenDone: (email) => `La cuenta de ${email} vuelve a estar abierta.`,
    reset: "Restablecer la verificación en dos pasos",
    resetOf: (email) => `Restablecer la verificación en dos pasos de ${email}`,
    resetAsk: (email) =>
      `${email} pierde la aplicación de autenticación, las llaves de acceso y los códigos de recuperación, y se cierran todas sus sesiones. Después bastará la contraseña, hasta que se configure de nuevo un segundo paso.`,
    resetDone: (email) => `La verificación en dos pasos de ${email} está restablecida.`,
    remove: "Eliminar",
    removeOf: (email) => `Eliminar la cuenta de ${email}`,
    removeAsk: (email) =>
      `Se elimina la cuenta de ${email} con sus roles, llaves de acceso y sesiones. No se puede deshacer. El registro de actividad conserva lo que se hizo.`,
    removeDone: (email) => `La cuenta de ${email} está eliminada.`,
  },
};
