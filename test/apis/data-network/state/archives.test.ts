// Archives and what is read from them.
import { describe, expect, test } from "vitest";
import { COMPANY_CARD, createUser, FIRST_USER, PAYSLIP, uploadPayslip } from "./requests.js";
import { listAll, startSession } from "./session.js";

const DAY_MS = 24 * 60 * 60 * 1000;
const statusOf = (archive: any) => archive.state.status;

describe("an archive", () => {
  test("has what was uploaded, and never its content", () => {
    const session = startSession();
    const userId = createUser(session);
    const { status, data } = session.call("createArchive", { body: { ...COMPANY_CARD, userId } });
    expect(status).toBe(200);
    expect(data).toMatchObject({ userId, type: "COMPANY_ID", providerId: "tenant-provided" });
    expect(data).toMatchObject({ createdAt: "2026-06-01T08:00:00Z", state: { status: "STARTED", errorCode: null } });
    expect(data.rawFiles.map(({ name, subType, format }: any) => [name, subType, format])).toEqual([
      ["card-front.png", "COMPANY_ID_FRONT", "PNG"],
      ["card-back.png", "COMPANY_ID_BACK", "PNG"],
    ]);
    const [front, back] = data.rawFiles;
    expect(front.id).not.toBe(back.id);
    for (const { id, url } of [front, back]) expect(url).toContain(id);
    expect(JSON.stringify(data)).not.toContain(COMPANY_CARD.rawFiles[0]?.fileContent);
  });

  test.each([
    [1, 1],
    [1023, 1],
    [1024, 1],
    [1025, 2],
    [1026, 2],
    [300 * 1024, 300],
  ])("with a file of %s bytes has its size in kilobytes", (bytes, size) => {
    const fileContent = Buffer.alloc(bytes).toString("base64");
    const rawFiles = [{ fileExtensionType: "PDF", fileContent }];
    expect(uploadPayslip(startSession(), null, { rawFiles }).rawFiles[0].size).toBe(size);
  });

  test("names a file without a name by the file type", () => {
    const session = startSession();
    const rawFiles = [{ fileExtensionType: "JPG", fileContent: "AAAA", fileName: null, fileSubtype: null }];
    const body = { rawFiles };
    expect(uploadPayslip(session, null, { rawFiles }).rawFiles[0]).toMatchObject({ name: "payslip", subType: null });
    expect(session.call("createAndClassifyArchive", { body }).data.rawFiles[0]).toMatchObject({ name: null });
  });

  test("without a user makes one, and is not of an unknown one", () => {
    const session = startSession();
    expect(session.call("createArchive", { body: PAYSLIP }).status).toBe(404);
    const { userId: _, ...withoutUser } = PAYSLIP;
    const [one, other] = [uploadPayslip(session, null), session.call("createArchive", { body: withoutUser }).data];
    const third = session.call("createAndClassifyArchive", { body: { rawFiles: PAYSLIP.rawFiles } }).data;
    const userIds = [one, other, third].map(({ userId }) => userId);
    expect(userIds[0]).toBe(FIRST_USER);
    expect(new Set(userIds).size).toBe(3);
    expect(listAll(session, "listUsers").map(({ id }) => id)).toEqual(userIds);
    for (const id of userIds) expect(session.call("getUser", { path: { id } }).data.createdAt).toBe(one.createdAt);
  });

  test("is started at first, and analysed from its second reading on", () => {
    const session = startSession();
    const created = uploadPayslip(session, null);
    session.pass(DAY_MS);
    const path = { id: created.id };
    const first = session.call("getArchive", { path }).data;
    const second = session.call("getArchive", { path }).data;
    expect(first).toEqual(created);
    expect(second).toMatchObject({ ...created, state: { status: "ANALYZED", updatedAt: "2026-06-02T08:00:00Z" } });
    expect(second.extraction).toMatchObject({ fileType: "PAYSLIP", analysis: { netAmount: expect.any(Number) } });
    session.pass(DAY_MS);
    expect(session.call("getArchive", { path }).data).toEqual(second);
  });

  test("is read by a list as well", () => {
    const session = startSession();
    uploadPayslip(session, null);
    const statuses = [1, 2, 3].map(() => statusOf(session.call("listArchives").data.items[0]));
    expect(statuses).toEqual(["STARTED", "ANALYZED", "ANALYZED"]);
  });

  test.each([
    ["PAYSLIP", "ANALYZED"],
    ["TAX_DOCUMENT", "ANALYZED"],
    ["EMPLOYMENT_CERTIFICATE", "ANALYZED"],
    ["CLEARANCE_NBI", "ANALYZED"],
    ["ELECTRICITY_BILL", "ANALYZED"],
    ["WATER_BILL", "ANALYZED"],
    ["TELCO_BILL", "ANALYZED"],
    ["COMPANY_ID", "UNSUPPORTED"],
    ["OTHERS", "UNSUPPORTED"],
    ["constructor", "UNSUPPORTED"],
  ])("of type %s ends %s", (fileType, ended) => {
    const session = startSession();
    const { id } = uploadPayslip(session, null, { fileType });
    session.call("getArchive", { path: { id } });
    const { type, state, extraction, validation } = session.call("getArchive", { path: { id } }).data;
    expect([type, state.status]).toEqual([fileType, ended]);
    expect(extraction?.fileType).toBe(ended === "ANALYZED" ? fileType : undefined);
    if (validation) expect(validation.fileType).toBe(fileType);
  });

  test("of unknown type is told by its contents, and the type stays null", () => {
    const session = startSession();
    const body = { userId: createUser(session), rawFiles: PAYSLIP.rawFiles };
    const { id, type } = session.call("createAndClassifyArchive", { body }).data;
    session.call("getArchive", { path: { id } });
    const read = session.call("getArchive", { path: { id } }).data;
    expect([type, read.type, statusOf(read)]).toEqual([null, null, "ANALYZED"]);
    expect(read.classification.fileType).toBe(read.extraction.fileType);
  });

  test("is gone when it is deleted, with what was read from it", () => {
    const session = startSession();
    const { id } = uploadPayslip(session, null);
    for (let reading = 0; reading < 2; reading++) session.call("getArchive", { path: { id } });
    const query = { archiveId: id };
    expect(session.call("getArchivePayslipData", { query }).status).toBe(200);
    expect(session.call("listIncomes", { query: { sourceId: id } }).data.items).not.toEqual([]);
    expect(session.call("deleteArchive", { path: { id } }).status).toBe(200);
    expect(session.call("deleteArchive", { path: { id } }).status).toBe(404);
    expect(session.call("getArchive", { path: { id } }).status).toBe(404);
    expect(session.call("getUpload", { path: { id } }).status).toBe(404);
    expect(session.call("getArchivePayslipData", { query }).status).toBe(404);
    for (const list of ["listArchives", "listArchivePayslipPredictions"] as const)
      expect(session.call(list).data.items).toEqual([]);
    for (const list of ["listIncomes", "listTasks", "listDocuments"] as const)
      expect(session.call(list, { query: { sourceId: id, size: 5 } }).data).toEqual({ nextCursor: null, items: [] });
  });
});

