import type { Offer, Price, PriceClass, ServicePrice, ZoneKind } from "../../model/catalogue.ts";
import { squeeze } from "../normalise.ts";

/**
 * What the words of a price sheet mean, Korean and English. Compared without case, blanks, dashes, dots and slashes; what
 * stands in none of these lists is said to be unknown, never guessed.
 */
const wordsOf = <Meaning extends string>(lists: Readonly<Record<Meaning, string>>): ReadonlyMap<string, Meaning> =>
  new Map(
    Object.entries<string>(lists).flatMap(
      ([meaning, words]) => [meaning, ...words.split(" ")].map((word) => [squeeze(word), meaning as Meaning] as const), // its own key
    ),
  );

const look =
  <Meaning extends string>(words: ReadonlyMap<string, Meaning>) =>
  (text: string): Meaning | null =>
    words.get(squeeze(text.normalize("NFKC"))) ?? null;

export type PriceUnit = Price["unit"];
const units = wordsOf<PriceUnit>({
  hour: "hours hourly h hr hrs perhour 1h 시간 시간당 매시간",
  month: "months monthly mo permonth 월 월간 월당 매월 개월 한달",
  GB: "pergb gb당 기가바이트",
  "GB-month": "gb월 gbmo gbpermonth gb개월 월gb gb당월",
});
const money = /^(krw|usd|eur|won|원|₩|\$|€)/;

/** `hour`, `시간당`, `원/시간`, `USD per hour`. */
export function unitWord(text: string): PriceUnit | null {
  const said = squeeze(text.normalize("NFKC"));
  return units.get(said) ?? units.get(said.replace(money, "")) ?? null;
}

export type Term = "on-demand" | "1y" | "3y" | "spot";
export const termWord = look(
  wordsOf<Term>({
    "on-demand": "payg payasyougo 종량제 종량 온디맨드 시간제 정가 무약정 미약정 약정없음 none",
    "1y": "1year 1yr 1년 1년약정 oneyear 12m 12months 12개월",
    "3y": "3years 3yr 3년 3년약정 threeyears 36m 36months 36개월",
    spot: "스팟 스폿 preemptible 선점형 lowpriority",
  }),
);

export const classWord = look(
  wordsOf<PriceClass>({
    dedicated: "전용 전용형 guaranteed",
    unspecified: "미상 미지정 일반 general standard 표준",
    shared: "공유 공유형",
    burstable: "버스터블 버스트 크레딧",
    vps: "가상서버호스팅",
    "bare-metal": "베어메탈 물리서버 physical",
    gpu: "gpu서버 가속",
  }),
);

export const zoneWord = look(
  wordsOf<ZoneKind>({
    public: "민간 민간존 일반 일반존 퍼블릭 commercial",
    government: "gov 공공 공공존 정부 행정",
    financial: "fin finance 금융 금융존",
    sovereign: "소버린",
    edge: "엣지 에지",
  }),
);

export const archWord = look(
  wordsOf<Offer["arch"]>({
    x86_64: "amd64 x64 x86 intel amd",
    arm64: "arm aarch64 graviton ampere",
  }),
);

/** Prices are compared for Linux without a licence; any other system is another price. */
export const osWord = look(
  wordsOf<"linux" | "other">({
    linux: "리눅스 ubuntu debian rocky rockylinux centos alma almalinux free 무료 없음 any",
    other: "windows 윈도우 윈도우즈 windowsserver 윈도우서버 byol rhel redhat suse sles oraclelinux",
  }),
);

export const methodWord = look(
  wordsOf<Price["method"]>({
    listed: "api file list web 공시 고시 홈페이지 웹 파일 요금표",
    typed: "manual 입력 수기 직접입력 quote 견적",
    estimate: "estimated 추정 추정치",
  }),
);

export type Item = ServicePrice["item"];
const items = wordsOf<Item>({
  block_storage: "블록스토리지 블록저장소 volume 볼륨",
  object_storage: "오브젝트스토리지 객체스토리지 객체저장소 오브젝트",
  egress_internet: "egress 인터넷트래픽 아웃바운드트래픽 아웃바운드 인터넷전송 외부전송 outbound",
  load_balancer: "로드밸런서 lb 부하분산",
  k8s_control_plane: "kubernetes k8s 쿠버네티스 관리형쿠버네티스",
  nat: "natgateway nat게이트웨이",
  public_ip: "공인ip 퍼블릭ip",
  snapshot: "스냅샷",
  vpn: "vpn게이트웨이",
});
export const itemWord = look(items);
/** An offer, where the rows of a sheet are told apart by what they price. */
export const isComputeWord = (text: string): boolean =>
  /^(compute|server|vm|instance|offer|서버|가상서버|가상머신|컴퓨트|컴퓨팅|인스턴스)$/.test(
    squeeze(text.normalize("NFKC")),
  );

/** `block_storage:ssd`, `egress_internet`: a service named where other rows name an offer; only by our own names. */
export function itemOfCode(code: string): Readonly<{ item: Item; variant: string | null }> | null {
  const found = /^([a-z0-9_]+)(?:[:/](.+))?$/.exec(code.trim());
  const item = found && items.get(squeeze(found[1]!)) === found[1] ? (found[1] as Item) : null; // looked up on the line
  return item === null ? null : { item, variant: found![2]?.trim() || null };
}

/** What each service is counted in. */
export const unitsOfItem: Readonly<Record<Item, readonly PriceUnit[]>> = {
  block_storage: ["GB-month"],
  object_storage: ["GB-month"],
  egress_internet: ["GB"],
  load_balancer: ["hour", "month"],
  k8s_control_plane: ["hour", "month"],
  nat: ["hour", "month", "GB"],
  public_ip: ["hour", "month"],
  snapshot: ["GB-month"],
  vpn: ["hour", "month"],
};

export type Vat = Readonly<{ isIncluded: boolean; rate: number | null }>;

/** `excluded`, `별도`, `included 10%`, `부가세 포함`; `null`: words of another kind. */
export function vatWord(text: string): Vat | null {
  const plain = text.normalize("NFKC").toLowerCase();
  const rate = /(\d{1,2}(?:[.,]\d{1,2})?)\s*%/.exec(plain);
  const word = squeeze(plain.replace(rate?.[0] ?? "", "").replace(/vat|부가가치세|부가세|세금|tax/g, ""));
  const share = rate === null ? null : Number(rate[1]!.replace(",", ".")) / 100;
  if (/^(excluded|excl|ex|별도|미포함|불포함|제외|net|n|no|false)$/.test(word))
    return { isIncluded: false, rate: share };
  if (/^(included|incl|inc|포함|gross|y|yes|true)$/.test(word)) return { isIncluded: true, rate: share };
  return null;
}

/** A service that is paid with something else: it costs nothing by itself. */
export const isIncludedWord = (text: string): boolean =>
  /^(included|포함|기본제공|무료|free)$/.test(squeeze(text.normalize("NFKC")));
