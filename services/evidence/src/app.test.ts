import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { createStorage } from "unstorage";
import filesDriver from "unstorage/drivers/fs-lite";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Address, Hex } from "viem";
import { evidenceOf, newSalt } from "@wesh/protocol/evidence.ts";
import { buildApp } from "./app.ts";
import { readDeployedChain } from "./chain.ts";
import { LookLog } from "./look-log.ts";
import { jpeg, jpegWithExif } from "./photos.testing.ts";
import { Sessions } from "./session.ts";
import { openTown } from "./town.testing.ts";
import { Vault } from "./vault.ts";

const DAY = 86_400;
const photos = [jpeg(1), jpeg(2)];
const salt = newSalt();
const evidence = evidenceOf(salt, photos);

let town: Awaited<ReturnType<typeof openTown>>;
let folder: string;
let clock: number;
let app: ReturnType<typeof buildApp>;
let vault: Vault;

beforeAll(async () => {
  town = await openTown();
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evidence-"));
  clock = Math.floor(Date.now() / 1000);
  const storage = createStorage({ driver: filesDriver({ base: folder }) });
  const now = () => clock;
  vault = new Vault(storage, 30, now);
  app = buildApp({
    chain: readDeployedChain(town.deployment, town.transport),
    vault,
    sessions: new Sessions(Buffer.alloc(32, 1), now),
    looks: new LookLog(storage, Buffer.alloc(32, 2), now),
    log: pino({ level: "silent" }),
    now,
    sessionSeconds: 900,
  });
});

afterEach(() => rm(folder, { recursive: true }));

interface Changes {
  taskId?: bigint;
  evidence?: Hex;
  signature?: Hex;
  salt?: Hex;
  photos?: Uint8Array<ArrayBuffer>[];
  round?: bigint;
  deadline?: bigint;
}

const handInOf = (changes: Changes = {}) => ({
  taskId: changes.taskId ?? town.taskId,
  resident: town.resident,
  evidence: changes.evidence ?? evidence,
  round: changes.round ?? 1n,
  deadline: changes.deadline ?? BigInt(clock + 3600),
});

async function upload(changes: Changes = {}) {
  const handIn = handInOf(changes);
  const form = new FormData();
  form.set(
    "handIn",
    JSON.stringify(handIn, (_key, value) => (typeof value === "bigint" ? String(value) : value)),
  );
  form.set("signature", changes.signature ?? (await town.signHandIn(handIn)));
  form.set("salt", changes.salt ?? salt);
  for (const photo of changes.photos ?? photos) form.append("photos", new File([photo], "me.gif"));
  return app.request("/evidence", { method: "POST", body: form });
}

async function sessionOf(reader: Address) {
  const [issuedAt, expiresAt] = [BigInt(clock), BigInt(clock + 600)];
  const signature = await town.signAccessAs(reader, issuedAt, expiresAt);
  const body = JSON.stringify({ reader, issuedAt: String(issuedAt), expiresAt: String(expiresAt), signature });
  const response = await app.request("/session", { method: "POST", body });
  return ((await response.json()) as { token: string }).token;
}

const look = (path: string, token: string) => app.request(path, { headers: { authorization: `Bearer ${token}` } });
const place = (taskId = town.taskId, round = 1) => `/evidence/${taskId}/${town.resident}/${round}`;
const refusal = async (response: Response) => ((await response.json()) as { refusal: { name: string } }).refusal.name;
const filesUnder = async (name: string) => readdir(join(folder, name), { recursive: true }).catch(() => []);

