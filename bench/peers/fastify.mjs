/** Fastify with @fastify/bearer-auth. Its own list of keys is compared one by one: a function looks them up here. */
import bearerAuth from "@fastify/bearer-auth";
import fastify from "fastify";
import { findUser } from "./hashed-tokens.mjs";

const app = fastify();
app.decorateRequest("user", null);
await app.register(bearerAuth, {
  keys: new Set(),
  auth: (text, request) => {
    request.user = findUser(text);
    return request.user !== undefined;
  },
});
app.get("/", (request, reply) => {
  reply.send({ id: request.user.id });
});
console.error(`listens on ${await app.listen({ port: 0, host: "127.0.0.1" })}`);
