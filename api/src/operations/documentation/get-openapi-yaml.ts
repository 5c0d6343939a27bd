import { openapiYaml } from "@tokenry/spec/document";
import type { Handler } from "../../http/operation.ts";

export const getOpenapiYaml: Handler<"getOpenapiYaml"> = async () => ({ status: 200, body: openapiYaml });
