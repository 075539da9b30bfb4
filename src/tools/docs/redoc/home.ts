/** The way back to the landing page, from every place of a reference. */
export const HOME = { url: "../../logo.svg", href: "../../index.html", altText: "smile-contracts, all APIs" };
