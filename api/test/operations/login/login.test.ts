import { isUnavailableWithoutStore } from "../../cases/is-unavailable-without-store.ts";
import { beginsSessions, refusesIncompleteLogins, refusesManyLogins, refusesStrangers } from "../../cases/logs-in.ts";
import { refusesBadJson } from "../../cases/refuses-bad-json.ts";
import { refusesLargeBodies } from "../../cases/refuses-large-bodies.ts";
import { refusesMalformedHttp } from "../../cases/refuses-malformed-http.ts";
import { refusesOtherMediaTypes } from "../../cases/refuses-other-media-types.ts";
import type { GetTarget } from "../../cases/target.ts";
import { type Harness, startHarness } from "../../helpers/harness.ts";
import { goodPassword, makeUser } from "../../helpers/users.ts";

describe("POST /api/v1/login", () => {
  let api: Harness;
  let email: string;
  before(async () => {
    api = await startHarness();
    email = (await makeUser(api, { password: goodPassword })).email;
  });
  after(() => api.stop());
  const target: GetTarget = () => ({
    api,
    method: "POST",
    path: "/api/v1/login",
    body: { username: email, password: goodPassword },
  });

  describe("200", () => {
    beginsSessions(target);
  });

  describe("400", () => {
    refusesMalformedHttp(target);
  });

  describe("401", () => {
    refusesStrangers(target);
  });

  describe("413", () => {
    refusesLargeBodies(target);
  });

  describe("415", () => {
    refusesOtherMediaTypes(target);
  });

  describe("422", () => {
    refusesBadJson(target);

    refusesIncompleteLogins(target);
  });

  describe("429", () => {
    refusesManyLogins(target);
  });
});

describe("POST /api/v1/login without its store", () => {
  let api: Harness;
  before(async () => {
    api = await startHarness();
  });
  after(() => api.stop());
  const body = { username: "a@example.com", password: "wrong" };
  const target: GetTarget = () => ({ api, method: "POST", path: "/api/v1/login", body });

  describe("503", () => isUnavailableWithoutStore(target));
});
