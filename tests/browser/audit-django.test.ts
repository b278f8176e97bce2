import { afterAll, beforeAll, expect, test } from "vitest";
import { auditSite, todosOf, type AuditedSite } from "../support/audited-site.ts";
import { startDjango, type DjangoSite } from "../support/django.ts";

let django: DjangoSite;
let audited: AuditedSite;

beforeAll(async () => {
  django = await startDjango({ host: "127.0.0.1" });
  audited = await auditSite({
    url: `${django.upstream}/`,
    paths: ["/accounts/login/", "/admin/"],
    signIn: {
      url: `${django.upstream}/accounts/login/`,
      fields: {
        "#sign-in [name=username]": django.admin.user,
        "#sign-in [name=password]": django.admin.password,
      },
      submit: "#sign-in button",
    },
  });
}, 120_000);
afterAll(() => django?.close());

test("the audit sees what front and back office store", () => {
  expect(audited.items).toEqual(
    expect.arrayContaining(["cookie csrftoken", "cookie sessionid", "cookie django_language"]),
  );
  expect(audited.report.run.scenarios[0]?.pages.map(({ status }) => status)).not.toContain(403);
});

test("the draft knows Django, and whose area each service is", () => {
  const { authentication, forms } = audited.draft.services;
  expect(authentication).toMatchObject({
    category: "necessary",
    items: [{ cookie: "sessionid", lifetime: "P14D" }],
  });
  expect(forms?.items).toMatchObject([{ cookie: "csrftoken", lifetime: "P1Y" }]);
  expect(audited.draft.site.areas).toMatchObject({ front: "/", back: "/admin/" });
  expect(todosOf(audited)).toContain("/providers/operator/name");
});
