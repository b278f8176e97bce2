import type { BannerLocale } from "./texts.ts";

export const en: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Cookies on {site}",
    who: "{controller} asks for your consent to store and read information on your device for:",
    how: "You can accept all of it, reject all of it, or choose. If you reject, the site itself keeps working; what you refuse, such as content from other providers, stays off.",
    withdraw:
      "You can change or withdraw your choice at any time under “Cookie preferences” on every page. We remember it for 6 months, whatever you decide.",
    gpc: "Your browser sends a Global Privacy Control signal. It is honoured: nothing is shared or used for advertising.",
    informs: "{controller} stores and reads information on your device for:",
    optOutHow:
      "This is on unless you opt out. You can opt out of all of it, accept all of it, or choose. If you opt out, the site itself keeps working.",
    optOut: "Opt out of all",
    optOutHonoured: "Opt-Out Request Honored: your browser sends a Global Privacy Control signal.",
    noticeHow: "You do not have to do anything. You can switch off what you do not want.",
    understood: "OK",
    change: "You can change this at any time under “Cookie preferences” on every page.",
    added: "New since your last choice: {services}. What you decided before stays as it is.",
    policy: "Cookies policy",
    privacyPolicy: "Privacy policy",
    accept: "Accept all",
    reject: "Reject all",
    choose: "Choose",
    save: "Save my choice",
    close: "Close without changing anything",
    preferences: "Cookie preferences",
    preferencesIntro: "Switch on what you allow. Nothing changes until you save.",
    alwaysOn: "Always on",
    saved: "Your choice is saved.",
  },
  placeholder: {
    held: "This content comes from {provider}. To show it, your browser connects to {provider}, who may store and read information on your device.",
    once: "Load once",
    always: "Always load content from {provider}",
    policy: "Privacy policy of {provider}",
  },
  categories: {
    necessary: {
      name: "Necessary",
      description: "What the site cannot work without, or what you asked for.",
    },
    preferences: {
      name: "Preferences",
      description: "Remembers how you like the site to look and behave.",
    },
    statistical: {
      name: "Statistics",
      description: "Shows which pages are used, so that the site can be improved.",
    },
    marketing: {
      name: "Marketing",
      description:
        "Content and advertising from other providers, who may follow you across websites.",
    },
  },
};
