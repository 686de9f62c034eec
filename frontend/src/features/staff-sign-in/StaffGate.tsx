import type { ReactNode } from "react";
import { StaffProvider } from "../../chain/staff/StaffProvider.tsx";
import { useStaff } from "../../chain/staff/useStaff.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { RefusalAlert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Spinner } from "../../ui/Progress.tsx";
import { SignInPage } from "./SignInPage.tsx";

interface StaffGateProps {
  /** Which ready-made accounts fit this face, by their role. */
  fits: (role: string) => boolean;
  /** Draws the frame around the gate's own pages, when the frame depends on who signed in. */
  frame?: (page: ReactNode) => ReactNode;
  children: ReactNode;
}

const UNFRAMED = (page: ReactNode) => page;

/** Lets staff or merchants in once they signed in; offers the ways to sign in before. */
export function StaffGate({ fits, frame = UNFRAMED, children }: StaffGateProps) {
  return (
    <StaffProvider waiting={(error, retry) => frame(<Waiting error={error} retry={retry} />)}>
      <Gate fits={fits} frame={frame}>
        {children}
      </Gate>
    </StaffProvider>
  );
}

function Gate({ fits, frame, children }: Required<StaffGateProps>) {
  const staff = useStaff();
  return staff.address === undefined ? frame(<SignInPage staff={staff} fits={fits} />) : children;
}

function Waiting({ error, retry }: { error: unknown; retry: () => void }) {
  const text = useText();
  if (error === null || error === undefined) return <Spinner />;
  return (
    <Stack>
      <RefusalAlert error={error} />
      <Button onClick={retry}>{text.app.retry}</Button>
    </Stack>
  );
}
