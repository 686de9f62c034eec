import type { Carrier } from "./carrying.ts";
import type { HandedIn } from "./claims.ts";

/** Stores the photos of handed-in work in the evidence service, as a resident's phone does. */
export async function storePhotos(service: string, carrier: Carrier, work: readonly HandedIn[]): Promise<void> {
  for (const handedIn of work) await store(service, carrier, handedIn);
}

async function store(service: string, carrier: Carrier, { resident, handIn, salt, photos }: HandedIn): Promise<void> {
  const form = new FormData();
  form.set(
    "handIn",
    JSON.stringify(handIn, (_key, value: unknown) => (typeof value === "bigint" ? `${value}` : value)),
  );
  form.set("signature", await carrier.signHandIn(resident, handIn));
  form.set("salt", salt);
  photos.forEach((photo) => form.append("photos", new Blob([photo], { type: "image/png" })));
  const response = await fetch(`${service}/evidence`, { method: "POST", body: form });
  if (!response.ok) throw new Error(`The evidence service refused a photo: ${await response.text()}`);
}
