import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { hasAny, readPowers } from "../../chain/council/powers.ts";
import { useStaff } from "../../chain/staff/useStaff.ts";
import { StaffGate } from "../../features/staff-sign-in/StaffGate.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Address } from "../../lib/hex.ts";
import { FaceLayout } from "../../ui/FaceLayout.tsx";
import { Page } from "../../ui/Page.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { CITY_HREFS } from "./hrefs.ts";
import { OfficePages } from "./OfficePages.tsx";
import { ROOMS } from "./rooms.ts";

const NOT_THE_CITY = ["merchant"];
const POWERS_EVERY = 30_000;

/** The city's face: after signing in, what this account may do by the chain and nothing else. */
export default function CouncilFace({ notices }: { notices: ReactNode }) {
  const door = useText().app.doors.council;
  const frame = (page: ReactNode) => (
    <FaceLayout door={door} notices={notices}>
      {page}
    </FaceLayout>
  );
  return (
    <StaffGate fits={(role) => !NOT_THE_CITY.includes(role)} frame={frame}>
      <SignedIn notices={notices} />
    </StaffGate>
  );
}

function SignedIn({ notices }: { notices: ReactNode }) {
  const { address } = useStaff();
  return address === undefined ? null : <Office key={address} account={address} notices={notices} />;
}

function Office({ account, notices }: { account: Address; notices: ReactNode }) {
  const text = useText();
  const words = text.council;
  const powers = useQuery({
    queryKey: ["powers", account],
    queryFn: () => readPowers(account),
    refetchInterval: POWERS_EVERY,
  });
  const rooms = ROOMS.filter((room) => powers.data !== undefined && hasAny(powers.data, room.powers));
  const items = [
    { href: CITY_HREFS.desk, label: words.nav.desk, icon: "city" as const },
    ...rooms.map(({ key, href, icon }) => ({ href, label: words.rooms[key].nav, icon })),
  ];
  return (
    <FaceLayout door={text.app.doors.council} nav={{ label: words.nav.label, items }} notices={notices}>
      {powers.data === undefined ? (
        <Page title={words.desk.title}>
          <QueryView query={powers}>{() => null}</QueryView>
        </Page>
      ) : (
        <OfficePages account={account} powers={powers.data} />
      )}
    </FaceLayout>
  );
}
