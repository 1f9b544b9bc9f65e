import { itineraryAnswer } from "@/app/(documents)/i/itinerary-answer";
import { programme } from "@/app/(documents)/i/programme-part";
import { byLink } from "@/app/(documents)/i/visit";

type Context = { params: Promise<{ token: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return itineraryAnswer(request, byLink((await params).token), programme(request));
}
