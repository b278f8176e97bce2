import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
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

/** Milliseconds after which a challenge that waits in a field is made anew: it is good for five minutes. */
const RENEW_MS = 4 * 60_000;

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
    void fillIn(form);
  }
}

/**
 * Offers passkeys among what the browser fills into the field for a name, where it does that (WebAuthn
 * Level 3 §5.1.4: conditional mediation). It waits until one is chosen there.
 */
async function fillIn(form: HTMLFormElement): Promise<void> {
  if (!document.querySelector("input[autocomplete~=webauthn]")) return;
  if (!(await browserSupportsWebAuthnAutofill())) return;
  setTimeout(() => renew(form), RENEW_MS);
  try {
    const { ticket, options } = await challengeFor(form);
    send(
      form,
      ticket,
      await startAuthentication({ optionsJSON: options, useBrowserAutofill: true }),
    );
  } catch {
    // Nobody asked for anything, so there is nothing to say: the button still works.
  }
}

function renew(form: HTMLFormElement): void {
  const isBusy = form.querySelector("button")?.disabled === true;
  if (isBusy || document.visibilityState === "hidden") setTimeout(() => renew(form), RENEW_MS);
  else void fillIn(form);
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
    send(form, ticket, response);
  } catch {
    // Cancelled, timed out, refused or offline: the browser does not tell which, on purpose.
    if (button) button.disabled = false;
    if (!fault) return;
    fault.textContent = form.dataset["failed"] ?? "";
    fault.hidden = false;
  }
}

function send(form: HTMLFormElement, ticket: string, response: object): void {
  setField(form, "ticket", ticket);
  setField(form, "response", JSON.stringify(response));
  form.submit();
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
