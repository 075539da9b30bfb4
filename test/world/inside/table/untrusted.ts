import { createServer } from "node:https";
import type { AddressInfo } from "node:net";

/**
 * For 127.0.0.1, signed by itself and therefore worth nothing: made once with `openssl req -x509 -newkey ec -nodes`,
 * since Node makes keys but no certificates. Both are published here, so nothing may ever trust them.
 */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBkDCCATagAwIBAgIUYKkpaht4EGsbyELNSmv+xrGNU9owCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyODAzMDM0MVoYDzIxMjYxMTA0
MDMwMzQxWjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARMktg7HCKXVZJqwzRJj5LPVTqkI1JVDQA8xo+/T5ffsl1fHI10hVvZ
/NlWVwHUtl46lto0HjOCTJYbyQXSDHdKo2QwYjAdBgNVHQ4EFgQUh66UAN5B0aR7
k8x91ATu8eBl5eswHwYDVR0jBBgwFoAUh66UAN5B0aR7k8x91ATu8eBl5eswDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUC
IBOHGItFPdz+ou7BvD5v9vuMqWBZt/CsqVexzaKhgSJVAiEA6+g/KKFVELYiFGka
CKijhT4EirtOeJslBYr6vHOkjmE=
-----END CERTIFICATE-----
`;
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgsgPkzFMkREhUOXti
SX7KzhbuOK9a5LMu/9K7VgYrNMOhRANCAARMktg7HCKXVZJqwzRJj5LPVTqkI1JV
DQA8xo+/T5ffsl1fHI10hVvZ/NlWVwHUtl46lto0HjOCTJYbyQXSDHdK
-----END PRIVATE KEY-----
`;

/** A server whose certificate no client believes: no request gets past the handshake. */
export async function startUntrusted(): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const server = createServer({ cert: CERTIFICATE, key: KEY }, (_request, response) => response.end());
  // What a client thinks of the certificate is the client's business.
  server.on("tlsClientError", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
