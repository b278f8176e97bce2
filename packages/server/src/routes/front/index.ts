import type { FastifyInstance } from "fastify";
import { accountApiRoutes } from "./account-api.ts";
import { accountRoutes } from "./account.ts";
import { explorerRoutes } from "./explorer.ts";
import { homeRoutes } from "./home.ts";
import type { FrontOptions } from "./options.ts";
import { setLanguageRoutes } from "./set-language.ts";
import { myChoiceRoutes } from "./my-choices.ts";
import { invitationRoutes } from "./invitation.ts";
import { passkeySignInRoutes } from "./passkey-sign-in.ts";
import { passkeyRoutes } from "./passkeys.ts";
import { passwordRoutes } from "./password.ts";
import { resetRoutes } from "./reset.ts";
import { setupRoutes } from "./setup.ts";
import { signInRoutes } from "./sign-in.ts";
import { singleSignOnRoutes } from "./single-sign-on.ts";
import { twoStepRoutes } from "./two-step.ts";

/** Registers the pages that only the platform has. */
export async function frontRoutes(app: FastifyInstance, options: FrontOptions): Promise<void> {
  await app.register(homeRoutes, options);
  await app.register(explorerRoutes, options);
  await app.register(setLanguageRoutes, options);
  await app.register(signInRoutes, options);
  await app.register(setupRoutes, options);
  await app.register(accountRoutes, options);
  await app.register(myChoiceRoutes, options);
  await app.register(accountApiRoutes, options);
  await app.register(passwordRoutes, options);
  await app.register(twoStepRoutes, options);
  await app.register(passkeyRoutes, options);
  await app.register(passkeySignInRoutes, options);
  await app.register(singleSignOnRoutes, options);
  await app.register(resetRoutes, options);
  await app.register(invitationRoutes, options);
}
