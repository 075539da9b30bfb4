/** Takes the root of the site and a stylesheet there. Resolves when what it is for would be shown as it shall look. */
export async function loadStyles(root: URL, name: string): Promise<void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL(name, root).href;
  const loaded = new Promise((resolve) => ["load", "error"].forEach((event) => link.addEventListener(event, resolve)));
  document.head.append(link);
  await loaded;
}
