const WORDS = new Set(
  "access|alive|allow|app|auth|autologin|bar|basket|cart|checkout|collapsed|color|colour|cookie|cookies|consent|country|csrf|currency|current|dark|device|diff|event|filter|flash|guest|id|in|keep|lang|language|last|light|locale|localization|logged|login|me|message|messages|mode|notice|page|perf|policy|preference|preferences|preferred|redirect|refresh|region|remember|scheme|selected|session|settings|sidebar|sign|state|status|sticky|test|theme|token|to|tracking|uid|user|username|uuid|version|view|viewed|visit|visited|visitor".split(
    "|",
  ),
);

/** Whether a name is made of words any programmer would take, so that it tells nobody's product. */
export function isEveryday(name: string): boolean {
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").split(/[-_.]/);
  return words.every((word) => WORDS.has(word.toLowerCase()));
}
