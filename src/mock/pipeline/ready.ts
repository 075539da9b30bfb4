import { type Answer, jsonAnswer } from "../answer/answer.js";

/** Answers from the moment on at which the mock answers at all. */
export const READY_PATH = "/-/ready";

const READING = ["GET", "HEAD"];

/** Takes the method of a request, the URL of each API, and what else there is to tell. */
export function answerReady(method: string, urls: Readonly<Record<string, string>>, more: object = {}): Answer {
  if (READING.includes(method)) return jsonAnswer(200, { status: "ready", urls, ...more });
  const words = `must be one of ${READING.join(", ")}`;
  const flaws = [{ place: "/method", rule: "method", words }];
  return { ...jsonAnswer(405, { message: `The method ${words}.` }, { Allow: READING.join(", ") }), flaws };
}
