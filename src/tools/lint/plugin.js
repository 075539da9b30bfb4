import { absoluteUrls } from "./absolute-urls.js";
import { arrayItems } from "./array-items.js";
import { closedRequests } from "./closed-requests.js";
import { distinctNames } from "./distinct-names.js";
import { echo } from "./echo.js";
import { enumDescriptions } from "./enum-descriptions.js";
import { errorTable } from "./error-table.js";
import { exampleNames } from "./example-names.js";
import { markdownLists } from "./markdown-lists.js";
import { namedExamples } from "./named-examples.js";
import { nullable } from "./nullable.js";
import { openEnumForm } from "./open-enum-form.js";
import { openEnums } from "./open-enums.js";
import { openResponses } from "./open-responses.js";
import { operationId } from "./operation-id.js";
import { plainServerVariables } from "./plain-server-variables.js";
import { reachedComponents } from "./reached-components.js";
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
        "absolute-urls": absoluteUrls,
        "array-items": arrayItems,
        "closed-requests": closedRequests,
        "distinct-names": distinctNames,
        echo,
        "enum-descriptions": enumDescriptions,
        "error-table": errorTable,
        "example-names": exampleNames,
        "markdown-lists": markdownLists,
        "named-examples": namedExamples,
        nullable,
        "open-enum-form": openEnumForm,
        "open-enums": openEnums,
        "open-responses": openResponses,
        "operation-id": operationId,
        "plain-server-variables": plainServerVariables,
        "reached-components": reachedComponents,
        "retry-after": retryAfter,
        "schema-name": schemaName,
        "supported-keywords": supportedKeywords,
        "unique-example-names": uniqueExampleNames,
        "x-source": xSource,
      },
    },
  };
}
