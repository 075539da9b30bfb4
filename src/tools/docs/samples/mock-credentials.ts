import { basicAuthorization } from "../../../client/basic-authorization.js";
import type { Credentials } from "../../../openapi/security.js";

/** What a mock is shown, by the kind of credentials. It takes whatever is well formed, so these are nobody's. */
export const MOCK_CREDENTIALS: Readonly<Record<Credentials["kind"], string>> = {
  basic: basicAuthorization("user", "key", "password", "secret"),
  bearer: "Bearer token",
  "api-key": "key",
};
