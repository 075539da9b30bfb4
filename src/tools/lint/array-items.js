/** Every list says what is in it, if only that it may be anything: `items: {}`. Tools stop without. */
export function arrayItems() {
  return {
    Schema({ type, items }, { report, location }) {
      if (items !== undefined || ![type].flat().includes("array")) return;
      report({
        message: "A list has items: write items: {} where they may be anything.",
        location: location.child("type"),
      });
    },
  };
}
