/**
 * Why a call was refused before anything was sent: a method says it by its result, a path-typed call throws it.
 * Whatever else came of the call is given back as it is, so that a comparison shows it.
 */
export async function whyRefused(call: () => unknown): Promise<unknown> {
  try {
    const outcome = (await call()) as { kind?: string; attempts?: number; issues?: readonly { message: string }[] };
    return outcome.kind === "invalid-request" && outcome.attempts === 0 ? outcome.issues?.[0]?.message : outcome;
  } catch (thrown) {
    return thrown instanceof TypeError ? thrown.message : thrown;
  }
}
