import { itineraryAnswer } from "@/app/(documents)/i/itinerary-answer";
import { item } from "@/app/(documents)/i/parts";
import { byLink } from "@/app/(documents)/i/visit";

type Context = { params: Promise<{ token: string; itemId: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token, itemId } = await params;
  const way = byLink(token);
  return itineraryAnswer(request, way, item(way, itemId));
}
