import {
  keepPreviousData,
  skipToken,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { ApiError, change, post, read } from "./client.ts";
import { useMay } from "./audit-queries.ts";
import { useMe } from "./queries.ts";
import type {
  Draft,
  DraftAnswer,
  Edit,
  ImportAnswer,
  RegisterCheck,
  SchemaNode,
  VersionDetail,
} from "./register-types.ts";

const at = (site: string, rest: string) => `/sites/${encodeURIComponent(site)}${rest}`;

/** The tag of the draft of a site that has none. */
const NONE = '"0"';

/**
 * The problems of a text with some edits in it, its plain value, and its differences from the published
 * version. While another answer is on its way, the one before stays.
 */
export function useRegisterCheck(
  site: string,
  text: string | undefined,
  edits: readonly Edit[] = [],
) {
  const token = useMe().data?.csrfToken;
  return useQuery({
    queryKey: ["check", site, text, edits],
    queryFn:
      text === undefined || token === undefined
        ? skipToken
        : () => post<RegisterCheck>(at(site, "/register/check"), { text, edits }, token),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** The JSON Schema of registers, which the platform serves for editors of every kind. */
export function useRegisterSchema() {
  return useQuery({
    queryKey: ["register-schema"],
    queryFn: async () => {
      const response = await fetch("/schema/register-1.json");
      if (!response.ok) throw new ApiError(response.status, {});
      return (await response.json()) as SchemaNode;
    },
    staleTime: Infinity,
  });
}

/** What a table, page or export says, and a text with the chosen services of it. Nothing is kept. */
export function useImport(site: string) {
  const csrfToken = useMe().data?.csrfToken ?? "";
  return useMutation<
    ImportAnswer,
    ApiError,
    {
      readonly source: string;
      readonly text: string;
      readonly file?: string;
      readonly services?: readonly string[];
    }
  >({ mutationFn: (body) => post(at(site, "/register/import"), body, csrfToken) });
}

/** The draft that is kept of a site's register; for those who may write one. */
export function useDraft(site: string) {
  const may = useMay(site, "register.check");
  const known = useMe().data !== undefined;
  return useQuery<DraftAnswer>({
    queryKey: ["site", site, "draft"],
    queryFn: known
      ? () => (may ? read<DraftAnswer>(at(site, "/draft")) : Promise.resolve({}))
      : skipToken,
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** Keeps a draft in the place of the one that was read, and of no other. */
export function useSaveDraft(site: string) {
  const queries = useQueryClient();
  const csrfToken = useMe().data?.csrfToken ?? "";
  return useMutation<
    DraftAnswer,
    ApiError,
    Pick<Draft, "text" | "base"> & { readonly etag: string | undefined }
  >({
    mutationFn: ({ text, base, etag = NONE }) =>
      change("PUT", at(site, "/draft"), {
        body: { text, base },
        csrfToken,
        headers: { "if-match": etag },
      }),
    onSuccess: (answer) => queries.setQueryData(["site", site, "draft"], answer),
  });
}

/** Throws the draft away that was read. */
export function useDropDraft(site: string) {
  const queries = useQueryClient();
  const csrfToken = useMe().data?.csrfToken ?? "";
  return useMutation<unknown, ApiError, string>({
    mutationFn: (etag) =>
      change("DELETE", at(site, "/draft"), { csrfToken, headers: { "if-match": etag } }),
    onSuccess: () => queries.setQueryData(["site", site, "draft"], {}),
  });
}

/** A published version with its text, what it changed, and what going back to it would. */
export const useVersion = (site: string, number: number) =>
  useQuery({
    queryKey: ["site", site, "versions", number],
    queryFn: () => read<VersionDetail>(at(site, `/versions/${number}`)),
  });
