// Fastify alone, answering one payload, bare and with given headers: what a read costs at least.
import Fastify from "fastify";

const payload = JSON.parse(process.argv[2]);
const headers = JSON.parse(process.argv[3]);
const app = Fastify();
app.get("/", async () => payload);
app.get("/headers", async (_request, reply) => reply.headers(headers).send(payload));
await app.listen({ host: "127.0.0.1", port: 0 });
process.send(app.server.address().port);
process.on("disconnect", () => process.exit());
process.on("message", () => void app.close().then(() => process.exit()));
