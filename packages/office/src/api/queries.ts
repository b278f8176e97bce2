import {
  useMutation,
  useQuery,
  useQueryClient,
  keepPreviousData,
  skipToken,
} from "@tanstack/react-query";
import { ApiError, BASE, post, read } from "./client.ts";
import type { ChoiceRates } from "./rates-types.ts";
import type {
  Audience,
  Banner,
  BannerAnswer,
  ChoiceProof,
  Me,
  Page,
  RegisterText,
  Site,
  SiteSummary,
  Version,
} from "./types.ts";

const at = (site: string, rest = "") => `/sites/${encodeURIComponent(site)}${rest}`;

/** Who is signed in. */
export const useMe = () => useQuery({ queryKey: ["me"], queryFn: () => read<Me>("/me") });

/** The sites of this installation. */
export const useSites = () =>
  useQuery({ queryKey: ["sites"], queryFn: () => read<Page<Site>>("/sites") });

/** The overview of one site. */
export const useSite = (site: string) =>
  useQuery({ queryKey: ["site", site], queryFn: () => read<SiteSummary>(at(site)) });

/** The published register text of a site: fetched when a page opens, then only after publishing. */
export const useRegister = (site: string) =>
  useQuery({
    queryKey: ["site", site, "register"],
    queryFn: () => read<RegisterText>(at(site, "/register")),
    staleTime: Infinity,
    gcTime: 0,
  });

/** Publishes a text as the next version; `base` is the version it was edited from. */
export function usePublish(site: string) {
  const queries = useQueryClient();
  const token = useMe().data?.csrfToken ?? "";
  return useMutation<Version, ApiError, { text: string; note: string; base: number }>({
    mutationFn: (draft) => post(at(site, "/versions"), draft, token),
    onSuccess: () =>
      Promise.all(
        [["site", site], ["list"]].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  });
}

/** One choice with its verified proof. */
export const useChoice = (site: string, id: string) =>
  useQuery({
    queryKey: ["site", site, "choice", id],
    queryFn: () => read<ChoiceProof>(at(site, `/choices/${encodeURIComponent(id)}`)),
  });

/** How visitors decided in a period, both days included (UTC). */
export const useChoiceRates = (site: string, from: string, to: string) =>
  useQuery({
    queryKey: ["site", site, "choice-rates", from, to],
    queryFn: () => read<ChoiceRates>(at(site, `/choices/rates?from=${from}&to=${to}`)),
    placeholderData: keepPreviousData,
  });

/** Audience figures of a period, both days included. */
export const useAudience = (site: string, from: string, to: string) =>
  useQuery({
    queryKey: ["site", site, "audience", from, to],
    queryFn: () => read<Audience>(at(site, `/audience?from=${from}&to=${to}`)),
    placeholderData: keepPreviousData,
  });

/** Where the activity log is: of one site, or of the whole installation without one. */
export const activityOf = (site: string | undefined): string =>
  site === undefined ? "/activity" : at(site, "/activity");

/** The actions that the log has entries of. */
export const useActivityActions = (site: string | undefined) =>
  useQuery({
    queryKey: ["activity-actions", site],
    queryFn: () => read<Page<string>>(`${activityOf(site)}/actions`),
  });

/** The banner that a text declares; with `banner` the text edited to declare that one. */
export function useBanner(site: string, text: string, banner?: Banner) {
  const token = useMe().data?.csrfToken;
  return useQuery({
    queryKey: ["banner", site, text, banner],
    queryFn:
      token === undefined
        ? skipToken
        : () => post<BannerAnswer>(at(site, "/banner"), { text, banner }, token),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** Where a form sends a text to see its banner. */
export const bannerPreview = (site: string): string => `${BASE}${at(site, "/banner-preview")}`;
