import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { receiveWebhook, rememberEvents } from "../../generated/data-network/webhooks.js";
import { closedPort, closeListening, listen } from "../support/listening.js";
import { runCli, type RunningCli, startCli, startCliAfter } from "./run-cli.js";

const SECRET = "a-long-random-text-for-tests";
const QUICK = ["--secret", SECRET, "--retry-delay", "0"];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "smile-contracts-deliver-"));
});
const running: RunningCli[] = [];
afterEach(async () => {
  for (const { process: child, ended } of running.splice(0)) {
    child.kill("SIGKILL");
    await ended;
  }
});
afterAll(async () => {
  closeListening();
  await rm(folder, { recursive: true });
});

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** A server that receives webhooks; what it says of each, and the events. */
async function integrator() {
  const kinds: string[] = [];
  const events: any[] = [];
  const seen = rememberEvents();
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const { kind, answer } = await receiveWebhook({ body, headers: request.headers }, { secrets: [SECRET], seen });
    kinds.push(kind);
    events.push(JSON.parse(String(body)));
    response.writeHead(answer.status).end();
  });
  return { to: `http://127.0.0.1:${await listen(server)}/hook`, kinds, events };
}

describe("smile-contracts deliver", () => {
  test("sends an event, tells the attempt on stderr and the outcome on stdout, and ends with 0", async () => {
    const { to, kinds, events } = await integrator();
    const { code, stdout, stderr } = await runCli("deliver", "TASK_FINISHED", "--to", to, ...QUICK);
    expect({ code, kinds }).toEqual({ code: 0, kinds: ["event"] });
    expect(stdout).toBe(`accepted: TASK_FINISHED ${events[0].id} to ${to}, in 1 attempt\n`);
    expect(stderr).toMatch(/^\S+Z attempt 1: 204\n$/);
  });

  test("takes the example, the data and the variant, and gives the delivery as JSON", async () => {
    const { to, kinds, events } = await integrator();
    const file = join(folder, "data.json");
    await writeFile(file, '{ "userId": "u-of-mine" }');
    const wanted = ["--example", "archive-reading-failed", "--data", `@${file}`, "--variant", "duplicate"];
    const args = ["deliver", "TASK_FINISHED", "--to", to, ...QUICK, ...wanted, "--format", "json"];
    const { code, stdout } = await runCli(...args);
    expect({ code, kinds }).toEqual({ code: 0, kinds: ["event", "duplicate"] });
    expect(events[0].data).toMatchObject({ status: "FAILED", userId: "u-of-mine" });
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    const attempt = { at: expect.any(String), status: 204 };
    expect(JSON.parse(stdout)).toEqual({
      type: "TASK_FINISHED",
      eventId: events[0].id,
      to,
      outcome: "accepted",
      attempts: [attempt, attempt],
    });
  });

  test("takes the secret from the environment, where no history keeps it", async () => {
    const { to, kinds } = await integrator();
    const variable = `data:text/javascript,process.env.SMILE_WEBHOOK_SECRET="${SECRET}"`;
    expect(await startCliAfter([variable], "deliver", "USER_CREATED", "--to", to).ended).toMatchObject({ code: 0 });
    expect(kinds).toEqual(["event"]);
  });

  test("ends with 1 where all three attempts were refused, and tells each", async () => {
    const { to, kinds } = await integrator();
    const args = ["deliver", "USER_CREATED", "--to", to, ...QUICK, "--variant", "bad-signature"];
    const { code, stdout, stderr } = await runCli(...args);
    expect({ code, count: kinds.length }).toEqual({ code: 1, count: 3 });
    expect(stdout).toMatch(/^refused: USER_CREATED .* in 3 attempts\n$/);
    expect(stderr.match(/attempt \d: 400\n/g)).toHaveLength(3);
  });

  test("says that nothing listens, and that a receiver is too slow", async () => {
    const dead = `http://127.0.0.1:${await closedPort()}/`;
    const { code, stderr } = await runCli("deliver", "USER_CREATED", "--to", dead, ...QUICK);
    expect(code).toBe(1);
    expect(stderr.match(/attempt \d: the connection was refused/g)).toHaveLength(3);
    const slow = `http://127.0.0.1:${await listen(createServer())}/`;
    const waited = await runCli("deliver", "USER_CREATED", "--to", slow, ...QUICK, "--timeout", "50");
    expect(waited.code).toBe(1);
    expect(waited.stderr.match(/attempt \d: no answer within 50 ms/g)).toHaveLength(3);
  });

  test("sends nothing to another machine, and says what would permit it", async () => {
    const { code, stdout, stderr } = await runCli("deliver", "USER_CREATED", "--to", "https://10.0.0.1/", ...QUICK);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toMatch(/^not-sent: USER_CREATED .*--allow-remote/);
  });

  test("sends to another machine where that is permitted", async () => {
    const to = "https://no-such-host.invalid/";
    const { code, stderr } = await runCli("deliver", "USER_CREATED", "--to", to, ...QUICK, "--allow-remote");
    expect(code).toBe(1);
    expect(stderr).toContain("attempt 3: the name of the host is not known");
  });

  test.each(["SIGINT", "SIGTERM"] as const)("%s ends it at once, while it waits for an hour", async (signal) => {
    let received: () => void;
    const isReceived = new Promise<void>((resolve) => (received = resolve));
    const server = createServer((_request, response) => response.writeHead(500).end(received));
    const to = `http://127.0.0.1:${await listen(server)}/`;
    const cli = startCli("deliver", "USER_CREATED", "--to", to, "--secret", SECRET, "--retry-delay", "3600000");
    running.push(cli);
    await isReceived;
    cli.process.kill(signal);
    expect(await cli.ended).toMatchObject({ code: null, signal, stdout: "" });
  });

  test("--list prints every type with its examples, in either format", async () => {
    const { code, stdout } = await runCli("deliver", "--list");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^TASK_FINISHED +account-read, account-read-with-data, archive-reading-failed$/m);
    const types = JSON.parse((await runCli("deliver", "--list", "--format", "json")).stdout);
    expect(types).toMatchObject({ USER_CREATED: ["user-created"] });
    expect(Object.keys(types)).toHaveLength(stdout.trimEnd().split("\n").length);
  });
});

