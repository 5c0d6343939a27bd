/** passport-http-bearer on Express as it comes. */
import express from "express";
import passport from "passport";
import { Strategy } from "passport-http-bearer";
import { findUser } from "./hashed-tokens.mjs";

passport.use(new Strategy((text, done) => done(null, findUser(text) ?? false)));
const app = express();
app.get("/", passport.authenticate("bearer", { session: false }), (request, response) => {
  response.json({ id: request.user.id });
});
const server = app.listen(0, "127.0.0.1", () => console.error(`listens on http://127.0.0.1:${server.address().port}`));
