import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { readWalletOfRecord, walletOfCode } from "../../chain/council/residents.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Address, Hex } from "../../lib/hex.ts";
import { Alert, RefusalAlert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Row, Stack } from "../../ui/Card.tsx";
import { QrScanner } from "../../ui/QrScanner.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { Text } from "../../ui/Text.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

type Way = "code" | "record";

interface FindWalletProps {
  cityKey: Hex;
  onFound(wallet: Address): void;
}

/** Whom the desk is helping: by the code on the resident's phone, or by the record of somebody who has a wallet. */
export function FindWallet({ cityKey, onFound }: FindWalletProps) {
  const words = useText().council.enrol.find;
  const [way, setWay] = useState<Way>("code");
  const tabs = [
    { key: "code" as const, label: words.byCode },
    { key: "record" as const, label: words.byRecord },
  ];
  return (
    <Tabs<Way> label={words.label} tabs={tabs} selected={way} onSelect={setWay}>
      {way === "code" ? <ByCode onFound={onFound} /> : <ByRecord cityKey={cityKey} onFound={onFound} />}
    </Tabs>
  );
}

function ByCode({ onFound }: Pick<FindWalletProps, "onFound">) {
  const words = useText().council.enrol.find;
  const [isScanning, setScanning] = useState(false);
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<unknown>();
  const take = (code: string) => {
    try {
      onFound(walletOfCode(code));
    } catch (refused) {
      setProblem(refused);
    }
  };
  return (
    <Stack>
      <Text>{words.codeText}</Text>
      {isScanning && <QrScanner label={words.camera} onText={take} />}
      <Row>
        <Button onClick={() => setScanning(!isScanning)}>{isScanning ? words.stopScan : words.scan}</Button>
      </Row>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          take(typed);
        }}
      >
        <Stack>
          <TextInput label={words.code} hint={words.codeHint} value={typed} onChange={setTyped} />
          <RefusalAlert error={problem} />
          <div>
            <Button type="submit" purpose="primary">
              {words.useCode}
            </Button>
          </div>
        </Stack>
      </form>
    </Stack>
  );
}

function ByRecord({ cityKey, onFound }: FindWalletProps) {
  const words = useText().council.enrol;
  const [record, setRecord] = useState("");
  const search = useMutation({
    networkMode: "always",
    mutationFn: () => readWalletOfRecord(cityKey, record),
    onSuccess: (wallet) => wallet && onFound(wallet),
  });
  const isNobody = search.isSuccess && search.data === undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        search.mutate();
      }}
    >
      <Stack>
        <Text>{words.find.recordText}</Text>
        <TextInput label={words.record} hint={words.recordHint} value={record} onChange={setRecord} />
        <RefusalAlert error={search.error} />
        {isNobody && <Alert kind="info">{words.find.nobody}</Alert>}
        <div>
          <Button type="submit" purpose="primary" busy={search.isPending}>
            {words.find.search}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
