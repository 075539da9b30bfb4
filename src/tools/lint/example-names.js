const KEBAB_CASE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** A name made of nothing but these words and digits says nothing. */
const EMPTY_WORDS = new Set([
  "",
  "a",
  "an",
  "default",
  "demo",
  "example",
  "examples",
  "first",
  "my",
  "one",
  "sample",
  "second",
  "test",
  "two",
]);

/** The name of an example is how consumers choose it, so it tells what happened. */
export function exampleNames() {
  return {
    ExamplesMap(examples, { report, location }) {
      for (const name of Object.keys(examples)) {
        const at = location.child(name).key();
        if (!KEBAB_CASE.test(name)) {
          report({
            message: `The example name "${name}" is not in kebab-case, such as "locked-by-provider".`,
            location: at,
          });
        } else if (name.split("-").every((word) => EMPTY_WORDS.has(word.replace(/\d+$/, "")))) {
          report({
            message: `The example name "${name}" says nothing: name what happened, such as "locked-by-provider".`,
            location: at,
          });
        }
      }
    },
  };
}
