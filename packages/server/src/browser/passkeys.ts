import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/browser";
import { csrfToken } from "./csrf-token.ts";

interface Challenge {
  readonly ticket: string;
  readonly options: PublicKeyCredentialCreationOptionsJSON & PublicKeyCredentialRequestOptionsJSON;
}

/** Shows the forms of passkeys where the browser knows them, and lets authenticators complete them. */
export function offerPasskeys(): void {
  if (!browserSupportsWebAuthn()) return;
  for (const hint of document.querySelectorAll<HTMLElement>("[data-without-passkeys]"))
    hint.hidden = true;
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void complete(form);
    });
  }
}

async function complete(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector("button");
  const fault = form.querySelector<HTMLElement>("[role=alert]");
  if (button) button.disabled = true;
  if (fault) fault.hidden = true;
  try {
    const { ticket, options } = await challengeFor(form);
    const response =
      form.dataset["passkey"] === "create"
        ? await startRegistration({ optionsJSON: options })
        : await startAuthentication({ optionsJSON: options });
    setField(form, "ticket", ticket);
    setField(form, "response", JSON.stringify(response));
    form.submit();
  } catch {
    // Cancelled, timed out, refused or offline: the browser does not tell which, on purpose.
    if (button) button.disabled = false;
    if (!fault) return;
    fault.textContent = form.dataset["failed"] ?? "";
    fault.hidden = false;
  }
}

async function challengeFor(form: HTMLFormElement): Promise<Challenge> {
  const step = form.querySelector<HTMLInputElement>("[name=step]")?.value;
  const answer = await fetch(form.dataset["options"] ?? "", {
    method: "POST",
    headers: { "x-csrftoken": csrfToken(), "content-type": "application/json" },
    body: JSON.stringify(step === undefined ? {} : { step }),
    credentials: "same-origin",
  });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as Challenge;
}

function setField(form: HTMLFormElement, name: string, value: string): void {
  const field = form.querySelector<HTMLInputElement>(`[name=${name}]`);
  if (field) field.value = value;
}
