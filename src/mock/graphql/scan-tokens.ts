import { GraphQLError, Lexer, Source, TokenKind } from "graphql";
import { exceeds, MAX_DOCUMENT_BYTES, MAX_NESTED_BRACKETS, MAX_TOKENS } from "./limits.js";

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Takes the text of a document. Returns nothing where it is small and flat enough for a parser that recurses.
 * Throws a GraphQLError that names the limit it exceeds, or says where a character cannot be read.
 */
export function scanTokens(text: string): void {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MAX_DOCUMENT_BYTES) {
    throw new GraphQLError(exceeds("The document is too large; bytes in UTF-8", bytes, MAX_DOCUMENT_BYTES));
  }
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let depth = 0;
  let deepest = 0;
  for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
    tokens += 1;
    if (OPENING.has(kind)) depth += 1;
    if (CLOSING.has(kind)) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  if (tokens > MAX_TOKENS) throw new GraphQLError(exceeds("The document is too long; tokens", tokens, MAX_TOKENS));
  if (deepest > MAX_NESTED_BRACKETS) {
    throw new GraphQLError(exceeds("The document is nested too deeply; brackets", deepest, MAX_NESTED_BRACKETS));
  }
}
