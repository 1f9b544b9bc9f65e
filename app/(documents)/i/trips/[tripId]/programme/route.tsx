import { itineraryAnswer } from "@/app/(documents)/i/itinerary-answer";
import { programme } from "@/app/(documents)/i/programme-part";
import { byTrip } from "@/app/(documents)/i/visit";

type Context = { params: Promise<{ tripId: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return itineraryAnswer(request, byTrip((await params).tripId), programme(request));
}
