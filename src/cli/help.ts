import { API_NAMES, MOUNT_POINTS } from "../../generated/apis.js";
import { REASON_HEADER } from "../mock/answer/flaw.js";
import { READY } from "../mock/control/control.js";
import { DEFAULT_RETRY_DELAY_MS, DEFAULT_TIMEOUT_MS, VARIANTS } from "../mock/delivery/check-options.js";
import { DEFAULT_ITEMS } from "../mock/options.js";
import { CONTROL_PREFIX } from "../mock/session/session-name.js";
import { DEFAULT_HOST, DEFAULT_ORIGIN, DEFAULT_PORT } from "./port.js";

export const HELP = `Usage: smile-contracts COMMAND [OPTION]...

Commands:
  mock       serve the APIs with the examples of their contracts
  deliver    send an event to a receiver of webhooks, signed as the service signs it
  validate   check recorded traffic, and JSON, against the contracts

Options:
  -h, --help     print this help, or that of a command: smile-contracts mock --help
  -v, --version  print the version of smile-contracts
`;

export const MOCK_HELP = `Usage: smile-contracts mock [OPTION]...

Serves the APIs with the examples of their contracts, until Ctrl-C.

Options:
  -p, --port NUMBER  the port to listen on, ${DEFAULT_PORT} if left out; 0 takes any free one
  --host HOST        the address to listen on, ${DEFAULT_HOST} if left out; localhost is both 127.0.0.1 and ::1
  --api NAMES        the APIs to serve, with commas between: ${API_NAMES.join(", ")}; all if left out
  --items NUMBER     how many items a list has where a request asks for a size, ${DEFAULT_ITEMS} if left out
  --now [TIME]       move all times, so that the newest is TIME, or the present; they stay if left out
  --state            what requests make is there afterwards: created, listed, changed, deleted
  --delay MS         how long each answer takes to come, in milliseconds
  --retry-delay MS   how long events of webhooks wait before a further attempt, ${DEFAULT_RETRY_DELAY_MS} if left out
  --allow-remote     let events of webhooks be sent to other machines too
  --log LEVEL        what goes to standard error: quiet; refusals, if left out; requests
  --ready FORMAT     what goes to standard output once it is ready: text, if left out; json, one line for scripts
  -h, --help         print this help
  -v, --version      print the version of smile-contracts

Any well-formed credentials are accepted; none are needed where an API demands none.
A request chooses its answer with a header:
  Prefer: code=404                   the first example of a status
  Prefer: example=wrong-credentials  an example by its name
Without it, ids and filters of the request come back in the answer, and lists have pages of the size asked for.
The header ${REASON_HEADER} of each refusal says why. GET ${CONTROL_PREFIX}${READY} answers as soon as the mock does.
GET ${CONTROL_PREFIX} lists what else a request can do: answers in sequence, faults, the journal of what came, webhooks.
GraphQL queries are executed, if graphql is installed; a browser gets a page to write them in.
`;

/** Where the secret of a webhook can stand, and does not stay in the history of a shell. */
export const SECRET_VARIABLE = "SMILE_WEBHOOK_SECRET";

export const DELIVER_HELP = `Usage: smile-contracts deliver TYPE --to URL [OPTION]...
       smile-contracts deliver --list

Sends an event to a receiver of webhooks as the service does: made of a named example, with a new id and the present
time, signed, and sent again up to twice where the answer is none of 200 to 299.

Options:
  --to URL          the receiver, on this machine; https is sent to as plain http there
  --secret TEXT     the secret to sign with; better in the variable ${SECRET_VARIABLE}, where no history keeps it
  --example NAME    one of the examples of the type, the first if left out
  --data JSON       attributes in place of those of the example's data; @FILE reads them from a file
  --variant NAME    what is unusual about it: ${VARIANTS.join(", ")}
  --retry-delay MS  how long to wait before each further attempt, ${DEFAULT_RETRY_DELAY_MS} if left out
  --timeout MS      how long to wait for each answer, ${DEFAULT_TIMEOUT_MS} if left out
  --allow-remote    send to other machines too
  --list            print the types with their examples, and send nothing
  --format FORMAT   text, if left out; json, one line
  -h, --help        print this help

Standard error has a line for each attempt. The exit code is 0 where the event was accepted, 1 where it was refused or
may not be sent there, and 2 where the arguments are wrong.
`;

export const VALIDATE_HELP = `Usage: smile-contracts validate [OPTION]... [FILE]...

Checks recorded traffic, or JSON, against the contracts. Nothing is sent anywhere, and no value is printed.
Without a FILE, or where it is -, standard input is read.

Recorded traffic: each FILE is a HAR file, as browsers and proxies save them.
  --server API=URL  a base URL of an API, up to its version or stage; repeat it for several. It is needed where the
                    contract publishes no host, and for a mock:
                    --server ${API_NAMES[0]}=${DEFAULT_ORIGIN}${MOUNT_POINTS[API_NAMES[0]].path}

JSON: each FILE is one document.
  --operation ID    it is the body of a request for this operation ...
  --status NUMBER   ... or of an answer to it, with this status
  --event           it is a webhook, checked by its type
  --schema NAME     it is a value of this schema
  --api NAME        the API that is meant, where several have the operation or schema
  --lines           each line is a document of its own

Output:
  --format FORMAT   text, if left out; json, one document; github, annotations of a workflow
  -h, --help        print this help

The exit code is 0 where nothing breaks the contracts, 1 where something does, and 2 where the arguments are wrong, a
file cannot be read to its end, or nothing was found to check.
The APIs are: ${API_NAMES.join(", ")}.
`;