test("the list of archives goes by user, type and day of the upload", () => {
  const session = startSession();
  const [one, other] = [createUser(session), createUser(session)];
  const ids: string[] = [];
  for (const [userId, fileType] of [
    [one, "PAYSLIP"],
    [other, "PAYSLIP"],
    [one, "OTHERS"],
    [one, null],
  ]) {
    ids.push(uploadPayslip(session, userId as string, { fileType }).id);
    session.pass(DAY_MS);
  }
  const listed = (query: object) =>
    listAll(session, "listArchives", { query: { size: 1, ...query } }).map(({ id }) => id);
  expect(listed({})).toEqual(ids);
  expect(listed({ userId: one })).toEqual([ids[0], ids[2], ids[3]]);
  expect(listed({ fileType: "PAYSLIP" })).toEqual([ids[0], ids[1]]);
  expect(listed({ fileType: "PAYSLIP", userId: other })).toEqual([ids[1]]);
  expect(listed({ userId: one, startDate: "2026-06-02", endDate: "2026-06-03" })).toEqual([ids[2]]);
  expect(listed({ userId: "lumen-other" })).toEqual([]);
});

describe("the data of a payslip", () => {
  test("comes with the analysis, and is that of the archive", () => {
    const session = startSession();
    const userId = createUser(session);
    const body = { userId, fileExtensionType: "PDF", fileContent: "JVBERi0xLjQK" };
    const archive = session.call("uploadPayslipFile", { body }).data;
    expect(archive).toMatchObject({ userId, type: "PAYSLIP", rawFiles: [{ name: "payslip", subType: "PAYSLIP" }] });
    const query = { archiveId: archive.id };
    expect(session.call("getArchivePayslipData", { query }).status).toBe(404);
    const { status, data } = session.call("getArchivePayslipData", { query });
    expect(status).toBe(200);
    expect(data.metadata).toEqual({
      createdAt: archive.createdAt,
      itemCreatedAt: "2026-06-01T08:00:00Z",
      sourceId: archive.id,
      sourceType: "ARCHIVE",
      userId,
      providerId: "tenant-provided",
    });
    const read = session.call("getArchive", { path: { id: archive.id } }).data;
    expect(data).toMatchObject(read.extraction.analysis);
    expect(session.call("listArchivePayslipPredictions").data.items).toEqual([data]);
  });

  test("is only of payslips, and listed by the day of the upload", () => {
    const session = startSession();
    const archiveIds = ["PAYSLIP", "OTHERS", "PAYSLIP", "TAX_DOCUMENT"].map((fileType) => {
      const { id } = uploadPayslip(session, null, { fileType });
      session.pass(DAY_MS);
      return id;
    });
    const listed = (query: object = {}) =>
      listAll(session, "listArchivePayslipPredictions", { query: { size: 1, ...query } }).map(
        ({ metadata }) => metadata.sourceId,
      );
    // Nothing is read at the first reading, which this list is as well.
    expect(listed()).toEqual([]);
    expect(listed()).toEqual([archiveIds[0], archiveIds[2]]);
    expect(listed({ startDate: "2026-06-02" })).toEqual([archiveIds[2]]);
    for (const archiveId of [archiveIds[1], archiveIds[3], "archive-other"])
      expect(session.call("getArchivePayslipData", { query: { archiveId } }).status).toBe(404);
  });

  test("can be corrected where the archive exists, which changes nothing", () => {
    const session = startSession();
    const { id } = uploadPayslip(session, null);
    const body = { archiveId: id, validFile: true, data: { netAmount: 1 } };
    expect(session.call("sendPayslipManualResult", { body }).status).toBe(200);
    expect(session.call("sendPayslipManualResult", { body: { ...body, archiveId: "archive-other" } }).status).toBe(404);
  });
});

