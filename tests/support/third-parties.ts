export { startThirdParties, type ThirdParties } from "../../sites/third-parties/server.mjs";
