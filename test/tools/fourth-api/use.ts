// What an integrator writes with a client of the fourth API. Compiled and run in the copy that has it.
import { createLendingClient, type LendingClientOptions, orThrow } from "smile-contracts/lending";
import { createClient, getBook } from "smile-contracts/lending/operations";
import { Book } from "smile-contracts/lending/schemas";
import { validateWebhook } from "smile-contracts/lending/validate";
import { startMock } from "smile-contracts/mock";

const mock = await startMock({ apis: ["lending"] });
const options: LendingClientOptions = { baseUrl: mock.url("lending"), libraryKey: "branch-7" };
const lending = createLendingClient(options);

const book = orThrow(await createClient(options, { getBook }).getBook({ path: { bookId: 7 } }));
const lent = orThrow(await lending.createLoan({ path: { bookId: 7 }, body: { reader: "Ada" } }));
const missing = await lending.getBook({ path: { bookId: 7 }, prefer: { example: "no-such-book" } });
const refused = await lending.createLoan({ path: { bookId: 7 }, body: { reader: "" } });
// @ts-expect-error a number in words
const wrong = await lending.getBook({ path: { bookId: "seven" } });
const stranger = await fetch(`${options.baseUrl}/books/7`);

const told = {
  path: new URL(options.baseUrl).pathname,
  title: Book.is(book),
  reader: lent.reader,
  missing: missing.kind === "api-error" && missing.status === 404 ? missing.error.complaint : missing.kind,
  refused: [refused.kind, wrong.kind],
  stranger: [stranger.status, await stranger.json(), stranger.headers.get("www-authenticate")],
  webhooks: [{ type: "LOAN_OVERDUE", bookId: 7 }, { type: "LOAN_OVERDUE" }, { type: "BOOK_BURNT" }].map((event) => {
    const { valid, known } = validateWebhook(event);
    return [valid, known];
  }),
};
console.log(JSON.stringify(told));
await mock.close();
