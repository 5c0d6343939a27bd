import { beginSession } from "../../http/begin-session.ts";
import type { Handler } from "../../http/operation.ts";

export const login: Handler<"login"> = ({ body }, call) => beginSession(body, call);
