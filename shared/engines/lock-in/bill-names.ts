import type { Provider } from "../../model/catalogue.ts";
import type { CloudService } from "../../model/cloud-service.ts";

/** Words by which bills name a provider beside its own name. */
const words: Readonly<Record<string, readonly string[]>> = {
  aws: ["amazon", "aws"],
  azure: ["microsoft", "azure"],
  gcp: ["google"],
  naver: ["naver", "ncloud", "네이버"],
  kt: ["kt cloud", "kt클라우드", "ktcloud", "kt"],
  nhn: ["nhn", "toast"],
  kakao: ["kakao", "카카오"],
  ovh: ["ovh"],
  scaleway: ["scaleway"],
  oracle: ["oracle"],
  ibm: ["ibm"],
};

/** The provider that a bill names, by its id, its name in either language, or a word bills use; `null`: a stranger. */
export function providerOnBill(name: string, providers: readonly Provider[]): Provider | null {
  const said = plain(name);
  const exact = providers.find(({ id, name: own }) => [id, own.ko, own.en].some((word) => plain(word) === said));
  if (exact) return exact;
  const known = Object.entries(words).find(([, list]) => list.some((word) => holdsWord(said, word)));
  return (known && providers.find(({ id }) => id === known[0])) ?? null;
}

/** The bundled service that a bill names; of several providers that of the biller. */
export function serviceOnBill(
  service: string,
  provider: Provider | null,
  list: readonly CloudService[],
): CloudService | null {
  const said = plain(service);
  const named = list.filter(({ billed, code }) => code === service || billed.some((name) => plain(name) === said));
  return named.find((one) => one.provider === provider?.id) ?? (named.length === 1 ? named[0]! : null);
}

const plain = (text: string): string => text.normalize("NFC").trim().toLowerCase().replace(/\s+/g, " ");
const holdsWord = (text: string, word: string): boolean =>
  word.length <= 3 ? text.split(/[^a-z0-9가-힣]+/).includes(word) : text.includes(word);
