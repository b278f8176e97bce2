import { createMechanismsServer } from "./server.mjs";

const server = createMechanismsServer();
server.listen(Number(process.argv[2] ?? 8099), "127.0.0.1", () =>
  console.log(`http://www.mechanisms.localhost:${server.address().port}/`),
);
