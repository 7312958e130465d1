import { refusal } from "../../shared/contract/failure.ts";
import { masteryOverview, profileOf, questionOf, questionnaireOf } from "../../shared/engines/mastery-overview.ts";
import { ProfileId, type ProviderId, type RulePackId } from "../../shared/model/id.ts";
import type { RulePack } from "../../shared/model/rule-pack.ts";
import { say } from "../../shared/model/sentence.ts";
import type { CriterionAnswer } from "../../shared/model/sovereignty.ts";
import { findEvidenceFile } from "../database/evidence-files.ts";
import { without } from "../database/kept.ts";
import { findScenario, saveScenario } from "../database/scenarios.ts";
import { listProfiles, removeProfile, saveCriterionAnswers, saveProfiles } from "../database/sovereignty.ts";
import { nextId } from "../database/steps.ts";
import type { Assessments } from "./assessments.ts";
import { controlOf } from "./control.ts";
import { isCountry } from "./country.ts";
import { drillCalls } from "./drills.ts";
import type { Calls, Desk } from "./handlers.ts";

type Name =
  | "sovereignty.overview"
  | "sovereignty.questionnaire"
  | "criterion-answers.save"
  | "profiles.list"
  | "profiles.save"
  | "profiles.remove"
  | "scenarios.choose-profile"
  | "drill.control"
  | "drills.list"
  | "drills.save"
  | "drills.remove";

/** Profiles, the questionnaire, changes of control. */
export function sovereigntyCalls(desk: Desk, results: Assessments): Calls<Name> {
  const { session, changed } = desk;

  function frameworkOf(id: RulePackId, field: string): NonNullable<RulePack["framework"]> {
    const framework = session.catalogue().rulePacks.find((pack) => pack.id === id)?.framework;
    if (!framework) throw refusal("no-such-framework", { id }, field);
    return framework;
  }

  function checkProvider(id: ProviderId, field: string): void {
    if (!session.catalogue().providers.some((provider) => provider.id === id))
      throw refusal("no-such-provider", { id }, field);
  }

  /** What is called proven must name what it is proven by. */
  function checkAnswer(answer: CriterionAnswer, at: string): void {
    const { provider, framework, criterion, evidence, source, evidenced } = answer;
    checkProvider(provider, `${at}.provider`);
    if (!frameworkOf(framework, `${at}.framework`).criteria.some(({ id }) => id === criterion))
      throw refusal("no-such-criterion", { id: criterion, framework }, `${at}.criterion`);
    if (evidenced !== null && evidence === null && (source === null || source.trim() === ""))
      throw refusal("answer-unproven", { id: criterion }, `${at}.source`);
    if (evidence === null) return;
    const file = findEvidenceFile(session.required().db, evidence);
    if (!file) throw refusal("evidence-gone", { id: evidence }, `${at}.evidence`);
    if (file.provider !== provider) throw refusal("evidence-of-another", { id: evidence }, `${at}.evidence`);
  }

  return {
    "sovereignty.overview": ({ scenario }) =>
      masteryOverview(results.assessment(scenario), results.comparison(scenario).footing),
    "sovereignty.questionnaire": ({ scenario, provider, framework }) => {
      const catalogue = session.catalogue();
      const found = catalogue.providers.find(({ id }) => id === provider);
      if (!found) throw refusal("no-such-provider", { id: provider }, "provider");
      const assessment = results.assessment(scenario);
      if (framework !== null && framework !== assessment.framework?.id) {
        frameworkOf(framework, "framework");
        const pack = catalogue.rulePacks.find(({ id }) => id === framework)!; // just looked at
        return questionnaireOf({ ...questionOf(assessment), framework: pack }, found, null)!; // it is a framework
      }
      const asked = questionnaireOf(questionOf(assessment), found, profileOf(assessment));
      if (!asked) throw refusal("no-such-framework", { id: "–" }, "framework");
      return asked;
    },
    "drill.control": ({ scenario, change }) => controlOf(results, scenario, change),
    "criterion-answers.save": ({ answers }) => {
      session.required();
      answers.forEach((answer, index) => checkAnswer(answer, `answers.${index}`));
      session.change(say("mastery.step-answers", { count: answers.length }), (writing) =>
        saveCriterionAnswers(writing, answers),
      );
      changed("criterion-answers");
      return {};
    },
    "profiles.list": () => listProfiles(session.required().db),
    "profiles.save": (profile) => {
      const { db } = session.required();
      frameworkOf(profile.framework, "framework");
      if (Object.values(profile.weights).every((weight) => weight === 0))
        throw refusal("profile-weights", {}, "weights");
      const stranger = profile.home?.find((country) => !isCountry(country));
      if (stranger !== undefined) throw refusal("no-such-country", { country: stranger }, "home");
      if (profile.id !== null && !listProfiles(db).some(({ id }) => id === profile.id))
        throw refusal("no-such-profile", { id: profile.id }, "id");
      const id = session.change(say("mastery.step-profile", { name: profile.name }), (writing) => {
        const made = profile.id ?? ProfileId.parse(nextId(writing, "sp"));
        saveProfiles(writing, [{ ...profile, id: made }]);
        return made;
      });
      changed("profiles");
      return { id };
    },
    "profiles.remove": ({ ids }) => {
      const held = new Set(listProfiles(session.required().db).map(({ id }) => id));
      const stranger = ids.find((id) => !held.has(id));
      if (stranger) throw refusal("no-such-profile", { id: stranger }, "ids");
      session.change(say("mastery.step-profile-remove", { count: ids.length }), (writing) => {
        for (const id of ids) removeProfile(writing, id);
      });
      changed("profiles", "scenarios");
      return {};
    },
    "scenarios.choose-profile": ({ scenario, profile }) => {
      const chosen = profile && listProfiles(session.required().db).find(({ id }) => id === profile);
      if (profile !== null && !chosen) throw refusal("no-such-profile", { id: profile }, "profile");
      session.change(say("mastery.step-choose", { name: chosen?.name ?? "–" }), (writing) => {
        const found = findScenario(writing, scenario);
        if (!found) throw refusal("no-such-scenario", { name: scenario }, "scenario");
        const read = without(found, "profile");
        saveScenario(writing, profile === null ? read : { ...read, profile });
      });
      changed("scenarios");
      return {};
    },
    ...drillCalls(desk, results),
  };
}
