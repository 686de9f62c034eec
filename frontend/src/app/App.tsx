import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { LanguageProvider } from "../i18n/LanguageProvider.tsx";
import { Refused } from "../lib/refused.ts";
import { Spinner } from "../ui/Progress.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { NotFound } from "./NotFound.tsx";
import { Notices } from "./Notices.tsx";
import { StartPage } from "./StartPage.tsx";

const CitizenFace = lazy(() => import("../faces/citizen/CitizenFace.tsx"));
const MerchantFace = lazy(() => import("../faces/merchant/MerchantFace.tsx"));
const CouncilFace = lazy(() => import("../faces/council/CouncilFace.tsx"));
const PublicFace = lazy(() => import("../faces/public/PublicFace.tsx"));

// A refusal is an answer: asking again gives the same one.
const retry = (failures: number, error: Error) => failures < 2 && !(error instanceof Refused);
const queries = new QueryClient({
  // Without network a question is asked all the same: "you are offline" is an answer, a wheel that turns is none.
  defaultOptions: { queries: { retry, staleTime: 5_000, networkMode: "always" }, mutations: { networkMode: "always" } },
});

/** The whole app: four doors behind one start page. */
export function App() {
  return (
    <LanguageProvider>
      <QueryClientProvider client={queries}>
        <ErrorBoundary>
          <Suspense fallback={<Spinner />}>
            <Switch>
              <Route path="/" component={StartPage} />
              <Route path="/bewoner/*?">{() => <CitizenFace notices={<Notices />} />}</Route>
              <Route path="/winkel/*?">{() => <MerchantFace notices={<Notices />} />}</Route>
              <Route path="/gemeente/*?">{() => <CouncilFace notices={<Notices />} />}</Route>
              <Route path="/openbaar/*?">{() => <PublicFace notices={<Notices />} />}</Route>
              <Route component={NotFound} />
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </QueryClientProvider>
    </LanguageProvider>
  );
}
