import { createBannersServer } from "./server.mjs";

const server = createBannersServer();
server.listen(Number(process.argv[2] ?? 8098), "127.0.0.1", () =>
  console.log(`http://www.banners.localhost:${server.address().port}/`),
);
