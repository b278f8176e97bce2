export {
  startThirdParties,
  type ThirdParties,
  type ThirdPartyRequest,
} from "../../sites/third-parties/server.mjs";
