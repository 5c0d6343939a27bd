import { UnexpectedResponseError } from "@tokenry/sdk/fetch";

/**
 * What a server says that it made. Without an id, which would be a state that nobody can read again, it was no Tokenry server that
 * answered, and what the server did is not known.
 */
export function requireId<Made extends { id: string }>(made: Made): Made {
  if (typeof made.id === "string" && made.id !== "") return made;
  const error = new UnexpectedResponseError("The answer does not have the id of what was made.", {
    status: undefined,
    headers: {},
    requestId: undefined,
  });
  throw Object.assign(error, { mayBeDone: true });
}
