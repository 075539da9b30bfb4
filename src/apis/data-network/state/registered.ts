import type { StateContext } from "../../../mock/state/api-state.js";
import { Collection } from "../../../mock/state/collection.js";
import { createNextId } from "../../../mock/state/next-id.js";
import {
  ACKNOWLEDGED,
  answerWith,
  answerWithPage,
  exampleData,
  type Handlers,
  MISSING,
  requiredParameter,
} from "./answers.js";
import { toTime } from "./times.js";

/** What is created by the client as it stands in the request, and nothing more. */
interface Registered {
  readonly id?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

/** The operations on resources of a kind. The contract has no others for it. */
interface Operations {
  readonly create: string;
  /** Of the success of `create`. */
  readonly created: 200 | 201;
  readonly list: string;
  readonly get?: string;
  readonly update?: string;
  readonly delete: string;
}

/** Takes the operations on a kind of resources, and what an attribute is that requests may leave out and do. */
export function createRegistered<Resource extends Registered>(
  context: StateContext,
  operations: Operations,
  leftOut: Partial<Resource> = {},
): { readonly resources: Collection<Resource>; readonly handlers: Handlers } {
  const resources = new Collection<Resource>();
  const example = exampleData(context, operations.create) as Resource;
  const nextId = createNextId(example.id as string);

  function create(request: object): Resource {
    const resource: Resource = { ...example, ...leftOut, ...request, id: nextId(), ...timesOf(example) };
    resources.set(resource.id as string, resource);
    return resource;
  }

  function timesOf({ createdAt, updatedAt }: Registered): Registered {
    const now = toTime(context.now());
    return { ...(createdAt !== undefined && { createdAt: now }), ...(updatedAt !== undefined && { updatedAt: now }) };
  }

  const handlers: Record<string, Handlers[string]> = {
    [operations.create]: ({ body }) =>
      answerWith(context, operations.create, operations.created, create(body as object)),
    [operations.list]: (call) => answerWithPage(context, call, resources),
    [operations.delete]: (call) => (resources.delete(requiredParameter(call, "id")) ? ACKNOWLEDGED : MISSING),
  };
  const { get, update } = operations;
  if (get !== undefined)
    handlers[get] = (call) => {
      const resource = resources.get(requiredParameter(call, "id"));
      return resource ? answerWith(context, get, 200, resource) : MISSING;
    };
  if (update !== undefined)
    handlers[update] = (call) => {
      const id = requiredParameter(call, "id");
      const former = resources.get(id);
      if (!former) return MISSING;
      const resource: Resource = { ...former, ...(call.body as object), id };
      resources.set(id, resource);
      return answerWith(context, update, 200, resource);
    };
  return { resources, handlers };
}
