import { toIdentitySchemaMessage } from "../identity-data.ts";
import { IdentitySchemaMessage } from "../messages/identity.ts";
import { Empty, map, message, messageType } from "../protobuf/message-type.ts";
import { rpc } from "./rpc.ts";

export const GetResourceIdentitySchemas = rpc({
  request: Empty,
  response: messageType("GetResourceIdentitySchemas.Response", {
    identitySchemas: map(message(1, IdentitySchemaMessage)),
  }),
  handle({ definition }) {
    const identified = Object.entries(definition.resources ?? {}).flatMap(([typeName, { identity }]) =>
      identity ? [[typeName, toIdentitySchemaMessage(identity)] as const] : [],
    );
    return { identitySchemas: Object.fromEntries(identified) };
  },
});
