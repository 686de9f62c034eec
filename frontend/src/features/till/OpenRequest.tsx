import { useQuery } from "@tanstack/react-query";
import { requestText } from "../../chain/merchant/request-text.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { Address } from "../../lib/hex.ts";
import { RefusalAlert } from "../../ui/Alert.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { CopyText } from "../../ui/CopyText.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { PayCode } from "../../ui/PayCode.tsx";
import { Spinner } from "../../ui/Progress.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Text } from "../../ui/Text.tsx";
import type { TillRequest } from "./memory.ts";

interface OpenRequestProps {
  merchant: Address;
  shopName: string;
  request: TillRequest;
  /** Why the chain cannot be watched now. */
  trouble: unknown;
  onCancel(): void;
}

/** The code to scan, while the till waits for its payment. */
export function OpenRequest({ merchant, shopName, request, trouble, onCancel }: OpenRequestProps) {
  const words = useText().merchant.till;
  const format = useFormat();
  const { amount, reference } = request;
  const code = useQuery({
    queryKey: ["request-text", merchant, reference],
    queryFn: () => requestText({ merchant, amount, paymentReference: reference }),
    staleTime: Infinity,
    networkMode: "always",
  });
  return (
    <QueryView query={code}>
      {(text) => (
        <Stack columns>
          <PayCode text={text} label={words.waiting.code(format.amount(amount), shopName)} name={shopName}>
            <Amount cents={amount} big />
          </PayCode>
          <Stack>
            {trouble === undefined ? (
              <Spinner label={words.waiting.status} />
            ) : (
              <RefusalAlert error={trouble} sentences={words.trouble} />
            )}
            <Button wide onClick={onCancel}>
              {words.waiting.cancel}
            </Button>
            <Text small subtle>
              {words.waiting.cancelled}
            </Text>
            <Disclosure summary={words.waiting.asText}>
              <CopyText text={text} whole />
            </Disclosure>
          </Stack>
        </Stack>
      )}
    </QueryView>
  );
}
