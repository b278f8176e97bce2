export function GET() {
  const headers = { "Set-Cookie": "_pk_id=1; Path=/", "Cache-Control": "public, max-age=60" };
  return Response.json({ open: true }, { headers });
}
