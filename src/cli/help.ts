import { API_NAMES } from "../mock/apis.js";
import { DEFAULT_HOST, DEFAULT_PORT } from "./port.js";

export const HELP = `Usage: smile-contracts COMMAND [OPTION]...

Commands:
  mock       serve the APIs with the examples of their contracts

Options:
  --help     print this help, or that of a command: smile-contracts mock --help
  --version  print the version of smile-contracts
`;

export const MOCK_HELP = `Usage: smile-contracts mock [OPTION]...

Serves the APIs with the examples of their contracts, until Ctrl-C.

Options:
  --port NUMBER  the port to listen on, ${DEFAULT_PORT} if left out; 0 takes any free one
  --host HOST    the address to listen on, ${DEFAULT_HOST} if left out
  --api NAME     an API to serve: ${API_NAMES.join(", ")}; repeat it for several; all if left out
  --help         print this help

Any well-formed credentials are accepted; none are needed where an API demands none.
A request chooses its answer with a header:
  Prefer: code=404                   the first example of a status
  Prefer: example=wrong-credentials  an example by its name
GraphQL queries are executed, if graphql is installed; a browser gets a page to write them in.
`;
