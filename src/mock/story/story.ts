import type { ApiName } from "../../../generated/apis.js";
import { type CheckedStep, checkStep, examplesOf } from "./check-step.js";

/** What is left of the steps that an operation has been told. */
interface Plan {
  next: CheckedStep[];
  always?: CheckedStep;
}

/** Nobody writes so many; a script that never stops would. */
const MAX_STEPS = 10_000;

/** What the operations of one session answer next, as they were told. */
export class Story {
  readonly #plans = new Map<ApiName, Map<string, Plan>>();

  /**
   * Takes the steps of the next requests for an operation, behind those that it has still to take. Throws a TypeError
   * that lists what exists, and takes none of them, where one is not a step of the operation.
   */
  next(api: ApiName, operationId: string, steps: unknown): void {
    examplesOf(api, operationId);
    if (!Array.isArray(steps)) throw new TypeError(`The steps of ${operationId} must be a list.`);
    const checked = steps.map((step) => checkStep(api, operationId, step));
    const plan = this.#planOf(api, operationId);
    if (plan.next.length + checked.length > MAX_STEPS)
      throw new TypeError(`An operation holds at most ${MAX_STEPS} steps. A step that repeats has "times".`);
    plan.next = [...plan.next, ...checked];
  }

  /** Takes the step of each request for an operation that finds no other, until a reset. Throws as `next` does. */
  always(api: ApiName, operationId: string, step: unknown): void {
    const checked = checkStep(api, operationId, step);
    if (typeof step === "object" && step !== null && "times" in step)
      throw new TypeError('always holds until reset, so its step has no "times".');
    this.#planOf(api, operationId).always = checked;
  }

  /** Takes an operation. Returns its next step where that is a fault, which is taken then. */
  takeFault(api: ApiName, operationId: string): CheckedStep | undefined {
    const step = this.#current(api, operationId);
    return step?.fault ? this.take(api, operationId) : undefined;
  }

  /** Takes an operation. Returns its next step, which is taken then. */
  take(api: ApiName, operationId: string): CheckedStep | undefined {
    const step = this.#current(api, operationId);
    const plan = this.#plans.get(api)?.get(operationId);
    const [first] = plan?.next ?? [];
    if (plan && first) {
      if (first.times > 1) plan.next[0] = { ...first, times: first.times - 1 };
      else plan.next.shift();
    }
    return step;
  }

  /** Forgets the steps of an API, or of all. */
  reset(api?: ApiName): void {
    if (api === undefined) this.#plans.clear();
    else this.#plans.delete(api);
  }

  #current(api: ApiName, operationId: string): CheckedStep | undefined {
    const plan = this.#plans.get(api)?.get(operationId);
    return plan?.next[0] ?? plan?.always;
  }

  #planOf(api: ApiName, operationId: string): Plan {
    const plans = this.#plans.get(api) ?? new Map<string, Plan>();
    this.#plans.set(api, plans);
    const plan = plans.get(operationId) ?? { next: [] };
    plans.set(operationId, plan);
    return plan;
  }
}
