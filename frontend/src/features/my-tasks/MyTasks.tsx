import { useQuery } from "@tanstack/react-query";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { useFormat, useLanguage, useText } from "../../i18n/LanguageProvider.tsx";
import { readClaims, type Claim } from "../../indexer/claims.ts";
import { useNow } from "../../lib/useNow.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Badge, type Tone } from "../../ui/Badge.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { Card, Row, Stack } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Text } from "../../ui/Text.tsx";
import { isUnderWay, statusOf, type ClaimStatus } from "./claim-status.ts";

const EVERY = 5_000;

const TONES: Record<ClaimStatus["phase"], Tone> = {
  "hand-in": "action",
  late: "warning",
  wait: "neutral",
  answer: "warning",
  rewarded: "ok",
  rejected: "error",
  withdrawn: "neutral",
  lapsed: "neutral",
  joined: "neutral",
};

/** Everything this resident chose: what is under way first, then what is over. */
export function MyTasks({ wallet }: { wallet: StoredWallet }) {
  const words = useText().citizen.claims;
  const now = useNow();
  const claims = useQuery({
    queryKey: ["claims", wallet.address],
    queryFn: () => readClaims(wallet.address),
    refetchInterval: EVERY,
  });
  return (
    <QueryView query={claims}>
      {({ data }) =>
        data.length === 0 ? (
          <NoTasks />
        ) : (
          <Stack gap="l">
            <Group title={words.underWay} claims={data.filter((claim) => isUnderWay(claim, now))} />
            <Group title={words.over} claims={data.filter((claim) => !isUnderWay(claim, now))} />
          </Stack>
        )
      }
    </QueryView>
  );
}

function Group({ title, claims }: { title: string; claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <Stack>
      <Heading level={2}>{title}</Heading>
      <Stack columns>
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </Stack>
    </Stack>
  );
}

function ClaimCard({ claim }: { claim: Claim }) {
  const text = useText();
  const words = text.citizen.claims;
  const format = useFormat();
  const { language } = useLanguage();
  const { phase, left } = statusOf(claim, useNow());
  return (
    <Card title={claim.task.content?.[language].title ?? words.untitled} href={`/bewoner/klussen/${claim.task.id}`}>
      <Row>
        <Badge tone={TONES[phase]}>{words.phases[phase]}</Badge>
        <Badge tone="coin">
          <Amount cents={claim.reward ?? claim.task.reward} />
        </Badge>
      </Row>
      <Text small subtle>
        {left === undefined
          ? format.moment(claim.decidedAt ?? claim.submittedAt ?? claim.claimedAt)
          : (phase === "answer" ? words.answerLeft : words.left)(format.duration(left))}
      </Text>
    </Card>
  );
}

function NoTasks() {
  const words = useText().citizen.claims;
  return (
    <EmptyState
      icon="hand"
      title={words.none}
      action={
        <ButtonLink href="/bewoner/klussen" purpose="primary">
          {words.toTasks}
        </ButtonLink>
      }
    >
      {words.noneText}
    </EmptyState>
  );
}
