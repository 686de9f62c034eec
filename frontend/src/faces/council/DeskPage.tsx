import { hasAny, hasPower, type Power, type Powers } from "../../chain/council/powers.ts";
import { useStaff } from "../../chain/staff/useStaff.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { shortAddress, type Address } from "../../lib/hex.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card, Row, Stack } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Page } from "../../ui/Page.tsx";
import { Text } from "../../ui/Text.tsx";
import { ROOMS, type Room } from "./rooms.ts";
import { useWaiting } from "./useWaiting.ts";

const POWERS: readonly Power[] = [
  "registrar",
  "officer",
  "manager",
  "inspector",
  "senior",
  "clerk",
  "treasurer",
  "guardian",
  "owner",
];

/** The desk: who works here, and everything this account may do. */
export function DeskPage({ account, powers }: { account: Address; powers: Powers }) {
  const words = useText().council.desk;
  const rooms = ROOMS.filter((room) => hasAny(powers, room.powers));
  return (
    <Page title={words.title} lead={rooms.length > 0 ? words.lead : undefined} wide>
      <WhoAmI account={account} powers={powers} />
      {rooms.length === 0 ? (
        <EmptyState icon="key" title={words.nothing}>
          {words.nothingText}
        </EmptyState>
      ) : (
        <Stack columns>
          {rooms.map((room) => (
            <RoomCard key={room.key} room={room} />
          ))}
        </Stack>
      )}
    </Page>
  );
}

function WhoAmI({ account, powers }: { account: Address; powers: Powers }) {
  const text = useText();
  const { name, signOut } = useStaff();
  return (
    <Card>
      <Row spread>
        <Row>
          <Icon name="key" />
          <Text>
            {text.app.signIn.signedInAs(name ?? "")} <code>{shortAddress(account)}</code>
          </Text>
          {POWERS.filter((power) => hasPower(powers, power)).map((power) => (
            <Badge key={power} tone="action">
              {text.council.powers[power]}
            </Badge>
          ))}
        </Row>
        <Button onClick={signOut}>{text.app.signIn.signOut}</Button>
      </Row>
    </Card>
  );
}

function RoomCard({ room }: { room: Room }) {
  const words = useText().council;
  const waiting = useWaiting(room.key);
  const { title, text } = words.rooms[room.key];
  return (
    <Card href={room.href} title={title} level={2}>
      <Text>{text}</Text>
      <Row>
        <Icon name={room.icon} size={32} />
        {waiting !== undefined && waiting > 0 && <Badge tone="coin">{words.desk.waiting(waiting)}</Badge>}
      </Row>
    </Card>
  );
}
