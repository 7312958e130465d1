import { Button } from "@mantine/core";
import { Component, type ReactNode } from "react";
import { useText } from "../hooks/use-text.ts";

type Props = Readonly<{ children: ReactNode }>;

/** Catches what should not happen on a page: says so in a sentence, keeps the frame in use. React asks for a class here. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <Broken reopen={() => this.setState({ broken: false })} />;
  }
}

function Broken({ reopen }: Readonly<{ reopen: () => void }>) {
  const { t } = useText();
  return (
    <div className="empty-state" role="alert">
      <h1 className="broken-title">{t("frame.broken")}</h1>
      <p>{t("frame.broken-why")}</p>
      <Button size="sm" onClick={reopen}>
        {t("frame.reopen")}
      </Button>
    </div>
  );
}