describe("wrong usage ends with 2, and shows neither the secret nor data", () => {
  const URL = ["--to", "http://127.0.0.1:1/"];
  test.each<[string[], string]>([
    [[], "--list"],
    [["USER_CREATED", ...QUICK], "--to URL is missing"],
    [["USER_CREATED", ...URL], "SMILE_WEBHOOK_SECRET"],
    [["USER_CREATED", "TASK_FINISHED", ...URL, ...QUICK], "one type"],
    [["--list", "USER_CREATED"], "--list"],
    [["USER_GONE", ...URL, ...QUICK], "USER_CREATED, "],
    [["USER_CREATED", ...URL, ...QUICK, "--example", "none"], "user-created"],
    [["USER_CREATED", ...URL, ...QUICK, "--variant", "early"], "bad-signature, duplicate, late, unknown-type"],
    [["USER_CREATED", ...URL, ...QUICK, "--timeout", "1s"], '--timeout takes a whole number of milliseconds, not "1s"'],
    [["USER_CREATED", ...URL, "--secret", SECRET, "--retry-delay", "3600001"], "--retry-delay must be"],
    [["USER_CREATED", ...URL, "--secret", SECRET.repeat(3)], "--secret must be"],
    [["USER_CREATED", ...URL, "--secret="], "--secret must be"],
    [["USER_CREATED", ...QUICK, "--to", "localhost:3000"], "--to must be an absolute http or https URL"],
    [["USER_CREATED", ...QUICK, "--to", `http://me:${SECRET}@127.0.0.1/`], "--to must not hold credentials"],
    [["USER_CREATED", ...URL, ...QUICK, "--data", `{"userId":"${SECRET}"`], "--data takes JSON"],
    [["USER_CREATED", ...URL, ...QUICK, "--data", `["${SECRET}"]`], "--data must be an object"],
    [["USER_CREATED", ...URL, ...QUICK, "--data", "@no-such.json"], '"no-such.json" cannot be read (ENOENT)'],
    [["USER_CREATED", ...URL, ...QUICK, "--data", '{"userId":7}'], "/data/userId must be"],
    [["USER_CREATED", ...URL, ...QUICK, "--format", "xml"], "text, json"],
    [["USER_CREATED", ...URL, ...QUICK, "--sekret", "x"], "'--sekret'"],
  ])("%j", async (args, mentioned) => {
    const { code, stdout, stderr } = await runCli("deliver", ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(mentioned);
    expect(stderr).toContain("smile-contracts deliver --help");
    expect(stderr).not.toContain(SECRET);
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
  });

  test.each(["-h", "--help"])("%s is its help, in lines that fit a terminal", async (option) => {
    const { code, stdout } = await runCli("deliver", option);
    expect(code).toBe(0);
    const options = ["to", "secret", "example", "data", "variant", "retry-delay", "timeout", "allow-remote", "list"];
    for (const text of [...options.map((name) => `--${name}`), "SMILE_WEBHOOK_SECRET", "exit code", "30000", "10000"])
      expect(stdout).toContain(text);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});
