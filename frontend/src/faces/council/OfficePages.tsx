import { lazy, Suspense, type ReactNode } from "react";
import { Route, Switch } from "wouter";
import { addressFrom } from "../../chain/address.ts";
import type { Power, Powers } from "../../chain/council/powers.ts";
import type { Address } from "../../lib/hex.ts";
import { Spinner } from "../../ui/Progress.tsx";
import { DeskPage } from "./DeskPage.tsx";
import { CITY_HREFS } from "./hrefs.ts";
import { LostPage } from "./LostPage.tsx";
import { Needs } from "./Needs.tsx";

const EnrolPage = lazy(() => import("./EnrolPage.tsx"));
const ShopsPage = lazy(() => import("./ShopsPage.tsx"));
const ShopPage = lazy(() => import("./ShopPage.tsx"));
const TasksPage = lazy(() => import("./TasksPage.tsx"));
const TaskPage = lazy(() => import("./TaskPage.tsx"));
const PublishPage = lazy(() => import("./PublishPage.tsx"));
const InspectPage = lazy(() => import("./InspectPage.tsx"));
const WorkPage = lazy(() => import("./WorkPage.tsx"));
const BudgetsPage = lazy(() => import("./BudgetsPage.tsx").then(({ BudgetsPage: page }) => ({ default: page })));
const RulesPage = lazy(() => import("./RulesPage.tsx"));
const PayoutsPage = lazy(() => import("./PayoutsPage.tsx"));
const HoldsPage = lazy(() => import("./HoldsPage.tsx"));
const AgendaPage = lazy(() => import("./AgendaPage.tsx").then(({ AgendaPage: page }) => ({ default: page })));

const REVIEWERS: readonly Power[] = ["inspector", "senior"];

/** The pages of the office, each behind the power it needs. A link to one of them says which power that is. */
export function OfficePages({ account, powers }: { account: Address; powers: Powers }) {
  const needs = (anyOf: readonly Power[], page: ReactNode) => (
    <Needs anyOf={anyOf} powers={powers}>
      {page}
    </Needs>
  );
  const { lines } = powers;
  return (
    <Suspense fallback={<Spinner />}>
      <Switch>
        <Route path={CITY_HREFS.desk}>{() => <DeskPage account={account} powers={powers} />}</Route>
        <Route path={CITY_HREFS.enrol}>{() => needs(["registrar"], <EnrolPage />)}</Route>
        <Route path={CITY_HREFS.shops}>{() => needs(["officer"], <ShopsPage />)}</Route>
        <Route path="/gemeente/winkels/:shop">{({ shop }) => needs(["officer"], shopPage(shop))}</Route>
        <Route path={CITY_HREFS.tasks}>{() => needs(["manager"], <TasksPage lines={lines} />)}</Route>
        <Route path={CITY_HREFS.newTask}>{() => needs(["manager"], <PublishPage lines={lines} />)}</Route>
        <Route path="/gemeente/klussen/:id">{({ id }) => needs(["manager"], taskPage(id, lines))}</Route>
        <Route path={CITY_HREFS.inspect}>{() => needs(REVIEWERS, <InspectPage account={account} />)}</Route>
        <Route path="/gemeente/nakijken/:claim">
          {({ claim }) => needs(REVIEWERS, <WorkPage key={claim} claim={claim} account={account} powers={powers} />)}
        </Route>
        {/* Everybody of the city may read these, and execute what is approved; they tell themselves what an owner can. */}
        <Route path={CITY_HREFS.budgets} component={BudgetsPage} />
        <Route path={CITY_HREFS.agenda} component={AgendaPage} />
        <Route path={CITY_HREFS.rules} component={RulesPage} />
        <Route path={CITY_HREFS.payouts}>
          {() => needs(["clerk", "treasurer"], <PayoutsPage account={account} powers={powers} />)}
        </Route>
        <Route path={CITY_HREFS.holds}>{() => needs(["guardian", "owner"], <HoldsPage powers={powers} />)}</Route>
        <Route component={LostPage} />
      </Switch>
    </Suspense>
  );
}

function shopPage(text: string) {
  const merchant = addressFrom(text);
  return merchant === undefined ? <LostPage /> : <ShopPage key={merchant} merchant={merchant} />;
}

function taskPage(text: string, lines: readonly number[]) {
  return /^\d{1,78}$/.test(text) ? <TaskPage key={text} id={BigInt(text)} lines={lines} /> : <LostPage />;
}
