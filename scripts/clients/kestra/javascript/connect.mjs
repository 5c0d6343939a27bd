import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { createRequire } from "node:module";

/** The SDK is installed outside of this repository: KESTRA_SDK_FOLDER has its node_modules. */
const requireSdk = createRequire(`${process.env.KESTRA_SDK_FOLDER}/`);
// Its index cannot be loaded: that of 0.24.1 requires a file that the package does not have (model/SLALabels).
const load = (name) => requireSdk(`@kestra-io/kestra-sdk/dist/${name}`).default;

const apiNames = [
  "AuthsApi",
  "BindingsApi",
  "GroupsApi",
  "InvitationsApi",
  "RolesApi",
  "ServiceAccountApi",
  "TenantAccessApi",
  "TenantsApi",
  "UsersApi",
];

export const tenant = "main";
export const password = "Correct-Horse-2!";
export const newName = (stem) => `${stem}-${randomBytes(4).toString("hex")}`;

/** The APIs of the SDK by name (`usersApi`), made as its KestraClient makes them. They share one ApiClient: who connects last calls. */
export function connect(token = process.env.TOKENRY_API_TOKEN) {
  const apiClient = load("ApiClient").instance;
  apiClient.basePath = process.env.TOKENRY_URL;
  apiClient.authentications.bearerAuth.accessToken = token;
  const apis = apiNames.map((name) => [
    `${name[0].toLowerCase()}${name.slice(1)}`,
    new (load(`api/${name}`))(apiClient),
  ]);
  return { apiClient, ...Object.fromEntries(apis) };
}

/** Calls a method of the SDK; resolves with its result, or with the body where the SDK declares no result. */
export function call(api, method, ...args) {
  return new Promise((resolve, reject) => {
    api[method](...args, (error, data, response) => {
      // The whole of the SDK's error is long, and holds the credential.
      if (error)
        reject(
          Object.assign(new Error(`${method}: ${error.response?.text ?? error.message}`), {
            status: error.status,
            text: error.response?.text,
          }),
        );
      else resolve(data ?? response.body);
    });
  });
}

/** The call must fail with one of these statuses, in the shape that Kestra's clients read. */
export async function expectRefused(statuses, ...request) {
  const error = await call(...request).then(
    (data) => assert.fail(`${statuses} was expected, but the call gave ${JSON.stringify(data)}`),
    (reason) => reason,
  );
  assert.ok(statuses.includes(error.status), `${error.status} ${error.message}`);
  const problem = JSON.parse(error.text);
  assert.equal(typeof problem.message, "string");
  assert.equal(typeof problem._links.self.href, "string");
}
