// A world: nginx as a reverse proxy between the client and the service.
import { brokenOff, brokenOnce, halfWithoutLength, json, silent } from "../table/answers.js";
import { ACCOUNT_ANSWER, ORDER_ANSWER } from "../table/samples.js";
import { startUpstream } from "../table/upstream.js";
import { checkAnswers } from "./answers.js";
import { checkPaths } from "./paths.js";
import { startNginx } from "./server.js";

const [, , binary = "nginx"] = process.argv;
const upstream = await startUpstream({
  plain: json(200, ACCOUNT_ANSWER),
  broken: brokenOff(ORDER_ANSWER),
  "broken-once": brokenOnce(ACCOUNT_ANSWER),
  half: halfWithoutLength(ORDER_ANSWER),
  silent,
});
const nginx = await startNginx(binary, upstream.origin, upstream.closedOrigin);
try {
  await checkPaths(nginx.origin, upstream);
  await checkAnswers(nginx.origin, upstream);
} finally {
  await nginx.stop();
  await upstream.close();
}
