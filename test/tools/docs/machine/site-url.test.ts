import { expect, test } from "vitest";
import { siteUrl } from "../../../../src/tools/docs/machine/site-url.js";
import { robots, sitemap } from "../../../../src/tools/docs/machine/sitemap.js";
import { ROOT } from "../../../support/root.js";

test("the address of the site is a folder: given, or that of npm start", async () => {
  expect(await siteUrl(ROOT, "https://pets.example/docs")).toBe("https://pets.example/docs/");
  expect(await siteUrl(ROOT)).toBe("http://127.0.0.1:4010/");
});

test.each(["pets.example", "file:///docs/", "https://pets.example/?a=b", ""])("%j is no such address", async (text) => {
  await expect(siteUrl(ROOT, text)).rejects.toThrow(`"${text}"`);
});

test("the site map has whole addresses, and those of folders where their own page is meant", () => {
  const pages = ["index.html", "reference/pets/index.html", "reference/pets/a&b.html", "my-index.html"];
  const addresses = [...sitemap("https://pets.example/docs/", pages).matchAll(/<loc>(.*)<\/loc>/g)].map(
    ([, url]) => url,
  );
  expect(addresses).toEqual(
    ["", "reference/pets/", "reference/pets/a&amp;b.html", "my-index.html"].map(
      (path) => `https://pets.example/docs/${path}`,
    ),
  );
  expect(robots("https://pets.example/docs/")).toContain("\nSitemap: https://pets.example/docs/sitemap.xml\n");
});
