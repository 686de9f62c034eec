import type { Council } from "../../chain/council/agenda.ts";
import { useNameOf } from "../../chain/council/useNameOf.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Badge } from "../../ui/Badge.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { Facts } from "../../ui/Stat.tsx";

interface ApprovalsProps {
  /** Addresses in lower case. */
  approvers: readonly string[];
  council: Council;
}

/** How many of the owners approved, and who. */
export function Approvals({ approvers, council }: ApprovalsProps) {
  const words = useText().councilMoney.agenda.approvals;
  const nameOf = useNameOf();
  const items = council.owners.map((owner) => ({
    label: nameOf(owner),
    value: approvers.includes(owner.toLowerCase()) ? <Badge tone="ok">{words.yes}</Badge> : <Badge>{words.no}</Badge>,
  }));
  return (
    <Stack gap="s">
      <Heading level={4}>{words.count(approvers.length, council.threshold)}</Heading>
      <Facts items={items} />
    </Stack>
  );
}
