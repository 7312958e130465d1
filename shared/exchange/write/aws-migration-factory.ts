import { say } from "../../model/sentence.ts";
import { systemWord } from "./aws-mgn.ts";
import { type Named, csvFile, kept, laid, placeWords, surroundings } from "./out-rows.ts";
import type { Loss, WriteInput, Written } from "./written.ts";

const headings = [
  "wave_name",
  "app_name",
  "aws_accountid",
  "aws_region",
  "server_name",
  "server_os_family",
  "server_os_version",
  "server_fqdn",
  "server_tier",
  "server_environment",
  "r_type",
  "subnet_IDs",
  "securitygroup_IDs",
  "subnet_IDs_test",
  "securitygroup_IDs_test",
  "instanceType",
  "tenancy",
  "iamRole",
  "tags",
];

/** The intake form of the AWS migration factory: waves, applications and ways of moving. */
export function writeAwsMigrationFactory(input: WriteInput): Written {
  const around = surroundings(input);
  const losses: Loss[] = [];
  const rows = input.chosen.workloads.map((workload): Named => {
    const { group, placement, tags, wave } = around(workload);
    const { details } = workload;
    const other = kept(details.other);
    const place = placement === null ? null : placeWords(placement);
    const isAws = place?.provider === "aws";
    if (place !== null && !isAws)
      losses.push({
        what: "placement",
        name: workload.name,
        sentence: say("export.loss.elsewhere", { region: placement!.region }),
      });
    if (tags.some(({ key, value }) => /[;:=]/.test(key) || value.includes(";")))
      losses.push({ what: "workload", name: workload.name, sentence: say("export.loss.aws-tags") });
    return {
      ...Object.fromEntries(headings.flatMap((heading) => (heading in other ? [[heading, other[heading]!]] : []))),
      wave_name: wave,
      app_name: group?.name,
      aws_accountid: details.target?.account,
      aws_region: isAws ? place.region : details.target?.region,
      server_name: workload.name,
      server_os_family: systemWord(workload.os.family)?.toLowerCase() ?? other["server_os_family"],
      server_os_version: details.osVersion,
      server_fqdn: workload.hostname,
      server_tier: details.purpose,
      server_environment: workload.environment ?? other["server_environment"],
      r_type: other["r_type"] ?? (group?.disposition ? capital(group.disposition) : null),
      instanceType: isAws ? place.offer : details.target?.instanceType,
      tags:
        tags.map(({ key, value }) => `${key.replace(/[;:=]+/g, " ")}=${value.replace(/;+/g, " ")}`).join(";") || null,
    };
  });
  return { files: [csvFile("aws-migration-factory.csv", laid(headings, rows))], rows: rows.length, losses };
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
