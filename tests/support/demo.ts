export { startDemo, type Demo } from "../../sites/demo/server.mjs";
