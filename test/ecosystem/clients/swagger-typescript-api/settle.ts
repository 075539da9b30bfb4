import { type Answer, answer } from "../answer.js";

/** What a call of the generated client gives, and what it throws where the status is an error. */
interface Response<Data, Failure> {
  readonly status: number;
  readonly data: Data;
  readonly error: Failure;
}

/** The tool throws the whole response, so its type has to be stated again where it is caught. */
export async function settle<Data, Failure>(
  call: Promise<Response<Data & (0 extends 1 & Data ? never : unknown), Failure>>,
): Promise<Answer> {
  try {
    const { status, data } = await call;
    return answer(status, data as unknown);
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown;
    const { status, error } = thrown as Response<Data, Failure>;
    return answer(status, error as unknown);
  }
}
