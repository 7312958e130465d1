import { Slider } from "@mantine/core";
import { useText } from "../hooks/use-text.ts";

/** How much one criterion counts beside the others, 0–1 in steps of 0.05. Every move is told, and once more when it is let go. */
export function WeightSlider({
  name,
  value,
  disabled = false,
  onMove,
  onEnd,
}: Readonly<{
  name: string;
  value: number;
  disabled?: boolean;
  onMove: (value: number) => void;
  onEnd?: (value: number) => void;
}>) {
  const { t } = useText();
  return (
    <Slider
      thumbLabel={t("requirements.weight-of", { name })}
      disabled={disabled}
      min={0}
      max={1}
      step={0.05}
      size="sm"
      label={null}
      value={value}
      onChange={onMove}
      {...(onEnd ? { onChangeEnd: onEnd } : {})}
    />
  );
}
