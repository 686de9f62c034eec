import * as v from "valibot";
import { askIndexer, type Answer } from "./client.ts";
import { account, seconds } from "./scalars.ts";

const FEW = 20;

const residentSchema = v.pipe(
  v.object({
    id: account,
    tier: v.number(),
    state: v.picklist(["Enrolled", "Left"]),
    enrolledAt: seconds,
  }),
  v.transform(({ id, ...rest }) => ({ wallet: id, ...rest })),
);

/** An enrolled wallet. The overview knows nothing about the person. */
export type Resident = v.InferOutput<typeof residentSchema>;

/** The wallets that were enrolled last. */
export async function readLastEnrolled(): Promise<Answer<Resident[]>> {
  const { data, asOf } = await askIndexer(
    `residents(orderBy: enrolledAt, orderDirection: desc, first: ${FEW}) { id tier state enrolledAt }`,
    v.object({ residents: v.array(residentSchema) }),
  );
  return { data: data.residents, asOf };
}
