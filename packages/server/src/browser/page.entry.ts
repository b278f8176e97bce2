import { fillSetupCode } from "./setup-code.ts";
import { sendRevocationsToApi } from "./revoke.ts";

fillSetupCode();
sendRevocationsToApi();
