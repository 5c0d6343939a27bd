import type { NextFunction, Request, RequestHandler, Response } from "express";

/** Several middlewares as one. Express would make a closure and three objects for each of them on each request. */
export function chain(steps: readonly RequestHandler[]): RequestHandler {
  const runFrom = (index: number, request: Request, response: Response, done: NextFunction): void => {
    const step = steps[index];
    if (!step) {
      done();
      return;
    }
    const next: NextFunction = (error?: unknown) => {
      if (error) done(error);
      else runFrom(index + 1, request, response, done);
    };
    try {
      const pending = step(request, response, next);
      if (pending instanceof Promise) pending.catch(done);
    } catch (error) {
      done(error);
    }
  };
  return function chain(request, response, next) {
    runFrom(0, request, response, next);
  };
}
