import { CONTRACT_NAMES, type Deployment } from "@wesh/protocol/deployment.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Facts } from "../../ui/Stat.tsx";
import { Table } from "../../ui/Table.tsx";

/** On which chain the town lives, from which block on, and at which addresses. */
export function Addresses({ town }: { town: Deployment }) {
  const words = useText().openbaar.check;
  const format = useFormat();
  const columns = [
    { key: "name", label: words.contract },
    { key: "block", label: words.block, numeric: true },
    { key: "address", label: words.address },
  ];
  const rows = CONTRACT_NAMES.map((name) => ({
    key: name,
    cells: {
      name,
      block: String(town.contracts[name].block),
      address: <code>{town.contracts[name].address}</code>,
    },
  }));
  return (
    <Stack>
      <Facts
        items={[
          { label: words.chain, value: `${town.network} (${town.chainId})` },
          { label: words.startBlock, value: String(town.startBlock) },
          { label: words.deployedAt, value: format.date(Date.parse(town.deployedAt) / 1000) },
          { label: words.commit, value: <code>{town.commit}</code> },
          { label: words.compiler, value: <code>{town.compiler}</code> },
          { label: words.file, value: <FileLink /> },
        ]}
      />
      <Table caption={words.contracts} columns={columns} rows={rows} />
    </Stack>
  );
}

/** A file and not a page of the app: the browser opens it by itself. */
function FileLink() {
  return (
    <a className="nl-link" href="/deployment.json">
      deployment.json
    </a>
  );
}
