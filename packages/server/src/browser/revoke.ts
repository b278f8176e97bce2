import { csrfToken } from "./csrf-token.ts";

/** Sends forms that name an API address to that address instead, and takes their row away. */
export function sendRevocationsToApi(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-api]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void revoke(form);
    });
  }
}

async function revoke(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector("button");
  if (button) button.disabled = true;
  const done = await remove(form.dataset["api"] ?? "");
  const status = document.querySelector<HTMLElement>("#sessions-status");
  if (status) status.textContent = status.dataset[done ? "done" : "failed"] ?? "";
  if (done) form.closest("tr")?.remove();
  else if (button) button.disabled = false;
}

async function remove(address: string): Promise<boolean> {
  try {
    const headers = { "x-csrftoken": csrfToken() };
    return (await fetch(address, { method: "DELETE", headers, credentials: "same-origin" })).ok;
  } catch {
    // Offline: the button can be used again.
    return false;
  }
}
