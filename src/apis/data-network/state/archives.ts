import type {
  Archive,
  ArchiveCreateRequest,
  ArchivePayslipRawFileUploadRequest,
  RawFile,
  RawFileUpload,
} from "../../../../generated/data-network/types.js";
import type { StateAnswer, StateContext } from "../../../mock/state/api-state.js";
import { createNextId } from "../../../mock/state/next-id.js";
import {
  ACKNOWLEDGED,
  answerWith,
  answerWithPage,
  exampleData,
  type Handlers,
  MISSING,
  requiredParameter,
} from "./answers.js";
import type { ArchiveStore } from "./archive-store.js";
import { createFileMaker } from "./raw-files.js";
import { isWithinDays, toTime } from "./times.js";
import type { Users } from "./users.js";

/** What a payslip is as a document and as a part of one. */
const PAYSLIP = "PAYSLIP";

/** A document as it was uploaded. */
interface Uploaded {
  /** Null or absent makes a new user. */
  readonly userId?: string | null;
  readonly type: string | null;
  readonly files: readonly RawFileUpload[];
}

/** Takes who knows and creates the users of archives, and what is to be done where an archive is deleted. */
export function createArchives(
  context: StateContext,
  archives: ArchiveStore,
  users: Users,
  onDeleted: (id: string) => void,
): Handlers {
  const upload = createUpload(context, archives, users, "createArchive");
  const uploadUnknown = createUpload(context, archives, users, "createAndClassifyArchive");
  const uploadPayslip = createUpload(context, archives, users, "uploadPayslipFile");

  return {
    createArchive({ body }) {
      const { userId, fileType, rawFiles } = body as ArchiveCreateRequest;
      return upload({ userId: userId ?? null, type: fileType ?? null, files: rawFiles });
    },
    createAndClassifyArchive({ body }) {
      const { userId, rawFiles } = body as ArchiveCreateRequest;
      return uploadUnknown({ userId: userId ?? null, type: null, files: rawFiles });
    },
    uploadPayslipFile({ body }) {
      const { userId, ...file } = body as ArchivePayslipRawFileUploadRequest;
      return uploadPayslip({ userId, type: PAYSLIP, files: [{ ...file, fileSubtype: PAYSLIP }] });
    },
    getArchive(call) {
      const archive = archives.read(requiredParameter(call, "id"));
      return archive ? answerWith(context, call.operationId, 200, archive) : MISSING;
    },
    listArchives: (call) =>
      answerWithPage(context, call, archives, {
        passes: ({ userId, type, createdAt }, filters) =>
          (filters.userId === undefined || userId === filters.userId) &&
          (filters.fileType === undefined || type === filters.fileType) &&
          isWithinDays(createdAt, filters),
        show: ({ id }) => archives.read(id),
      }),
    deleteArchive(call) {
      const id = requiredParameter(call, "id");
      if (!archives.delete(id)) return MISSING;
      onDeleted(id);
      return ACKNOWLEDGED;
    },
  };
}

/** Takes an operation that uploads a document. Returns what makes an archive of one, and answers with it. */
function createUpload(
  context: StateContext,
  archives: ArchiveStore,
  users: Users,
  operationId: string,
): (uploaded: Uploaded) => StateAnswer {
  const example = exampleData(context, operationId) as Archive & { rawFiles: readonly [RawFile] };
  const nextId = createNextId(example.id);
  const makeFile = createFileMaker(example.rawFiles[0]);

  return ({ userId, type, files }) => {
    // What an unknown user is answered with is not published; 404 is what the user itself is answered with.
    if (typeof userId === "string" && !users.has(userId)) return MISSING;
    const now = toTime(context.now());
    const archive: Archive = {
      ...example,
      id: nextId(),
      createdAt: now,
      userId: userId ?? users.create().id,
      type,
      state: { ...example.state, updatedAt: now },
      rawFiles: files.map((file) => makeFile(file, type, now)),
    };
    archives.start(archive);
    return answerWith(context, operationId, 200, archive);
  };
}
