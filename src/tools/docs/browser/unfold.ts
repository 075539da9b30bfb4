/** Opens what is folded around the place that the address names: a browser does not do it for details everywhere. */
export function setUpUnfolding(): void {
  const unfold = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let around = target?.closest("details"); around; around = around.parentElement?.closest("details"))
      around.open = true;
    target?.scrollIntoView();
  };
  addEventListener("hashchange", unfold);
  if (location.hash.length > 1) unfold();
}

/** Opens everything before it is printed. */
export function setUpPrinting(): void {
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("main details")) details.setAttribute("open", "");
  });
}
