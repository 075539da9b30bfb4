// The control: here Next keeps the answer of a `fetch` that does not say what it wants.
export const fetchCache = "default-cache";

export async function GET() {
  const url = `${process.env.UPSTREAM}/bare/v1/accounts/a-1`;
  const kinds = [(await fetch(url)).status, (await fetch(url)).status];
  return Response.json(kinds);
}