describe("what a user has shared", () => {
  test("has the user's archives once they are read, until the session is reset", () => {
    const session = startSession();
    const [one, other] = [createUser(session), createUser(session)];
    const payload = (id: string) => session.call("getUserSessionPayload", { path: { id } }).data;
    const upload = (userId: string, fileType: string) => {
      const { id } = uploadPayslip(session, userId, { fileType });
      return id;
    };
    const [payslip, tax] = [upload(one, "PAYSLIP"), upload(one, "TAX_DOCUMENT")];
    upload(other, "PAYSLIP");
    expect(payload(one).archives).toEqual([]);
    for (let reading = 0; reading < 2; reading++) session.call("listArchives");
    expect(payload(one).archives).toMatchObject([
      { id: payslip, fileType: "PAYSLIP", payload: { incomes: { items: [{}] } } },
      { id: tax, fileType: "TAX_DOCUMENT", payload: null },
    ]);
    session.call("deleteArchive", { path: { id: tax } });
    expect(payload(one).archives).toHaveLength(1);

    expect(session.call("resetUserSession", { path: { id: one } }).status).toBe(200);
    expect(payload(one)).toMatchObject({ metadata: { userId: one }, accounts: [], archives: [], forms: [] });
    expect(payload(other).archives).toHaveLength(1);
    // Whether the archive itself is gone no source says.
    expect(session.call("getArchive", { path: { id: payslip } }).status).toBe(200);
    const later = upload(one, "PAYSLIP");
    for (let reading = 0; reading < 2; reading++) session.call("listArchives");
    expect(payload(one).archives).toMatchObject([{ id: later }]);
  });
});
