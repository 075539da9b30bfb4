import { closedPort } from "../support/listening.js";

/** The ports that guides name: of the mock, and of an application. */
const MOCK_PORT = "4010";
const APP_PORT = "3000";
const MOCK_COMMAND = "smile-contracts mock";

/**
 * Takes files as a guide has them, by name. Returns them with other ports, on which nothing listens: those that the
 * guide names may be taken where it is tested.
 */
export async function onOtherPorts<Name extends string>(
  files: Readonly<Record<Name, string>>,
): Promise<Record<Name, string>> {
  const [mock, app] = [await closedPort(), await closedPort()];
  const moved = Object.entries<string>(files).map(([name, text]) => [
    name,
    text
      .replaceAll(MOCK_COMMAND, `${MOCK_COMMAND} --port ${MOCK_PORT}`)
      .replaceAll(MOCK_PORT, String(mock))
      .replaceAll(APP_PORT, String(app)),
  ]);
  return Object.fromEntries(moved) as Record<Name, string>;
}
