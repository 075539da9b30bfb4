import { createDataNetworkClient } from "smile-contracts/data-network";

// The compiler must refuse this file: it shows that the other files are really checked.
createDataNetworkClient({ apiKey: 5 });
