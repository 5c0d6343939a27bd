import type { OperationId, PathParameters, QueryParameters, Success } from "@tokenry/spec";
import { expectTypeOf } from "expect-type";
import type { Answer, Call, Handler, Handlers, Input } from "../src/http/operation.ts";
import type { Principal } from "../src/models/principal.ts";
import { handlers } from "../src/operations/index.ts";

/**
 * What must not compile. `tsc` checks it before the tests run: an expected error that does not come is an error itself.
 */
describe("The compile-time contract", () => {
  it("has a handler for every operation of the document", () => {
    expectTypeOf(handlers).toEqualTypeOf<Handlers>();
    expectTypeOf<keyof Handlers>().toEqualTypeOf<OperationId>();
    const { getHealth: _getHealth, ...rest } = handlers;
    // @ts-expect-error a handler is missing
    const incomplete: Handlers = rest;
    const complete: Handlers = { ...rest, getHealth: async () => ({ status: 200, body: { status: "ok" } }) };
    return [incomplete, complete];
  });

  it("has no handler of an operation that the document lacks", () => {
    const health = { getHealth: handlers.getHealth };
    const unknown: Pick<Handlers, "getHealth"> = {
      ...health,
      // @ts-expect-error the document has no such operation
      rotateEverything: handlers.getHealth,
    };
    return unknown;
  });

  it("refuses a status that the document does not declare", () => {
    const right: Handler<"getHealth"> = async () => ({ status: 200, body: { status: "ok" } });
    // @ts-expect-error 201 is not declared
    const created: Handler<"getHealth"> = async () => ({ status: 201, body: { status: "ok" } });
    // @ts-expect-error a problem is thrown, not returned
    const problem: Handler<"getApiTokenForServiceAccountWithTenant"> = async () => ({ status: 404, body: {} });
    expectTypeOf<Answer<"getHealth">["status"]>().toEqualTypeOf<200>();
    return [right, created, problem];
  });

  it("refuses a body that is not as declared", () => {
    // @ts-expect-error the status is "ok", always
    const wrong: Handler<"getHealth"> = async () => ({ status: 200, body: { status: "fine" } });
    // @ts-expect-error the name is missing
    const incomplete: Handler<"createApiTokenForCurrentUser"> = async () => ({ status: 200, body: { id: "x" } });
    // @ts-expect-error the body is empty
    const full: Handler<"deleteServiceAccountForTenant"> = async () => ({ status: 200, body: { id: "x" } });
    expectTypeOf<Success<"deleteServiceAccountForTenant">>().toEqualTypeOf<{ status: 200; body: undefined }>();
    return [wrong, incomplete, full];
  });

  it("gives a handler the input of the document and no other", () => {
    expectTypeOf<PathParameters<"getServiceAccountForTenant">>().toEqualTypeOf<{ tenant: string; id: string }>();
    expectTypeOf<QueryParameters<"listServiceAccountsForTenant">>().toHaveProperty("size");
    expectTypeOf<Input<"getCurrentUser">["body"]>().toEqualTypeOf<undefined>();
    const path: Handler<"getCurrentUser"> = async ({ path: parameters }) => {
      // @ts-expect-error the operation has no path parameter
      throw new Error(parameters.tenant);
    };
    const body: Handler<"createServiceAccountForTenant"> = async ({ body: request }) => {
      expectTypeOf(request.name).toEqualTypeOf<string>();
      // @ts-expect-error the document has no such member
      throw new Error(request.nickname);
    };
    const query: Handler<"listServiceAccountsForTenant"> = async ({ query: parameters }) => {
      expectTypeOf(parameters.page).toEqualTypeOf<number | undefined>();
      // @ts-expect-error the document has no such parameter
      throw new Error(parameters.offset);
    };
    return [path, body, query];
  });

  it("gives a principal to operations with a credential, and to no other", () => {
    expectTypeOf<Call<"getCurrentUser">["principal"]>().toEqualTypeOf<Principal>();
    const open: Handler<"getHealth"> = async (_input, call) => {
      // @ts-expect-error anyone may call it: there is no principal
      throw new Error(call.principal);
    };
    return open;
  });
});
