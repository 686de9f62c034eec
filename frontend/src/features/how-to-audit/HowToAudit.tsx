import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { loadDeployment } from "../../chain/deployment.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { BulletList } from "../../ui/BulletList.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { NumberedSteps } from "../../ui/NumberedSteps.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Facts } from "../../ui/Stat.tsx";
import { Text } from "../../ui/Text.tsx";
import { CommandLine } from "../../ui/CommandLine.tsx";
import { Addresses } from "./Addresses.tsx";

/** How everybody recomputes what these pages show: what each figure means, the commands, and where the town lives. */
export function HowToAudit() {
  const words = useText().openbaar.check;
  const deployment = useQuery({ queryKey: ["deployment"], queryFn: loadDeployment, staleTime: Infinity });
  const origin = window.location.origin;
  return (
    <Stack gap="l">
      <Part title={words.meaning}>
        <Facts items={Object.values(words.meanings)} />
      </Part>
      <Part title={words.audit}>
        <Text>{words.auditText}</Text>
        <NumberedSteps steps={words.auditSteps} />
        <CommandLine
          label={words.auditCommand}
          text={`npm run audit -- --rpc ${origin}/rpc --graphql ${origin}/graphql --deployment deployment.json`}
        />
        <Text small>{words.auditOutcome}</Text>
      </Part>
      <Part title={words.queries}>
        <Text>{words.queriesText}</Text>
        <CommandLine label={words.queriesCommand} text={exampleOf(origin)} />
      </Part>
      <Part title={words.hidden}>
        <BulletList items={words.hiddenRules} />
      </Part>
      <Part title={words.town}>
        <QueryView query={deployment}>{(town) => <Addresses town={town} />}</QueryView>
      </Part>
    </Stack>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack>
      <Heading level={2}>{title}</Heading>
      {children}
    </Stack>
  );
}

function exampleOf(origin: string): string {
  const query =
    '{"query":"{ currentLedger(id: \\"town\\") { supply treasury budgets bounties residents merchants } }"}';
  return `curl ${origin}/graphql -H 'content-type: application/json' -d '${query}'`;
}
