const failed = new Set<string>();

/** Tells what it works on. What is asked to fail does so the first time. */
export async function work({ id }: { readonly id: string }): Promise<void> {
  const fails = id.startsWith("et-fails") && !failed.has(id);
  console.log(`${fails ? "fails at" : "works on"} ${id}`);
  if (!fails) return;
  failed.add(id);
  throw new Error("as asked");
}
