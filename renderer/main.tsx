import "@mantine/core/styles.css";
import "./style/base.css"; // before the parts: what a part says of itself comes later and wins
import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { App } from "./app.tsx";
import { useDesk } from "./hooks/desk.ts";
import { theme, wearTheme } from "./style/theme.ts";

// The host is on this machine and says when an answer is out of date: nothing is asked twice on a guess.
const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false, networkMode: "always" },
  },
});

wearTheme(document);
createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
);

function Providers() {
  const look = useDesk((desk) => desk.look);
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={look === "light" ? "light" : "dark"}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queries}>
        <Router hook={useHashLocation}>
          <App />
        </Router>
      </QueryClientProvider>
    </MantineProvider>
  );
}
