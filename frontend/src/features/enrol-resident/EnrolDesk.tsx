import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { readEnrolment } from "../../chain/council/residents.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Address, Hex } from "../../lib/hex.ts";
import { Button } from "../../ui/Button.tsx";
import { Card, Stack } from "../../ui/Card.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Text } from "../../ui/Text.tsx";
import { CityKeyGate } from "./CityKeyGate.tsx";
import { EnrolForm } from "./EnrolForm.tsx";
import { FindWallet } from "./FindWallet.tsx";
import { MoveForm } from "./MoveForm.tsx";

/** The registrar's desk: find the wallet of who stands there, and enrol it or record a move. */
export function EnrolDesk() {
  const [wallet, setWallet] = useState<Address>();
  return (
    <CityKeyGate>
      {(key) =>
        wallet === undefined ? (
          <FindWallet cityKey={key} onFound={setWallet} />
        ) : (
          <Served key={wallet} cityKey={key} wallet={wallet} onNext={() => setWallet(undefined)} />
        )
      }
    </CityKeyGate>
  );
}

interface ServedProps {
  cityKey: Hex;
  wallet: Address;
  onNext(): void;
}

function Served({ cityKey, wallet, onNext }: ServedProps) {
  const words = useText().council.enrol;
  const enrolment = useQuery({ queryKey: ["enrolment", wallet], queryFn: () => readEnrolment(wallet) });
  return (
    <Card title={words.served} level={2}>
      <Stack>
        <Stack gap="s">
          <Text small subtle>
            {words.wallet}
          </Text>
          <code>{wallet}</code>
        </Stack>
        <QueryView query={enrolment}>
          {(known) =>
            known.state === "none" ? (
              <EnrolForm cityKey={cityKey} wallet={wallet} />
            ) : (
              <MoveForm wallet={wallet} enrolment={known} />
            )
          }
        </QueryView>
        <div>
          <Button onClick={onNext}>{words.next}</Button>
        </div>
      </Stack>
    </Card>
  );
}
