/**
 * Puts the set-up code, which the link carries after its #, into the form, and takes it out of the
 * address: so it stays out of the history and of screenshots.
 */
export function fillSetupCode(): void {
  const field = document.querySelector<HTMLInputElement>('form[action="/office/setup"] #code');
  const code = location.hash.slice(1);
  if (!field || code === "") return;
  field.value = code;
  history.replaceState(null, "", location.pathname + location.search);
  document.querySelector<HTMLInputElement>("#email")?.focus();
}
