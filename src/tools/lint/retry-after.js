const NAME = "retry-after";

/** No source documents `Retry-After`: consumers may use it, and may not rely on it. */
export function retryAfter() {
  return {
    Header(header, { key, report, location }) {
      if (String(key).toLowerCase() !== NAME) return;
      if (header.required === true)
        report({
          message: "Retry-After is not documented, so no answer has to have it: remove `required`.",
          location: location.child("required"),
        });
      if (header["x-source"] !== "inferred")
        report({ message: "Retry-After is not documented: mark it with `x-source: inferred`.", location });
    },
  };
}
