import { enumDescriptions } from "./enum-descriptions.js";
import { supportedKeywords } from "./supported-keywords.js";

/** The contract's own lint rules. Redocly loads plugins as plain JavaScript. */
export default function smilePlugin() {
  return {
    id: "smile",
    rules: {
      oas3: {
        "enum-descriptions": enumDescriptions,
        "supported-keywords": supportedKeywords,
      },
    },
  };
}
