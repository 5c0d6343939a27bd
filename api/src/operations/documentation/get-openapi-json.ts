import { openapiJson } from "@tokenry/spec/document";
import type { Handler } from "../../http/operation.ts";

const body = JSON.parse(openapiJson) as { openapi: string };

export const getOpenapiJson: Handler<"getOpenapiJson"> = async () => ({ status: 200, body });
