import { JSON_MEDIA_TYPE } from "../../client/media-type.js";
import type { OpenApiDocument } from "../../openapi/document.js";
import { pointerTo } from "../../validation/pointer.js";
import { type ContractWebhook, SCHEMA_REFERENCE, schemaName } from "./contract.js";
import { GenerationError } from "./generation-error.js";

/** The schema that every event fulfils, whatever its type. */
export const EVENT_SCHEMA = "WebhookEvent";

/** Reads the webhooks of a bundle and makes sure that a table of their types can tell them apart. */
export function readWebhooks({ webhooks = {}, components: { schemas } }: OpenApiDocument): ContractWebhook[] {
  const types = Object.keys(webhooks);
  if (types.length > 0 && schemas[EVENT_SCHEMA] === undefined) {
    throw new GenerationError(
      "/webhooks",
      `webhooks need a schema ${EVENT_SCHEMA}: an event of unknown type is validated by it`,
    );
  }
  return types.map((type) => {
    const reference = webhooks[type]?.post?.requestBody?.content?.[JSON_MEDIA_TYPE]?.schema?.$ref;
    if (!reference?.startsWith(SCHEMA_REFERENCE)) {
      throw new GenerationError(
        pointerTo("webhooks", type, "post", "requestBody"),
        "a webhook must have a JSON body whose schema is a $ref to a file in schemas/",
      );
    }
    const schema = schemaName(reference);
    if (schemas[schema]?.properties?.["type"]?.["const"] !== type) {
      throw new GenerationError(
        pointerTo("components", "schemas", schema),
        `the event of webhook ${type} must have the attribute "type" with const ${type}`,
      );
    }
    return { type, schema };
  });
}
