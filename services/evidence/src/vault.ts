import { randomBytes } from "node:crypto";
import type { Storage } from "unstorage";
import * as v from "valibot";
import type { Photo } from "./photo.ts";

const DAY = 24 * 60 * 60;

const storedPhoto = v.object({ id: v.string(), type: v.picklist(["image/jpeg", "image/png", "image/webp"]) });

const storedHandIn = v.object({
  taskId: v.string(),
  resident: v.string(),
  round: v.number(),
  evidence: v.string(),
  keptUntil: v.number(),
  salt: v.nullable(v.string()),
  photos: v.array(storedPhoto),
});

/** One hand-in as it is kept. After erasure `salt` is null and `photos` is empty. */
export type StoredHandIn = v.InferOutput<typeof storedHandIn>;

/** Which hand-in is meant. */
export type HandInKey = Pick<StoredHandIn, "taskId" | "resident" | "round">;

/** What is handed to the vault. */
export interface Deposit extends HandInKey {
  evidence: string;
  salt: string;
  photos: Photo[];
}

/**
 * Keeps photos and salts until their end date. The end dates are indexed by day, so that erasing never has to list
 * the whole store (listing an S3 store stops after a thousand objects).
 */
export class Vault {
  readonly #storage: Storage;
  readonly #retentionDays: number;
  readonly #now: () => number;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(storage: Storage, retentionDays: number, now: () => number) {
    this.#storage = storage;
    this.#retentionDays = retentionDays;
    this.#now = now;
  }

  /** Keeps a hand-in. The same evidence again changes nothing; other evidence for the same round replaces the earlier. */
  keep(deposit: Deposit): Promise<StoredHandIn> {
    return this.#inTurn(async () => {
      const earlier = await this.find(deposit);
      if (earlier?.evidence === deposit.evidence && earlier.salt !== null) return earlier;
      const keptUntil = this.#now() + this.#retentionDays * DAY;
      await this.#remember(dayOf(keptUntil), deposit);
      const photos = await Promise.all(deposit.photos.map((photo) => this.#putPhoto(photo, deposit)));
      const stored = { ...deposit, keptUntil, photos };
      await this.#storage.setItem(handInName(deposit), stored);
      if (earlier) await this.#erasePhotos(earlier);
      return stored;
    });
  }

  /** The hand-in, or null when there never was one. */
  async find(key: HandInKey): Promise<StoredHandIn | null> {
    const stored = await this.#storage.getItem(handInName(key));
    return stored === null ? null : v.parse(storedHandIn, stored);
  }

  /** The hand-in a photo belongs to and the photo's type, or null. */
  async photo(id: string): Promise<{ handIn: StoredHandIn; type: Photo["type"] } | null> {
    const key = await this.#storage.getItem<HandInKey>(`photo-of:${id}`);
    const handIn = key && (await this.find(key));
    const photo = handIn?.photos.find((candidate) => candidate.id === id);
    return handIn && photo ? { handIn, type: photo.type } : null;
  }

  /** The bytes of a photo. */
  async bytes(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const raw = await this.#storage.getItemRaw<ArrayBuffer | Uint8Array>(`photos:${id}`);
    return raw === null ? null : Uint8Array.from(new Uint8Array(raw));
  }

  /** Erases the photos and salts of every hand-in whose end date has passed; answers how many hand-ins that were. */
  sweep(): Promise<number> {
    return this.#inTurn(async () => {
      const today = dayOf(this.#now());
      const open = (await this.#storage.getItem<number[]>("end-dates:days")) ?? [];
      let erased = 0;
      for (const day of open.filter((candidate) => candidate <= today)) erased += await this.#sweepDay(day);
      await this.#storage.setItem(
        "end-dates:days",
        open.filter((day) => day >= today),
      );
      return erased;
    });
  }

  async #sweepDay(day: number): Promise<number> {
    let erased = 0;
    for (const key of (await this.#storage.getItem<HandInKey[]>(`end-dates:${day}`)) ?? []) {
      const handIn = await this.find(key);
      if (!handIn || handIn.salt === null || handIn.keptUntil > this.#now()) continue;
      await this.#erasePhotos(handIn);
      await this.#storage.setItem(handInName(handIn), { ...handIn, salt: null, photos: [] });
      erased += 1;
    }
    if (day < dayOf(this.#now())) await this.#storage.removeItem(`end-dates:${day}`);
    return erased;
  }

  async #remember(day: number, { taskId, resident, round }: HandInKey): Promise<void> {
    const days = (await this.#storage.getItem<number[]>("end-dates:days")) ?? [];
    if (!days.includes(day)) await this.#storage.setItem("end-dates:days", [...days, day]);
    const keys = (await this.#storage.getItem<HandInKey[]>(`end-dates:${day}`)) ?? [];
    await this.#storage.setItem(`end-dates:${day}`, [...keys, { taskId, resident, round }]);
  }

  async #putPhoto({ bytes, type }: Photo, { taskId, resident, round }: HandInKey): Promise<StoredHandIn["photos"][0]> {
    const id = randomBytes(32).toString("hex");
    await this.#storage.setItemRaw(`photos:${id}`, bytes);
    await this.#storage.setItem(`photo-of:${id}`, { taskId, resident, round });
    return { id, type };
  }

  async #erasePhotos({ photos }: StoredHandIn): Promise<void> {
    for (const { id } of photos) {
      await this.#storage.removeItem(`photos:${id}`);
      await this.#storage.removeItem(`photo-of:${id}`);
    }
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work, work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}

function handInName({ taskId, resident, round }: HandInKey): string {
  return `hand-ins:${taskId}:${resident.toLowerCase()}:${round}`;
}

function dayOf(seconds: number): number {
  return Math.floor(seconds / DAY);
}
