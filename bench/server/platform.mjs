// The platform as `glassjar start` runs it, over a fresh data file.
import { createApp, ensurePlatform, openStore } from "@glassjar/server";

const store = openStore(process.argv[2]);
await ensurePlatform(store);
// One address asks all of it.
const app = await createApp({ store, site: "platform", quota: { calls: 0, people: 0 } });
await app.listen({ host: "127.0.0.1", port: 0 });
process.send(app.server.address().port);
process.on("disconnect", () => process.exit());
process.on("message", () => {
  void app
    .close()
    .then(() => store.close())
    .then(() => process.exit());
});
