/** Where the file that a page's panel reads lies: beside the page. */
export function tryFileOf(page: string): string {
  return page.replace(/\.html$/, ".try.json");
}
