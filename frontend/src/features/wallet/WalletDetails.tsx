import { useState } from "react";
import { forgetWallet, type StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { shortAddress } from "../../lib/hex.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Facts } from "../../ui/Stat.tsx";
import { Text, TextLink } from "../../ui/Text.tsx";

/** What is seldom needed about a wallet: its address, its enrolment code, and taking it off this device. */
export function WalletDetails({ wallet }: { wallet: StoredWallet }) {
  const words = useText().citizen.wallet.details;
  const [asking, setAsking] = useState(false);
  return (
    <Disclosure summary={words.title}>
      <Facts items={[{ label: words.address, value: shortAddress(wallet.address) }]} />
      <TextLink href="/bewoner/portemonnee/inschrijven">{words.enrolmentCode}</TextLink>
      <div>
        <Button negative onClick={() => setAsking(true)}>
          {words.forget}
        </Button>
      </div>
      <Dialog
        title={words.forgetTitle}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <Button negative onClick={forgetWallet}>
            {words.forget}
          </Button>
        }
      >
        <Text>{words.forgetText}</Text>
      </Dialog>
    </Disclosure>
  );
}
