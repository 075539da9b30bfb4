import { componentName } from "./component-name.js";

const PASCAL_CASE = /^[A-Z][A-Za-z0-9]*$/;
/**
 * Globals of browsers that could pass for the name of a resource, beside those that Node has too. There is no list of
 * exceptions: what a page calls Document is exported as `UserDocument`, since an import that shadows a global is read
 * wrong.
 */
const BROWSER_GLOBALS = new Set([
  ...[
    "Animation",
    "Attr",
    "Audio",
    "Cache",
    "Clipboard",
    "Comment",
    "Credential",
    "Document",
    "Element",
    "External",
    "File",
    "Gamepad",
  ],
  ...[
    "Geolocation",
    "Highlight",
    "History",
    "Image",
    "Location",
    "Lock",
    "Navigator",
    "Node",
    "Notification",
    "Option",
    "Permissions",
    "Plugin",
  ],
  ...["Range", "Report", "Screen", "Selection", "Storage", "Text", "Touch", "Window", "Worker", "Worklet"],
  ...["FileList", "FileReader", "MediaError", "PaymentAddress", "PaymentRequest", "PaymentResponse"],
  ...["CloseEvent", "ErrorEvent", "ProgressEvent", "StorageEvent", "SubmitEvent", "TrackEvent"],
]);

/** A component schema becomes an exported type and an exported value of the same name. */
export function schemaName() {
  return {
    Schema(_schema, { report, location }) {
      const name = componentName(location);
      if (name === undefined) return;
      if (!PASCAL_CASE.test(name)) {
        report({ message: `The schema name "${name}" is not PascalCase: rename its file.`, location });
      } else if (name in globalThis || BROWSER_GLOBALS.has(name)) {
        report({
          message: `The schema name "${name}" shadows a global of JavaScript: rename its file, as to "User${name}".`,
          location,
        });
      }
    },
  };
}