describe("the evidence service on a real chain", () => {
  it("refuses work nobody claimed", async () => {
    const response = await upload();
    expect([response.status, await refusal(response)]).toEqual([409, "Evidence_NotClaimed"]);
    expect(await filesUnder("photos")).toEqual([]);
  });

  describe("after the claim", () => {
    beforeAll(() => town.claim(town.taskId));

    it("keeps the photos of a wallet that is not deployed, once however often they come", async () => {
      const first = await upload();
      expect([first.status, await first.json()]).toEqual([201, { photos: 2, keptUntil: clock + 30 * DAY }]);
      expect((await upload()).status).toBe(201);
      expect(await filesUnder("photos")).toHaveLength(2);
    });

    it.each<[string, () => Changes, string]>([
      ["other photos than committed", () => ({ photos: [jpeg(1), jpeg(3)] }), "Evidence_OtherEvidence"],
      ["another salt", () => ({ salt: town.noSalt }), "Evidence_OtherEvidence"],
      ["a photo with a place in it", () => ({ photos: [jpegWithExif] }), "Evidence_PhotoHasMetadata"],
      ["six photos", () => ({ photos: [1, 2, 3, 4, 5, 6].map((mark) => jpeg(mark)) }), "Evidence_BadRequest"],
      ["no photo", () => ({ photos: [] }), "Evidence_BadRequest"],
      ["a photo of more than 8 MB", () => ({ photos: [new Uint8Array(8 * 1024 * 1024 + 1)] }), "Evidence_TooLarge"],
      ["somebody else's signature", () => ({ signature: `0x${"11".repeat(65)}` }), "Evidence_BadSignature"],
      ["another round", () => ({ round: 2n }), "Evidence_NotClaimed"],
      ["an old signature", () => ({ deadline: BigInt(clock - 1) }), "Evidence_SignatureExpired"],
    ])("refuses %s and keeps nothing", async (_what, changes, name) => {
      expect(await refusal(await upload(changes()))).toBe(name);
      expect(await filesUnder("photos")).toEqual([]);
    });

    it("refuses a body that is too long before reading it", async () => {
      const headers = { "content-length": String(50 * 1024 * 1024), "content-type": "multipart/form-data; boundary=x" };
      const response = await app.request("/evidence", { method: "POST", body: "x", headers });
      expect([response.status, await refusal(response)]).toEqual([413, "Evidence_TooLarge"]);
    });

    it("replaces the photos when the resident takes new ones before handing in", async () => {
      await upload();
      const better = [jpeg(9)];
      expect((await upload({ photos: better, evidence: evidenceOf(salt, better) })).status).toBe(201);
      expect(await filesUnder("photos")).toHaveLength(1);
    });

    it("shows the photos to the resident only while they are not handed in", async () => {
      await upload();
      expect((await look(place(), await sessionOf(town.resident))).status).toBe(200);
      expect((await look(place(), await sessionOf(town.inspector))).status).toBe(403);
    });

    it("shows nothing to a stranger, without a session, or with a forged or old one", async () => {
      await upload();
      const stranger = await look(place(), await sessionOf(town.stranger));
      expect([stranger.status, await refusal(stranger)]).toEqual([403, "Evidence_NotAReader"]);
      const token = await sessionOf(town.resident);
      expect((await app.request(place())).status).toBe(401);
      expect((await look(place(), `${token.slice(0, -2)}xx`)).status).toBe(401);
      clock += 601;
      expect((await look(place(), token)).status).toBe(401);
      expect(await filesUnder("looks")).toEqual([]);
    });

    it("opens no session for somebody else or for longer than allowed", async () => {
      const open = async (signer: Address, reader: Address, seconds: number) => {
        const [issuedAt, expiresAt] = [BigInt(clock), BigInt(clock + seconds)];
        const signature = await town.signAccessAs(signer, issuedAt, expiresAt);
        const body = JSON.stringify({ reader, issuedAt: String(issuedAt), expiresAt: String(expiresAt), signature });
        return refusal(await app.request("/session", { method: "POST", body }));
      };
      expect(await open(town.stranger, town.inspector, 600)).toBe("Evidence_BadSignature");
      expect(await open(town.inspector, town.inspector, 3600)).toBe("Evidence_SessionTooLong");
    });

    it("erases photos and salt when their time is over, and says so", async () => {
      await upload();
      clock += 29 * DAY;
      expect(await vault.sweep()).toBe(0);
      clock += 2 * DAY;
      expect(await refusal(await look(place(), await sessionOf(town.resident)))).toBe("Evidence_Erased");
      expect(await vault.sweep()).toBe(1);
      expect(await filesUnder("photos")).toEqual([]);
      expect((await vault.find({ taskId: String(town.taskId), resident: town.resident, round: 1 }))?.salt).toBeNull();
    });

    it("takes the photos after the hand-in too, but only those that were handed in", async () => {
      const handIn = handInOf();
      await town.submit(handIn, await town.signHandIn(handIn));
      const other = [jpeg(7)];
      const changed = await upload({ photos: other, evidence: evidenceOf(salt, other) });
      expect(await refusal(changed)).toBe("Evidence_NotClaimed");
      expect((await upload()).status).toBe(201);
    });
  });

  describe("after the hand-in", () => {
    it("shows the photos to inspectors and the resident, and logs every look without an address", async () => {
      await upload();
      for (const reader of [town.inspector, town.senior, town.resident]) {
        const token = await sessionOf(reader);
        const list = (await (await look(place(), token)).json()) as { photos: string[] };
        const photo = await look(`/photos/${list.photos[0]}`, token);
        expect([photo.status, photo.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
        expect(photo.headers.get("cache-control")).toBe("no-store");
        expect(photo.headers.get("x-content-type-options")).toBe("nosniff");
        expect(new Uint8Array(await photo.arrayBuffer())).toEqual(photos[0]);
      }
      expect((await filesUnder("looks")).filter((name) => name.length > 10)).toHaveLength(6);
    });

    it("still shows them under the round a rejection began, until there is another hand-in", async () => {
      await upload();
      await town.judge("reject", handInOf());
      for (const round of [1, 2]) {
        expect((await look(place(town.taskId, round), await sessionOf(town.inspector))).status).toBe(200);
      }
      expect((await upload()).status).toBe(201); // who was offline has the photos of the rejected hand-in stored late

      const better = [jpeg(8)];
      const again = { photos: better, evidence: evidenceOf(salt, better), round: 2n };
      expect((await upload(again)).status).toBe(201);
      const handIn = handInOf(again);
      await town.submit(handIn, await town.signHandIn(handIn));
      const list = await look(place(town.taskId, 2), await sessionOf(town.inspector));
      expect(((await list.json()) as { photos: string[] }).photos).toHaveLength(1);
      await town.judge("approve", handIn);
    });

    it("shows settled work to its resident only", async () => {
      const better = [jpeg(8)];
      expect(await refusal(await upload({ photos: better, evidence: evidenceOf(salt, better), round: 2n }))).toBe(
        "Evidence_NotClaimed",
      );
      for (const reader of [town.inspector, town.senior]) {
        expect(await refusal(await look(place(town.taskId, 2), await sessionOf(reader)))).toBe("Evidence_NotAReader");
      }
    });
  });

  it("shows the photos of a group to its members, and to nobody else beside the inspectors", async () => {
    await town.claimTogether(town.groupTaskId);
    const group = { taskId: town.groupTaskId };
    const handIn = handInOf(group);
    await town.submit(handIn, await town.signHandIn(handIn));
    expect((await upload(group)).status).toBe(201);
    expect((await look(place(town.groupTaskId), await sessionOf(town.member))).status).toBe(200);
    expect((await look(place(town.groupTaskId), await sessionOf(town.stranger))).status).toBe(403);
    await town.judge("approve", handIn);
    expect((await look(place(town.groupTaskId), await sessionOf(town.member))).status).toBe(403);
  });

  it("answers for its health with the chain's block", async () => {
    const response = await app.request("/health");
    expect(await response.json()).toEqual({ status: "ok", block: expect.stringMatching(/^\d+$/) });
  });
});
