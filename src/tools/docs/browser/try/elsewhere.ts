import type { TryFile } from "../../try/try-file.js";
import { makeElement } from "../make-element.js";
import type { Written } from "./call-form.js";
import { codeFigure } from "./code-figure.js";
import { sameCall } from "./same-call.js";

/** Makes the part that shows the call as it would be made from elsewhere. Returns it, and what brings it up to date. */
export function elsewhere(file: TryFile) {
  const [curl, typescript] = [codeFigure("curl", "shell"), codeFigure("TypeScript", "typescript")];
  const { variable } = file.sample.server;
  return {
    elements: [
      makeElement("h3", "", {}, "The same call from elsewhere"),
      makeElement("p", "", {}, `The variable ${variable} says where it goes, be it the service or a mock.`),
      curl.element,
      typescript.element,
    ],
    show({ request, isSendable }: Written) {
      // What cannot be written down leaves the last call that could.
      if (!isSendable || request.raw !== undefined) return;
      const written = sameCall(file, request);
      curl.show(written.curl);
      typescript.show(written.typescript);
    },
  };
}
