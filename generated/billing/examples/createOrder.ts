// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import * as values from "../example-values.js";
export {
  orderCreated,
  subscriptionRefused,
  everythingRefused,
  packageMissing,
  serviceMissing,
  wrongCurrency,
  unpublishedCatalogue,
  planDoesNotFit,
  serviceDoesNotFit,
  unknownTimeZone,
  accountImportedBefore,
  accountFailed,
  orderOfThePageCreated,
} from "../example-values.js";

/** The examples of what createOrder is sent. */
export const request = /* @__PURE__ */ Object.freeze({
  newCustomer: values.newCustomer,
  furtherSubscription: values.furtherSubscription,
  accountOnly: values.accountOnly,
  smallestOrder: values.smallestOrder,
  orderOfThePage: values.orderOfThePage,
});
