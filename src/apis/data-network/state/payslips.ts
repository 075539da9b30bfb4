import type {
  Archive,
  ArchivePayslipManualResultSendRequest,
  ArchivePayslipPrediction,
} from "../../../../generated/data-network/types.js";
import type { StateContext } from "../../../mock/state/api-state.js";
import { ANALYZED } from "./analysis.js";
import { answerWith, answerWithPage, exampleData, type Handlers, MISSING, requiredParameter } from "./answers.js";
import type { ArchiveStore } from "./archive-store.js";
import { isWithinDays } from "./times.js";

const PAYSLIP = "PAYSLIP";

/** What the service has read from the payslips among the archives. */
export function createPayslips(context: StateContext, archives: ArchiveStore): Handlers {
  const example = exampleData(context, "getArchivePayslipData") as ArchivePayslipPrediction;

  const predict = ({ id, userId, providerId, createdAt, state, extraction }: Archive): ArchivePayslipPrediction => ({
    ...example,
    ...(extraction?.analysis as ArchivePayslipPrediction),
    metadata: {
      ...(example.metadata as NonNullable<ArchivePayslipPrediction["metadata"]>),
      createdAt: createdAt ?? null,
      itemCreatedAt: state?.updatedAt ?? null,
      sourceId: id,
      // Each archive that was created has both.
      userId: userId as string,
      providerId: providerId as string,
    },
  });

  return {
    getArchivePayslipData(call) {
      const archive = archives.read(requiredParameter(call, "archiveId"));
      // What it answers before the analysis has ended is not published: by our reading, that there is nothing yet.
      return archive && isReadPayslip(archive) ? answerWith(context, call.operationId, 200, predict(archive)) : MISSING;
    },
    listArchivePayslipPredictions(call) {
      // Whoever waits by asking for this list alone must come to an end as well.
      for (const { resource } of archives) if (resource.type === PAYSLIP) archives.read(resource.id);
      return answerWithPage(context, call, archives, {
        // No source says which day of creation the filters mean. As in the list of archives, it is that of the upload.
        passes: (archive, filters) => isReadPayslip(archive) && isWithinDays(archive.createdAt, filters),
        show: predict,
      });
    },
    // The manual result changes nothing that a source tells of.
    sendPayslipManualResult: ({ body }) =>
      archives.has((body as ArchivePayslipManualResultSendRequest).archiveId) ? undefined : MISSING,
  };
}

function isReadPayslip({ type, state }: Archive): boolean {
  return type === PAYSLIP && state?.status === ANALYZED;
}
