import { useMutation, useQueryClient, type QueryKey } from "@tanstack/react-query";
import { useConfirm } from "../layout/confirm.tsx";
import { ApiError, change, read } from "./client.ts";
import type { Me } from "./types.ts";

/** One state-changing request. */
export interface ChangeRequest {
  readonly method: "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly body?: unknown;
  /** The tag of what the change starts from: it happens only while that is still so. */
  readonly ifMatch?: string;
}

/**
 * Changes something over the API. Where the API wants a fresh proof of who one is, that is asked for
 * first, and the request goes out again.
 *
 * @param requestOf the request for what is to be changed
 * @param stale what has to be loaded anew afterwards
 */
export function useChange<Answer, Wish>(
  requestOf: (wish: Wish) => ChangeRequest,
  stale: readonly QueryKey[],
) {
  const queries = useQueryClient();
  const confirm = useConfirm();

  async function send(request: ChangeRequest, staleTime: number): Promise<Answer> {
    const { method, path, body, ifMatch } = request;
    const me = await queries.fetchQuery({
      queryKey: ["me"],
      queryFn: () => read<Me>("/me"),
      staleTime,
    });
    const headers = ifMatch === undefined ? {} : { "if-match": ifMatch };
    return change<Answer>(method, path, { csrfToken: me.csrfToken, body, headers });
  }

  const reload = () =>
    Promise.all(stale.map((queryKey) => queries.invalidateQueries({ queryKey })));

  return useMutation<Answer, Error, Wish>({
    async mutationFn(wish) {
      const request = requestOf(wish);
      try {
        return await send(request, Infinity);
      } catch (error) {
        if (!wantsProof(error) || !(await confirm())) throw error;
        // The new sign-in came with another session, and so with another token.
        return send(request, 0);
      }
    },
    onSuccess: reload,
    // Somebody else was first: what is shown is not so any more.
    onError: (error) => (isOutdated(error) ? reload() : undefined),
  });
}

/** Whether a change was refused because something else is there by now. */
function isOutdated(error: unknown): boolean {
  return error instanceof ApiError && error.status === 412;
}

function wantsProof(error: unknown): boolean {
  return error instanceof ApiError && error.problem.code === "confirm-first";
}
