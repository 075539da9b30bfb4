import { closedRequests } from "./closed-requests.js";
import { enumDescriptions } from "./enum-descriptions.js";
import { errorTable } from "./error-table.js";
import { exampleNames } from "./example-names.js";
import { namedExamples } from "./named-examples.js";
import { nullable } from "./nullable.js";
import { openEnumForm } from "./open-enum-form.js";
import { openEnums } from "./open-enums.js";
import { openResponses } from "./open-responses.js";
import { operationId } from "./operation-id.js";
import { retryAfter } from "./retry-after.js";
import { schemaName } from "./schema-name.js";
import { supportedKeywords } from "./supported-keywords.js";
import { uniqueExampleNames } from "./unique-example-names.js";
import { xSource } from "./x-source.js";

/** The contract's own lint rules. Redocly loads plugins as plain JavaScript. */
export default function smilePlugin() {
  return {
    id: "smile",
    rules: {
      oas3: {
        "closed-requests": closedRequests,
        "enum-descriptions": enumDescriptions,
        "error-table": errorTable,
        "example-names": exampleNames,
        "named-examples": namedExamples,
        nullable,
        "open-enum-form": openEnumForm,
        "open-enums": openEnums,
        "open-responses": openResponses,
        "operation-id": operationId,
        "retry-after": retryAfter,
        "schema-name": schemaName,
        "supported-keywords": supportedKeywords,
        "unique-example-names": uniqueExampleNames,
        "x-source": xSource,
      },
    },
  };
}
