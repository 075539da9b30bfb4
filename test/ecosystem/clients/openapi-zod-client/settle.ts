import axios from "axios";
import { type Answer, answer } from "../answer.js";

/** The tool gives bodies without their status, and throws where the status is an error. */
export async function settle<Data>(
  status: number,
  call: Promise<Data & (0 extends 1 & Data ? never : unknown)>,
): Promise<Answer> {
  try {
    return answer(status, (await call) as unknown);
  } catch (thrown) {
    if (!axios.isAxiosError(thrown) || thrown.response === undefined) throw thrown;
    return answer(thrown.response.status, thrown.response.data as unknown);
  }
}
