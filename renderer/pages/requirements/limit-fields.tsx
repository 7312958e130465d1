import type { Limit } from "../../../shared/model/requirement.ts";
import { minorPerMajor } from "../../../shared/units/money.ts";
import { useText } from "../../hooks/use-text.ts";
import { NumberField } from "../../parts/fields.tsx";

/** The fields of a limit, by what it holds back. */
export function LimitFields({
  limit,
  onChange,
}: Readonly<{ limit: Limit["limit"]; onChange: (limit: Limit["limit"]) => void }>) {
  const { t } = useText();
  switch (limit.is) {
    case "group-together":
      return null;
    case "owner-share":
      return (
        <NumberField
          label={t("requirements.kind-owner-share")}
          unit="%"
          min={1}
          max={100}
          value={Math.round(limit.max * 1000) / 10}
          onChange={(percent) => percent && percent > 0 && percent <= 100 && onChange({ ...limit, max: percent / 100 })}
        />
      );
    case "providers":
      return (
        <NumberField
          label={t("requirements.kind-providers")}
          whole
          min={1}
          value={limit.max}
          onChange={(max) => max && max > 0 && onChange({ ...limit, max })}
        />
      );
    case "budget": {
      const { currency, minor } = limit.perYear;
      return (
        <NumberField
          label={t("requirements.kind-budget")}
          unit={currency}
          value={minor / minorPerMajor[currency]}
          onChange={(major) =>
            major !== null &&
            onChange({ ...limit, perYear: { currency, minor: Math.round(major * minorPerMajor[currency]) } })
          }
        />
      );
    }
  }
}
