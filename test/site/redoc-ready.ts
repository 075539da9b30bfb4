import type { Page } from "playwright-core";

/** Whether a page is one that Redoc renders. */
export const isRedocs = (path: string) => /^reference\/[^/]+\/index\.html/.test(path);

/** Waits until Redoc has taken over what is prerendered, and shows what the address names. */
export async function redocReady(page: Page): Promise<void> {
  // React leaves this mark on every element that it has taken over. What is prerendered looks the same without it.
  await page.waitForFunction(() =>
    Array.from(document.querySelectorAll("#redoc a")).some((link) =>
      Object.keys(link).some((key) => key.startsWith("__reactProps")),
    ),
  );
  const { hash } = new URL(page.url());
  if (hash.length > 2)
    await page
      .locator(`[id="${decodeURIComponent(hash.slice(2))}"] :is(h1, h2, h3)`)
      .first()
      .waitFor();
}
