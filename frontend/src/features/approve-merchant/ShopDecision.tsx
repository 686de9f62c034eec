import { useState } from "react";
import { approveMerchant, endMerchant, reinstateMerchant, suspendMerchant } from "../../chain/council/merchants.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { untilIndexed } from "../../indexer/client.ts";
import type { Merchant } from "../../indexer/merchants.ts";
import { dayAfter, endOfDay } from "../../lib/city-days.ts";
import { useNow } from "../../lib/useNow.ts";
import { useOfficeAct } from "../../lib/useOfficeAct.ts";
import { ActOutcome } from "../../ui/ActOutcome.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card, Row, Stack } from "../../ui/Card.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { ConfirmEnd } from "./ConfirmEnd.tsx";
import { SuspendForm } from "./SuspendForm.tsx";

const CONTRACT_YEARS = 2;

/** What the officer can decide about a shop where it is in its life. */
export function ShopDecision({ shop }: { shop: Merchant }) {
  const words = useText().council.shops.decide;
  const form = formFor(shop);
  if (form === undefined) return null;
  return (
    <Card title={words.title} level={2}>
      {form}
    </Card>
  );
}

function formFor(shop: Merchant) {
  if (shop.status === "Applied") return <OnApplication shop={shop} />;
  if (shop.status === "Active") return <OnActive shop={shop} />;
  return shop.status === "Suspended" ? <OnSuspended shop={shop} /> : undefined;
}

function OnApplication({ shop }: { shop: Merchant }) {
  const words = useText().council.shops.decide;
  const now = useNow();
  const [day, setDay] = useState(() => dayAfter(now, { years: CONTRACT_YEARS }));
  const end = endOfDay(day);
  const [isMissing, setMissing] = useState(false);
  const approval = useOfficeAct((contractEnd: number) => approveMerchant(shop.id, contractEnd), untilIndexed);
  const approve = () => {
    setMissing(end === undefined);
    if (end !== undefined) approval.mutate(end);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        approve();
      }}
    >
      <Stack>
        <TextInput
          label={words.contractEnd}
          hint={words.contractEndHint}
          type="date"
          value={day}
          onChange={setDay}
          error={isMissing ? words.contractEndMissing : undefined}
        />
        <Row>
          <Button type="submit" purpose="primary" busy={approval.isPending}>
            {words.approve}
          </Button>
          <ConfirmEnd words={words.decline} act={() => endMerchant(shop.id)} />
        </Row>
        <ActOutcome act={approval} busy={words.busy} />
      </Stack>
    </form>
  );
}

function OnActive({ shop }: { shop: Merchant }) {
  const words = useText().council.shops.decide;
  return (
    <Stack>
      <SuspendForm onSuspend={(reason) => suspendMerchant(shop.id, reason)} />
      <div>
        <ConfirmEnd words={words.end} act={() => endMerchant(shop.id)} />
      </div>
    </Stack>
  );
}

function OnSuspended({ shop }: { shop: Merchant }) {
  const words = useText().council.shops.decide;
  const reinstatement = useOfficeAct(() => reinstateMerchant(shop.id), untilIndexed);
  return (
    <Stack>
      <Row>
        <Button purpose="primary" busy={reinstatement.isPending} onClick={() => reinstatement.mutate(undefined)}>
          {words.reinstate}
        </Button>
        <ConfirmEnd words={words.end} act={() => endMerchant(shop.id)} />
      </Row>
      <ActOutcome act={reinstatement} busy={words.busy} />
    </Stack>
  );
}
