import type { Schemas } from "@tokenry/spec";

type WithText = Schemas["CreateApiTokenResponse"] | Schemas["RotateApiTokenResponse"];

/** The answer to a creation or a rotation, as servers gave it before it told all of the token: the provider has to ask for the rest. */
export const toOlderAnswer = (answer: WithText, isRotation: boolean) => {
  const { id, name, fullToken, sealedToken, generation } = answer;
  return {
    id,
    name,
    ...(fullToken !== undefined && { fullToken }),
    ...(sealedToken !== undefined && { sealedToken }),
    ...(isRotation && { generation }),
  };
};
