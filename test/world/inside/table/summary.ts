import { MARK } from "./answers.js";

type Loose = { readonly [name: string]: Loose } | undefined;

/** What the checks look at, of a result of any kind. */
export type Summary = Readonly<Record<string, unknown>>;

/**
 * Carries out a call and takes from its result what the checks look at. What is absent is absent here too. A call that
 * throws is `thrown`, which no check expects.
 */
export async function summarise(call: () => Promise<unknown>): Promise<Summary> {
  try {
    return describe((await call()) as Record<string, unknown>);
  } catch (error) {
    return { thrown: String(error), name: (error as Error).name };
  }
}

function describe(result: Record<string, unknown>): Summary {
  const isResult = typeof result["kind"] === "string";
  // A path-typed call gives openapi-fetch's own answer, with the envelope inside.
  const { status, headers } = (isResult ? result : result["response"]) as { status?: number; headers?: Headers };
  const data = (isResult ? result["data"] : unwrap(result["data"])) as Loose;
  const { kind, ok, attempts, maybeApplied, timeout, requestId } = result;
  const [issue] = (result["issues"] ?? []) as { keyword: string; path: string }[];
  return {
    ...{ kind: kind ?? "path-typed", ok, status, attempts, maybeApplied, timeout, requestId },
    keyword: issue?.keyword,
    place: issue?.path,
    mark: headers?.get(MARK.name) ?? undefined,
    code: (result["error"] as Loose)?.["code"],
    id: data?.["id"],
    userId: data?.["userId"],
    uuid: data?.["accounts"]?.["0"]?.["uuid"],
    cause: describeCause(result["cause"]),
  };
}

function unwrap(body: unknown): unknown {
  return (body as { data?: unknown } | undefined)?.data ?? body;
}

/** Not compared, but what a reader of a failed check wants to know first. */
function describeCause(cause: unknown): string | undefined {
  if (cause === undefined) return undefined;
  const inner = (cause as { cause?: { message?: string } }).cause?.message;
  return `${String(cause)}${inner ? ` (${inner})` : ""}`;
}
