import { expect } from "vitest";
import { createGraphqlExecutor } from "../../../../generated/billing/graphql/executor.js";
import { type PlayedState, playedStates } from "../../../support/played-state.js";

const executor = createGraphqlExecutor();

/** A played session of billing, whose GraphQL answers from what the session has. */
export interface BillingSession extends PlayedState {
  order(order: object): any;
  updateAccount(id: string, update: object): any;
  updateSubscription(id: string, update: object): any;
  /** Fails where the answer has errors. Returns its data as JSON. */
  read(query: string, variables?: object): Promise<any>;
}

/** Returns what makes new sessions of billing. */
export async function billingSessions(): Promise<() => BillingSession> {
  const begin = await playedStates("billing");
  return () => {
    const session = begin();
    return {
      ...session,
      order: (order) => session.ask("createOrder", {}, order).body,
      updateAccount: (id, update) => session.ask("updateAccount", { id }, update).body,
      updateSubscription: (id, update) => session.ask("updateSubscription", { id }, update).body,
      async read(query, variables = {}) {
        const answer = await executor.execute({ query, variables }, session.state.graphqlData?.());
        expect(answer.errors, query).toBeUndefined();
        return JSON.parse(JSON.stringify(answer.data));
      },
    };
  };
}

/** The objects that the session's GraphQL answers from, of one type. */
export function rowsOf(session: BillingSession, type: string): readonly any[] {
  return session.state.graphqlData?.()[type] ?? [];
}
