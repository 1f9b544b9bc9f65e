import { itineraryAnswer } from "@/app/(documents)/i/itinerary-answer";
import { dayMap } from "@/app/(documents)/i/parts";
import { byTrip } from "@/app/(documents)/i/visit";

type Context = { params: Promise<{ tripId: string; dayId: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { tripId, dayId } = await params;
  return itineraryAnswer(request, byTrip(tripId), dayMap(dayId));
}
