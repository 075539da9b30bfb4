// One of several processes that share a mock: takes its URL, a name and a count. Tells a story as often, each with
// answers of its own, and ends with a message at the first that is not.
const [, , origin = "", own = "", count = "1"] = process.argv;
const STATUSES = ["Success", "Incomplete", "Abandoned", "Duplicate", "Blacklisted"];
const JSON_TYPE = { "Content-Type": "application/json" };
const ROUNDS = Number(count);

async function json(path: string, init: RequestInit = {}): Promise<any> {
  const response = await fetch(origin + path, init);
  return response.json();
}

for (let round = 0; round < ROUNDS; round++) {
  // The same names in all processes, but for who uses them: beside one another, all of them are there at once.
  const session = `/-/s/${encodeURIComponent(`suite / ${round} of ${own}`)}`;
  const steps = [0, 1, 2].map((index) => STATUSES[(round * 7 + index * 3 + own.length) % STATUSES.length] ?? "");
  await json(`${session}/next`, {
    method: "POST",
    headers: JSON_TYPE,
    body: JSON.stringify({ operationId: "getConnectStatus", steps: steps.map((step) => step.toLowerCase()) }),
  });
  const path = `${session}/provider-accounts/v2/Data/${own}/ProviderAccounts/Connect/token-${round}`;
  const got: string[] = [];
  for (const _step of steps) {
    const { Result } = await json(path, { headers: { Authorization: "Bearer token" } });
    got.push(Result);
  }
  const { requests } = await json(`${session}/requests`);
  const seen = requests.map(({ number, path: noted, answer }: any) => [number, noted.split("/")[4], answer.example]);
  const expected = steps.map((step, index) => [index + 1, own, step.toLowerCase()]);
  if (JSON.stringify(seen) !== JSON.stringify(expected)) throw new Error(`${own} saw ${JSON.stringify(seen)}`);
  if (JSON.stringify(got).toLowerCase() !== JSON.stringify(steps).toLowerCase())
    throw new Error(`${own} got ${got.join()} for ${steps.join()}`);
}
process.stdout.write(`${ROUNDS} rounds`);
