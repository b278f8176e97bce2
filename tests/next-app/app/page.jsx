import { cookies } from "next/headers";

export default async function Page() {
  const names = (await cookies()).getAll().map(({ name }) => name);
  return <main>{`cookies: ${names.join(" ")}`}</main>;
}
