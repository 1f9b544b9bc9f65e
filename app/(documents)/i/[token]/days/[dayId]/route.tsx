import { itineraryAnswer } from "@/app/(documents)/i/itinerary-answer";
import { dayMap } from "@/app/(documents)/i/parts";
import { byLink } from "@/app/(documents)/i/visit";

type Context = { params: Promise<{ token: string; dayId: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token, dayId } = await params;
  return itineraryAnswer(request, byLink(token), dayMap(dayId));
}
