import { itineraryAnswer } from "@/app/(documents)/i/itinerary-answer";
import { item } from "@/app/(documents)/i/parts";
import { byTrip } from "@/app/(documents)/i/visit";

type Context = { params: Promise<{ tripId: string; itemId: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { tripId, itemId } = await params;
  const way = byTrip(tripId);
  return itineraryAnswer(request, way, item(way, itemId));
}
