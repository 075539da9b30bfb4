import type { GraphqlExecutor } from "./create-executor.js";

/** Takes what makes an executor, which takes some time. Returns one that is made with its first request. */
export function onFirstUse(create: () => GraphqlExecutor): GraphqlExecutor {
  let made: GraphqlExecutor | undefined;
  return { execute: (request, data) => (made ??= create()).execute(request, data) };
}
